// Contracts: what data looks like where it crosses a border of the product, as one value with four sources (physical
// model, logical model, bodies of the platform, keys of the kernel) and three languages (C++, TypeScript, JSON Schema).
//
// The three give the same verdict and the same JSON Pointers on every value: a shape says only what all of them can
// check. So there is no choice between shapes, the forms of texts are patterns, and a whole number is one that a double
// holds exactly (decision 0046).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>

namespace athyper::core::contracts {

/// `digits` is a number, or its digits as a text; `any` is every value but none at all; `map` has members of any name.
enum class Kind { text, integer, number, boolean, digits, any, shape, list, map };

/// What one value may be. What does not apply to the kind is empty.
struct Type {
  Kind kind = Kind::any;
  bool nullable = false;
  /// Code points of a text, items of a list.
  std::optional<std::size_t> min_size = {};
  std::optional<std::size_t> max_size = {};
  /// Of an integer, inclusive; never beyond ±(2^53 − 1).
  std::optional<std::int64_t> minimum = {};
  std::optional<std::int64_t> maximum = {};
  /// Name of one of forms().
  std::string form = {};
  /// Found somewhere in the text; the same to RE2 and ECMAScript. Beside a form it takes the place of the form's own.
  std::string pattern = {};
  /// The only texts allowed; empty allows all.
  std::vector<std::string> words = {};
  /// Full name of the shape.
  std::string shape = {};
  /// Of a list and a map.
  std::shared_ptr<const Type> item = {};
};

struct Member {
  std::string name;
  Type type;
  bool required = false;
  /// What a reader takes when it is absent.
  std::optional<lib::Json> fallback = {};
  std::string meaning = {};
};

/// Who writes values of a shape: callers, whose programs must not be refused tomorrow, or the product, whose readers
/// must not miss anything tomorrow.
enum class Direction { request, answer };

/// What becomes of members that a shape does not name. For the verdict the last two are one; a program that reads a
/// value is given it without them, or with them.
enum class Others { refused, passed_over, kept };

/// An object of named members.
struct Shape {
  /// "AuditLogRow"; unique in its domain.
  std::string name;
  std::string meaning;
  Direction direction = Direction::request;
  std::vector<Member> members;
  Others others = Others::refused;
  /// Refused without a single member.
  bool not_empty = false;
};

/// A second name for a shape of the same domain that says exactly the same.
struct Alias {
  std::string name;
  std::string target;
};

/// The shapes of one table, one entity or one part of the platform: one generated file in each language.
struct Group {
  /// "core", "entities", "platform": a folder, and a name space in every language.
  std::string domain;
  std::string name;
  /// What it is made from, for the head of the files.
  std::string source;
  std::vector<Shape> shapes;
  std::vector<Alias> aliases = {};
  /// The shape that a file has which names the group's JSON Schema with $schema; empty: none.
  std::string file_shape = {};
};

/// Sorted by domain and name, but `common` comes first.
struct ContractSet {
  std::vector<Group> groups;
};

/// A pattern with a name, and the words for what it wants: "a UUID".
struct Form {
  std::string name;
  std::string pattern;
  std::string wanted;
};
/// Every form, sorted by name.
const std::vector<Form>& forms();
/// Digits of a decimal number with at most so many before and after the point.
std::string decimal_pattern(int before, int after);

/// "core.AuditLogRow".
std::string full_name(const Group& group, std::string_view shape);
/// The shape's content without its own name: two shapes are the same when these are.
std::string content_of(const Shape& shape);
/// "audit_log" → "AuditLog".
std::string pascal_case(std::string_view name);

/// How many shapes there are: those of one domain, and in all; equal ones counted once.
struct ContractCount {
  struct Domain {
    std::string name;
    std::size_t groups = 0;
    std::size_t shapes = 0;
    std::size_t aliases = 0;
  };
  std::vector<Domain> domains;
  std::size_t shapes = 0;
  std::size_t aliases = 0;
};
ContractCount count(const ContractSet& set);

}  // namespace athyper::core::contracts
