// The files as one schema: names, types, keys and relations resolved, still in Prisma's terms.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "prisma/extensions.hpp"
#include "prisma/findings.hpp"
#include "prisma/scalar_types.hpp"
#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

/// A place in one of the files.
struct Source {
  std::string path;
  Place place = {};
};

struct EnumValue {
  std::string name = {};
  std::string db_name = {};
};

struct Enumeration {
  std::string name = {};
  std::string db_name = {};
  std::string schema = {};
  std::vector<EnumValue> values = {};
  Source source = {};
};

/// @relation(…) of a field.
struct RelationSide {
  std::string name = {};
  std::vector<std::string> fields = {};
  std::vector<std::string> references = {};
  std::string on_delete = {};
  std::string on_update = {};
  std::string map = {};
  Source source = {};
};

struct Field {
  enum class Kind { scalar, enumeration, model, unsupported };
  std::string name;
  std::string column;
  Kind kind = Kind::scalar;
  /// Scalar, enum or model; of Unsupported the type of the database.
  std::string type;
  Arity arity = Arity::required;
  std::optional<NativeType> native = {};
  /// As PostgreSQL prints it, without the brackets of a list. Not of a relation.
  std::string column_type = {};
  std::optional<Expression> default_value = {};
  std::optional<std::string> default_expression = {};
  bool id = false;
  bool updated_at = false;
  bool ignored = false;
  /// Of a relation field.
  RelationSide relation = {};
  /// Name of the relation, given or made of the two models.
  std::string relation_name = {};
  /// The field at the other end.
  std::string opposite = {};
  FieldExtensions extensions = {};
  std::string documentation = {};
  Source source = {};
};

struct KeyPart {
  std::string field = {};
  bool descending = false;
  std::string operator_class = {};
};

struct Key {
  enum class Kind { id, unique, index };
  Kind kind = Kind::index;
  std::vector<KeyPart> parts = {};
  /// The constraint's name when given.
  std::string map = {};
  /// The name in the client when given.
  std::string client_name = {};
  std::string method = "btree";
  std::string predicate = {};
  bool on_field = false;
  Source source = {};
};

struct Model {
  std::string name = {};
  std::string table = {};
  std::string schema = {};
  std::vector<Field> fields = {};
  std::vector<Key> keys = {};
  bool ignored = false;
  TableExtensions extensions = {};
  std::string documentation = {};
  Source source = {};
};

struct Schema {
  std::vector<Model> models;
  std::vector<Enumeration> enumerations;
  /// Those the datasource names.
  std::vector<std::string> schemas;
};

const Field* find_field(const Model& model, std::string_view name);
const Model* find_model(const Schema& schema, std::string_view name);
const Enumeration* find_enumeration(const Schema& schema, std::string_view name);

/// Blocks → models and enums, fields and keys; relations are checked by resolve_relations.
Schema read_schema(const std::vector<Document>& documents, Findings& findings);
/// Pairs the two ends of every relation and says what is wrong with them.
void resolve_relations(Schema& schema, Findings& findings);

/// May be named in a schema: begins with a letter, then letters, digits and _.
bool is_name(std::string_view name);
/// A type may not be called so.
bool is_reserved_type_name(std::string_view name);

}  // namespace athyper::core::schema::prisma
