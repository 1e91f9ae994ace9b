// The parser's answer for the test beside Prisma's own: what a schema says in the shape of Prisma's data model, what we
// would print of it, and its layout.
//   core_schema_prisma_dump model|print|format FILE…
// Findings go to standard error, exit code 2.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include <lib/base/json.hpp>

#include "prisma/resolve.hpp"

namespace {

using namespace athyper::core::schema;
using lib::Json;

Json texts(const std::vector<std::string>& list) {
  Json out = Json::array();
  for (const auto& text : list) out.push_back(text);
  return out;
}

Json or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

/// Constants as text, so that no digit is lost.
Json to_json(const prisma::Expression& value) {
  using Kind = prisma::Expression::Kind;
  if (value.kind != Kind::array && value.kind != Kind::call) return value.text;
  Json items = Json::array();
  for (const auto& argument : value.arguments) items.push_back(to_json(argument.value));
  return value.kind == Kind::array ? items : Json::object({{"name", value.text}, {"args", items}});
}

Json native_to_json(const prisma::Field& field) {
  if (!field.native) return {};
  return Json::array({field.native->name, texts(field.native->arguments)});
}

/// By an attribute of the field or of the block.
bool is_unique(const prisma::Model& model, const prisma::Field& field) {
  return std::ranges::any_of(model.keys, [&](const prisma::Key& key) {
    return key.kind == prisma::Key::Kind::unique && key.predicate.empty() && key.parts.size() == 1 &&
           key.parts[0].field == field.name;
  });
}

Json to_json(const prisma::Model& model, const prisma::Field& field) {
  static constexpr std::string_view kKinds[] = {"scalar", "enum", "object", "unsupported"};
  const bool relation = field.kind == prisma::Field::Kind::model;
  Json out = Json::object({
      {"name", field.name},
      {"dbName", field.column == field.name ? Json() : Json(field.column)},
      {"kind", kKinds[static_cast<std::size_t>(field.kind)]},
      {"type", field.type},
      {"isList", field.arity == prisma::Arity::list},
      {"isRequired", field.arity != prisma::Arity::optional},
      {"isUnique", is_unique(model, field)},
      {"isId", field.id},
      {"isUpdatedAt", field.updated_at},
      {"nativeType", native_to_json(field)},
      {"default", field.default_value ? to_json(*field.default_value) : Json()},
      {"documentation", or_null(field.documentation)},
  });
  if (!relation) return out;
  out.set("relationName", field.relation_name);
  out.set("relationFromFields", texts(field.relation.fields));
  out.set("relationToFields", texts(field.relation.references));
  out.set("relationOnDelete", or_null(field.relation.on_delete));
  out.set("relationOnUpdate", or_null(field.relation.on_update));
  return out;
}

Json to_json(const prisma::Key& key) {
  Json fields = Json::array();
  for (const auto& part : key.parts) {
    fields.push_back(Json::object({{"name", part.field}, {"descending", part.descending}}));
  }
  static constexpr std::string_view kKinds[] = {"id", "unique", "normal"};
  return Json::object({{"type", kKinds[static_cast<std::size_t>(key.kind)]},
                       {"name", or_null(key.client_name)},
                       {"dbName", or_null(key.map)},
                       {"isDefinedOnField", key.on_field},
                       {"fields", fields}});
}

Json to_json(const prisma::Model& model) {
  Json fields = Json::array();
  for (const auto& field : model.fields) {
    if (!field.ignored && field.kind != prisma::Field::Kind::unsupported) fields.push_back(to_json(model, field));
  }
  Json keys = Json::array();
  for (const auto& key : model.keys) keys.push_back(to_json(key));
  return Json::object({{"name", model.name},
                       {"dbName", model.table == model.name ? Json() : Json(model.table)},
                       {"schema", model.schema},
                       {"documentation", or_null(model.documentation)},
                       {"fields", fields},
                       {"keys", keys}});
}

Json to_json(const prisma::Schema& schema) {
  Json models = Json::array();
  for (const auto& model : schema.models) {
    if (!model.ignored) models.push_back(to_json(model));
  }
  Json enums = Json::array();
  for (const auto& enumeration : schema.enumerations) {
    Json values = Json::array();
    for (const auto& value : enumeration.values) {
      values.push_back(
          Json::object({{"name", value.name}, {"dbName", value.db_name == value.name ? Json() : Json(value.db_name)}}));
    }
    enums.push_back(
        Json::object({{"name", enumeration.name},
                      {"dbName", enumeration.db_name == enumeration.name ? Json() : Json(enumeration.db_name)},
                      {"values", values}}));
  }
  return Json::object({{"models", models}, {"enums", enums}});
}

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

int refuse(const lib::Error& error) {
  for (const auto& detail : error.details)
    std::cerr << detail.path << ": " << detail.code << ": " << detail.message << "\n";
  return 2;
}

int print_model(const std::vector<PrismaFile>& files) {
  const auto schema = prisma::resolve(files);
  if (!schema.ok()) return refuse(schema.error());
  std::cout << to_json(*schema).dump() << "\n";
  return 0;
}

int print_again(const std::vector<PrismaFile>& files) {
  const auto model = parse_prisma(files);
  if (!model.ok()) return refuse(model.error());
  std::cout << print_prisma_datasource(*model);
  for (const auto& schema : model->schemas) {
    const auto text = print_prisma(*model, schema);
    if (!text.empty()) std::cout << "\n" << text;
  }
  return 0;
}

int print_layout(const PrismaFile& file) {
  const auto text = format_prisma(file);
  if (!text.ok()) return refuse(text.error());
  std::cout << *text;
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<PrismaFile> files;
  for (int i = 2; i < argc; ++i) files.push_back({argv[i], read_file(argv[i])});
  const std::string_view verb = argc > 2 ? argv[1] : "";
  if (verb == "model") return print_model(files);
  if (verb == "print") return print_again(files);
  if (verb == "format") return print_layout(files.front());
  std::cerr << "core_schema_prisma_dump model|print|format FILE…\n";
  return 2;
}
