#include <algorithm>
#include <array>
#include <map>

#include <lib/base/text.hpp>

#include "prisma/arguments.hpp"
#include "prisma/contains.hpp"
#include "prisma/read_field.hpp"
#include "prisma/schema.hpp"

namespace athyper::core::schema::prisma {
namespace {

/// Words of JavaScript and of Prisma's client, and the scalars.
constexpr std::array<std::string_view, 45> kReserved = {
    "PrismaClient", "break",   "case",       "catch",     "class",  "const",      "continue",  "debugger", "default",
    "delete",       "do",      "else",       "enum",      "export", "extends",    "false",     "finally",  "for",
    "function",     "if",      "implements", "import",    "in",     "instanceof", "interface", "let",      "new",
    "null",         "package", "private",    "protected", "public", "return",     "super",     "switch",   "this",
    "throw",        "true",    "try",        "typeof",    "var",    "void",       "while",     "with",     "yield"};

/// A block with the documentation right above it.
struct Declaration {
  const std::string* path = nullptr;
  const Block* block = nullptr;
  Documentation documentation = {};
};

class SchemaReader {
 public:
  SchemaReader(const std::vector<Document>& documents, Findings& findings)
      : documents_(documents), findings_(findings) {}

  Schema run() {
    for (const auto& document : documents_) collect(document);
    for (const auto& declaration : declarations_) declare(declaration);
    names_.enumerations = &schema_.enumerations;
    for (const auto& declaration : declarations_) {
      if (declaration.block->keyword == "model") read_model(declaration);
    }
    return std::move(schema_);
  }

 private:
  void refuse(const Declaration& at, Place place, std::string_view code, std::string message) {
    findings_.add(*at.path, place, code, std::move(message));
  }

  void collect(const Document& document) {
    Documentation pending;
    for (const auto& item : document.items) {
      if (!item.block) {
        if (item.line.kind == Line::Kind::documentation) pending.lines.push_back(&item.line);
        if (item.line.kind == Line::Kind::blank) drop_documentation(document.path, pending);
        continue;
      }
      if (item.block->keyword != "model") drop_documentation(document.path, pending);
      declarations_.push_back({&document.path, &*item.block, std::move(pending)});
      pending = {};
    }
    drop_documentation(document.path, pending);
  }

  /// Text above nothing is text; an extension would be lost.
  void drop_documentation(const std::string& path, Documentation& lines) {
    TableExtensions lost;
    if (!lines.lines.empty()) read_stray_documentation(path, lines, lost, findings_);
    if (!(lost.table == Table{})) {
      findings_.add(path, lines.lines.front()->place, "misplaced_extension",
                    "The lines `/// @…` of a table stand right above its model, or in it.");
    }
    lines = {};
  }

  void declare(const Declaration& declaration) {
    const Block& block = *declaration.block;
    if (block.keyword == "view") {
      return refuse(declaration, block.place, "view_refused",
                    "The model has no views: make `" + block.name + "` a table, or read through a query.");
    }
    if (block.keyword == "type") {
      return refuse(
          declaration, block.place, "type_refused",
          "PostgreSQL has no composite type here: make `" + block.name + "` a model or a field of type Json.");
    }
    if (block.keyword == "datasource") return read_datasource(declaration);
    if (block.keyword == "generator") return;
    if (block.keyword != "model" && block.keyword != "enum") {
      static const std::vector<std::string> known = {"model", "enum", "datasource", "generator"};
      return refuse(declaration, block.place, "unknown_block",
                    "`" + block.keyword + "` begins no block" + lib::did_you_mean(block.keyword, known) + ".");
    }
    declare_name(declaration);
    if (block.keyword == "model") names_.models.push_back(block.name);
    if (block.keyword == "enum") read_enumeration(declaration);
  }

  void declare_name(const Declaration& declaration) {
    const Block& block = *declaration.block;
    if (!is_name(block.name)) {
      refuse(declaration, block.name_place, "invalid_name",
             "`" + block.name +
                 "` is no name: begin with a letter, go on with letters, digits and _; the table's name is given by "
                 "@@map.");
    } else if (is_reserved_type_name(block.name)) {
      refuse(declaration, block.name_place, "reserved_name",
             "`" + block.name + "` is a word of its own; take another name and give the table's by @@map.");
    }
    const auto [known, added] = declared_.try_emplace(block.name, *declaration.path);
    if (!added) {
      refuse(declaration, block.name_place, "duplicate_name",
             "`" + block.name + "` is declared already, in " + known->second + "; names hold over all files.");
    }
  }

  void read_datasource(const Declaration& declaration) {
    const Block& block = *declaration.block;
    if (has_datasource_) refuse(declaration, block.place, "duplicate_name", "All files together have one datasource.");
    has_datasource_ = true;
    names_.datasource = block.name;
    for (const auto& line : block.lines) {
      if (line.kind == Line::Kind::setting) read_setting(declaration, line);
    }
  }

  void read_setting(const Declaration& declaration, const Line& line) {
    const Expression& value = *line.setting;
    if (line.name == "provider") {
      if (value.text == "postgresql" || value.text == "postgres") return;
      refuse(declaration, value.place, "provider", "The provider is \"postgresql\".");
    } else if (line.name == "schemas") {
      has_schemas_ = true;
      for (const auto& argument : value.arguments) schema_.schemas.push_back(argument.value.text);
    } else if (line.name == "relationMode") {
      if (value.text == "foreignKeys") return;
      refuse(declaration, value.place, "invalid_argument",
             "Relations are foreign keys: relationMode = \"foreignKeys\".");
    } else {
      refuse(declaration, line.place, "unknown_setting",
             "`" + line.name + "` is no setting here; how the database is reached stands in the configuration.");
    }
  }

  void read_enumeration(const Declaration& declaration) {
    const Block& block = *declaration.block;
    Enumeration out{.name = block.name, .db_name = block.name, .source = {*declaration.path, block.place}};
    for (const auto& line : block.lines) {
      if (line.kind == Line::Kind::value) read_value(declaration, line, out);
      if (line.kind == Line::Kind::attribute) read_block_attribute(declaration, line, out.db_name, out.schema, nullptr);
    }
    if (out.values.empty() && !block.incomplete)
      refuse(declaration, block.place, "invalid_name", "The enum `" + block.name + "` has no value.");
    check_schema(declaration, out.schema);
    schema_.enumerations.push_back(std::move(out));
  }

  void read_value(const Declaration& declaration, const Line& line, Enumeration& out) {
    EnumValue value{line.name, line.name};
    if (!is_name(line.name)) {
      refuse(declaration, line.place, "invalid_name",
             "`" + line.name + "` is no name of a value; give what the database holds by @map(\"…\").");
    }
    for (const auto& attribute : line.attributes) {
      if (attribute.name != "map") {
        refuse(declaration, attribute.place, "unknown_attribute",
               "A value of an enum has no `@" + attribute.name + "`.");
        continue;
      }
      ArgumentReader reader(*declaration.path, attribute, "@map", findings_);
      if (auto name = reader.text("name", true); !name.empty()) value.db_name = std::move(name);
      reader.finish();
    }
    const auto same = [&](const EnumValue& other) {
      return other.name == value.name || other.db_name == value.db_name;
    };
    if (std::ranges::any_of(out.values, same)) {
      refuse(declaration, line.place, "duplicate_name", "The enum has the value `" + value.name + "` already.");
      return;
    }
    out.values.push_back(std::move(value));
  }

  void read_model(const Declaration& declaration) {
    const Block& block = *declaration.block;
    Model model{.name = block.name, .table = block.name, .source = {*declaration.path, block.name_place}};
    for (const Line* line : declaration.documentation.lines) {
      model.documentation += (model.documentation.empty() ? "" : "\n") + std::string(lib::trim(line->text));
    }
    read_table_documentation(*declaration.path, declaration.documentation, model.extensions, findings_);
    Documentation pending;
    for (const auto& line : block.lines) {
      if (line.kind == Line::Kind::documentation) pending.lines.push_back(&line);
      if (line.kind == Line::Kind::field) {
        if (line.trailing.starts_with("///")) pending.trailing = line.trailing.substr(3);
        pending.trailing_place = line.place;
        read_field(*declaration.path, line, pending, names_, model, findings_);
        pending = {};
      }
      if (line.kind == Line::Kind::attribute) {
        read_stray_documentation(*declaration.path, pending, model.extensions, findings_);
        pending = {};
        read_block_attribute(declaration, line, model.table, model.schema, &model);
      }
    }
    read_stray_documentation(*declaration.path, pending, model.extensions, findings_);
    check_schema(declaration, model.schema);
    check_keys(declaration, model);
    schema_.models.push_back(std::move(model));
  }

  void read_block_attribute(const Declaration& declaration, const Line& line, std::string& db_name, std::string& schema,
                            Model* model) {
    const Attribute& attribute = line.attributes.front();
    ArgumentReader reader(*declaration.path, attribute, "@@" + attribute.name, findings_);
    if (attribute.name == "map" || attribute.name == "schema") {
      auto text = reader.text(attribute.name == "map" ? "name" : "map", true);
      if (!text.empty()) (attribute.name == "map" ? db_name : schema) = std::move(text);
      reader.finish();
    } else if (model != nullptr && attribute.name == "ignore") {
      model->ignored = true;
      reader.finish();
    } else if (model != nullptr &&
               (attribute.name == "id" || attribute.name == "unique" || attribute.name == "index")) {
      read_key(*declaration.path, attribute, {}, *model, findings_);
    } else {
      static const std::vector<std::string> known = {"id", "unique", "index", "map", "schema", "ignore"};
      refuse(declaration, attribute.place, "unknown_attribute",
             "`@@" + attribute.name + "` is no attribute here" + lib::did_you_mean(attribute.name, known) + ".");
    }
  }

  void check_schema(const Declaration& declaration, std::string& schema) {
    const Block& block = *declaration.block;
    if (schema.empty()) {
      if (has_schemas_) {
        refuse(declaration, block.name_place, "missing_schema",
               "`" + block.name + "` names no schema; write @@schema(\"…\").");
      }
      schema = "public";
    } else if (has_schemas_ && !contains(schema_.schemas, schema)) {
      refuse(
          declaration, block.name_place, "unknown_schema",
          "The schema `" + schema + "` is none of the datasource's" + lib::did_you_mean(schema, schema_.schemas) + ".");
    }
  }

  void check_keys(const Declaration& declaration, const Model& model) {
    bool has_id = false;
    bool identified = false;
    for (const auto& key : model.keys) {
      if (key.kind == Key::Kind::id && std::exchange(has_id, true)) {
        findings_.add(key.source.path, key.source.place, "duplicate_key", "`" + model.name + "` has an id already.");
      }
      const bool required = check_parts(model, key);
      identified = identified || (required && key.kind != Key::Kind::index);
    }
    if (identified || model.ignored || declaration.block->incomplete) return;
    refuse(
        declaration, declaration.block->name_place, "missing_key",
        "`" + model.name + "` has no key of required fields: add @id or @@id, or @@ignore for a table that has none.");
  }

  /// True when every field of the key is there and required.
  bool check_parts(const Model& model, const Key& key) {
    bool required = true;
    std::vector<std::string> seen;
    for (const auto& part : key.parts) {
      const auto add = [&](std::string_view code, std::string message) {
        findings_.add(key.source.path, key.source.place, code, std::move(message));
        required = false;
      };
      const Field* field = find_field(model, part.field);
      if (field == nullptr) {
        std::vector<std::string> known;
        for (const auto& other : model.fields) known.push_back(other.name);
        add("unknown_field",
            "`" + model.name + "` has no field `" + part.field + "`" + lib::did_you_mean(part.field, known) + ".");
      } else if (field->kind == Field::Kind::model) {
        add("invalid_key", "`" + part.field + "` is a relation; name the fields it stands on.");
      } else if (contains(seen, part.field)) {
        add("invalid_key", "`" + part.field + "` stands in the key twice.");
      } else if (key.kind == Key::Kind::id && field->arity != Arity::required) {
        add("invalid_key", "`" + part.field + "` of an id must be required.");
      }
      if (field != nullptr && (field->arity != Arity::required || field->kind == Field::Kind::unsupported))
        required = false;
      seen.push_back(part.field);
    }
    return required && !key.parts.empty();
  }

  const std::vector<Document>& documents_;
  Findings& findings_;
  std::vector<Declaration> declarations_;
  std::map<std::string, std::string> declared_;
  Names names_;
  Schema schema_;
  bool has_datasource_ = false;
  bool has_schemas_ = false;
};

}  // namespace

bool is_name(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (name.empty() || !letter(name[0])) return false;
  return std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

bool is_reserved_type_name(std::string_view name) {
  return is_scalar(name) || contains(kReserved, name);
}

const Field* find_field(const Model& model, std::string_view name) {
  const auto found = std::ranges::find(model.fields, name, &Field::name);
  return found == model.fields.end() ? nullptr : &*found;
}

const Model* find_model(const Schema& schema, std::string_view name) {
  const auto found = std::ranges::find(schema.models, name, &Model::name);
  return found == schema.models.end() ? nullptr : &*found;
}

const Enumeration* find_enumeration(const Schema& schema, std::string_view name) {
  const auto found = std::ranges::find(schema.enumerations, name, &Enumeration::name);
  return found == schema.enumerations.end() ? nullptr : &*found;
}

Schema read_schema(const std::vector<Document>& documents, Findings& findings) {
  return SchemaReader(documents, findings).run();
}

}  // namespace athyper::core::schema::prisma
