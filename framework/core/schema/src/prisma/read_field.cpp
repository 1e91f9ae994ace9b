#include "prisma/read_field.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

#include "prisma/arguments.hpp"
#include "prisma/contains.hpp"
#include "prisma/defaults.hpp"

namespace athyper::core::schema::prisma {
namespace {

using Kind = Field::Kind;

std::string joined_documentation(const Documentation& documentation) {
  std::vector<std::string> lines;
  for (const Line* line : documentation.lines) lines.emplace_back(lib::trim(line->text));
  if (!documentation.trailing.empty()) lines.emplace_back(lib::trim(documentation.trailing));
  return lib::join(lines, "\n");
}

const Enumeration* enumeration_of(const Names& names, std::string_view name) {
  const auto found = std::ranges::find(*names.enumerations, name, &Enumeration::name);
  return found == names.enumerations->end() ? nullptr : &*found;
}

class FieldReader {
 public:
  FieldReader(const std::string& path, const Line& line, const Names& names, Model& model, Findings& findings)
      : path_(path), line_(line), names_(names), model_(model), findings_(findings) {}

  void read(const Documentation& documentation) {
    field_.name = line_.name;
    field_.column = line_.name;
    field_.arity = line_.type.arity;
    field_.type = line_.type.name;
    field_.source = {path_, line_.place};
    field_.documentation = joined_documentation(documentation);
    if (!is_name(field_.name)) {
      refuse(line_.place, "invalid_name",
             "`" + field_.name + "` is no name of a field: begin with a letter, go on with letters, digits and _.");
    }
    read_field_documentation(path_, documentation, field_.extensions, model_.extensions, findings_);
    if (!find_kind()) return;
    for (const auto& attribute : line_.attributes) read_attribute(attribute);
    find_column_type();
    read_default();
    add();
  }

 private:
  void refuse(Place place, std::string_view code, std::string message) {
    findings_.add(path_, place, code, std::move(message));
  }

  bool find_kind() {
    if (line_.type.unsupported) {
      field_.kind = Kind::unsupported;
    } else if (is_scalar(field_.type)) {
      field_.kind = Kind::scalar;
    } else if (enumeration_of(names_, field_.type) != nullptr) {
      field_.kind = Kind::enumeration;
    } else if (contains(names_.models, field_.type)) {
      field_.kind = Kind::model;
    } else {
      std::vector<std::string> known = scalar_names();
      known.insert(known.end(), names_.models.begin(), names_.models.end());
      for (const auto& enumeration : *names_.enumerations) known.push_back(enumeration.name);
      refuse(line_.type.place, "unknown_type",
             "`" + field_.type + "` is no type, model or enum" + lib::did_you_mean(field_.type, known) +
                 "; for a type that only the database knows write Unsupported(\"…\").");
      return false;
    }
    return true;
  }

  void read_attribute(const Attribute& attribute) {
    if (std::ranges::count(line_.attributes, attribute.name, &Attribute::name) > 1) {
      return refuse(attribute.place, "repeated_attribute", "`@" + attribute.name + "` stands once on a field.");
    }
    if (attribute.name == "ignore") {
      field_.ignored = true;
    } else if (attribute.name == "relation") {
      read_relation(attribute);
    } else if (field_.kind == Kind::model) {
      refuse(attribute.place, "unknown_attribute",
             "A relation has no `@" + attribute.name + "`; put it on the field of the key.");
    } else if (attribute.name.contains('.')) {
      read_native(attribute);
    } else {
      read_column_attribute(attribute);
    }
  }

  void read_column_attribute(const Attribute& attribute) {
    if (attribute.name == "id" || attribute.name == "unique") {
      field_.id = field_.id || attribute.name == "id";
      read_key(path_, attribute, field_.name, model_, findings_);
    } else if (attribute.name == "map") {
      ArgumentReader reader(path_, attribute, "@map", findings_);
      const auto column = reader.text("name", true);
      if (!column.empty()) field_.column = column;
      reader.finish();
    } else if (attribute.name == "updatedAt") {
      field_.updated_at = true;
      if (field_.type == "DateTime" && field_.arity != Arity::list) return;
      refuse(attribute.place, "invalid_attribute", "`@updatedAt` is for a field of type DateTime.");
    } else if (attribute.name != "default") {
      static const std::vector<std::string> known = {"id",  "unique",   "default", "updatedAt",
                                                     "map", "relation", "ignore"};
      refuse(attribute.place, "unknown_attribute",
             "`@" + attribute.name + "` is no attribute of a field" + lib::did_you_mean(attribute.name, known) + ".");
    }
  }

  void read_native(const Attribute& attribute) {
    const auto point = attribute.name.find('.');
    NativeType native{attribute.name.substr(point + 1)};
    if (attribute.name.substr(0, point) != names_.datasource) {
      return refuse(
          attribute.place, "unknown_attribute",
          "Native types begin with the name of the datasource: @" + names_.datasource + "." + native.name + ".");
    }
    if (!contains(native_names(), native.name)) {
      return refuse(attribute.place, "unknown_native_type",
                    "`" + native.name + "` is no native type of PostgreSQL" +
                        lib::did_you_mean(native.name, native_names()) + ".");
    }
    for (const auto& argument : attribute.arguments) native.arguments.push_back(argument.value.text);
    if (field_.kind != Kind::scalar || !column_type(field_.type, native)) {
      return refuse(attribute.place, "invalid_native_type",
                    "A field of type " + field_.type + " cannot be `@" + attribute.name +
                        "` with these arguments; another scalar type or other arguments are needed.");
    }
    field_.native = std::move(native);
  }

  void read_relation(const Attribute& attribute) {
    if (field_.kind != Kind::model) {
      return refuse(attribute.place, "invalid_attribute", "`@relation` stands on a field whose type is a model.");
    }
    static const std::vector<std::string> actions = {"Cascade", "Restrict", "NoAction", "SetNull", "SetDefault"};
    ArgumentReader reader(path_, attribute, "@relation", findings_);
    RelationSide& side = field_.relation;
    side.source = reader.source();
    side.name = reader.text("name", true);
    side.fields = reader.fields("fields");
    side.references = reader.fields("references");
    side.on_delete = reader.word("onDelete", actions);
    side.on_update = reader.word("onUpdate", actions);
    side.map = reader.text("map");
    reader.finish();
  }

  void find_column_type() {
    if (field_.kind == Kind::scalar) field_.column_type = column_type(field_.type, field_.native).value_or("text");
    if (field_.kind == Kind::enumeration) field_.column_type = "text";
    if (field_.kind == Kind::unsupported) field_.column_type = field_.type;
  }

  void read_default() {
    const Attribute* attribute = find_attribute(line_, "default");
    if (attribute == nullptr || field_.kind == Kind::model) return;
    ArgumentReader reader(path_, *attribute, "@default", findings_);
    const Expression* value = reader.take("value", true);
    reader.finish();
    if (value == nullptr) return reader.missing("value");
    field_.default_value = *value;
    Expression stored = *value;
    if (field_.kind == Kind::enumeration && !read_enum_default(stored)) return;
    const bool only_generated = field_.kind == Kind::unsupported && value->text != "dbgenerated";
    const DefaultTarget target{field_.kind == Kind::enumeration ? "enum" : field_.type, field_.column_type,
                               field_.arity == Arity::list};
    auto answer = default_expression(target, stored);
    if (only_generated) answer = {.problem = "The default of an Unsupported type is written dbgenerated(\"…\")."};
    if (!answer.problem.empty()) return refuse(value->place, answer.code, answer.problem);
    if (answer.expression && field_.extensions.generated) {
      refuse(value->place, "invalid_default", "A generated column has no default.");
    }
    field_.default_expression = std::move(answer.expression);
  }

  /// Names of values → what the database holds for them.
  bool read_enum_default(Expression& value) {
    const Enumeration& enumeration = *enumeration_of(names_, field_.type);
    const auto translate = [&](Expression& name) {
      const auto found = std::ranges::find(enumeration.values, name.text, &EnumValue::name);
      if (name.kind == Expression::Kind::call && name.text == "dbgenerated") return true;
      if (name.kind == Expression::Kind::path && found != enumeration.values.end()) {
        name.text = found->db_name;
        return true;
      }
      refuse(name.place, "invalid_default", "The default is one of the values of `" + enumeration.name + "`.");
      return false;
    };
    if (value.kind != Expression::Kind::array) return translate(value);
    return std::ranges::all_of(value.arguments, [&](Argument& argument) { return translate(argument.value); });
  }

  void add() {
    if (find_field(model_, field_.name) != nullptr) {
      return refuse(line_.place, "duplicate_name",
                    "The model `" + model_.name + "` has a field `" + field_.name + "` already.");
    }
    const auto same_column = [&](const Field& other) {
      return other.kind != Kind::model && field_.kind != Kind::model && other.column == field_.column;
    };
    if (std::ranges::any_of(model_.fields, same_column)) {
      return refuse(line_.place, "duplicate_name",
                    "The model `" + model_.name + "` has a column `" + field_.column + "` already.");
    }
    model_.fields.push_back(std::move(field_));
  }

  const std::string& path_;
  const Line& line_;
  const Names& names_;
  Model& model_;
  Findings& findings_;
  Field field_;
};

}  // namespace

void read_field(const std::string& path, const Line& line, const Documentation& documentation, const Names& names,
                Model& model, Findings& findings) {
  FieldReader(path, line, names, model, findings).read(documentation);
}

}  // namespace athyper::core::schema::prisma
