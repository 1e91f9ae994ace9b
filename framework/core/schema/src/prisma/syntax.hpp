// What a `.prisma` file says, line by line and with every comment: what the parser gives, the formatter prints and the
// printer of a model builds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema::prisma {

/// From 1; columns count code points.
struct Place {
  int line = 1;
  int column = 1;
  auto operator<=>(const Place&) const = default;
};

struct Argument;

/// A value: "text", 12, name, call(…), [a, b].
struct Expression {
  enum class Kind { string, number, path, call, array };
  Kind kind = Kind::path;
  /// A string without its escapes, the digits, the path, or what is called.
  std::string text;
  /// Of a call, or the elements of an array (without names).
  std::vector<Argument> arguments;
  Place place;
};

/// `value` or `name: value`.
struct Argument {
  std::string name;
  Expression value;
  Place place = {};
};

/// A value without arguments.
Expression make_expression(Expression::Kind kind, std::string text, Place place = {});

/// @name(…) of a field or @@name(…) of a block; without the signs.
struct Attribute {
  std::string name;
  std::vector<Argument> arguments = {};
  bool parenthesised = false;
  Place place = {};
};

enum class Arity { required, optional, list };

struct FieldType {
  /// "String", "invoice"; of Unsupported("…") the text in it.
  std::string name;
  bool unsupported = false;
  Arity arity = Arity::required;
  Place place = {};
};

/// One line of a block, or one between blocks (blank, comment, documentation).
struct Line {
  enum class Kind { blank, comment, documentation, field, attribute, value, setting };
  Kind kind = Kind::blank;
  /// Of the field, the enum value or the setting.
  std::string name = {};
  /// Of a comment: all of it, with its signs. Of documentation: what follows ///.
  std::string text = {};
  FieldType type = {};
  /// Those of the field or value; the one of an attribute line.
  std::vector<Attribute> attributes = {};
  std::optional<Expression> setting = {};
  /// The comment at the end of the line, with its signs.
  std::string trailing = {};
  Place place = {};
};

/// keyword name { … }
struct Block {
  std::string keyword;
  std::string name;
  std::vector<Line> lines = {};
  std::string opening_comment = {};
  std::string closing_comment = {};
  /// A line of it could not be read.
  bool incomplete = false;
  Place place = {};
  Place name_place = {};
};

/// A block, or a line between blocks.
struct Item {
  std::optional<Block> block = {};
  Line line = {};
};

struct Document {
  std::string path;
  std::vector<Item> items = {};
};

/// The attribute of that name, or null.
const Attribute* find_attribute(const Line& line, std::string_view name);

}  // namespace athyper::core::schema::prisma
