// Rules that are written by their settings become expressions of the language: there is one evaluator.
#include <algorithm>

#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

using expr::TypeKind;

/// Characters of a text that an entry of an index can carry.
constexpr std::int64_t kIndexable = 500;

bool is_text(const Field& field) {
  return field_type(field.type).value_kind == TypeKind::string;
}
bool is_number(const Field& field) {
  const TypeKind kind = field_type(field.type).value_kind;
  return kind == TypeKind::integer || kind == TypeKind::decimal || field.type == FieldType::money;
}
bool is_day(const Field& field) {
  return field.type == FieldType::date || field.type == FieldType::datetime;
}

/// May a rule of this kind speak of the field?
bool fits(std::string_view kind, const Field& field) {
  if (kind == "required") return true;
  if (field.type == FieldType::children) return kind == "length";
  if (kind == "min_max") return is_number(field);
  if (kind == "length" || kind == "regex") return is_text(field);
  if (kind == "enum") return is_text(field) || field.type == FieldType::integer;
  if (kind == "date_range") return is_day(field);
  if (kind == "unique") return field.type != FieldType::json && field.type != FieldType::money;
  if (kind == "referential") return is_text(field) || field.type == FieldType::integer;
  return true;
}

/// A value of a file as a literal.
std::string literal(const lib::Json& value) {
  return value.dump();
}

std::string plain(const lib::Json& value) {
  return value.is_string() ? value.as_string() : value.dump();
}

/// "1 … 5", "≥ 1", "≤ 5": the same in every language.
std::string range_text(const lib::Json* low, const lib::Json* high) {
  if (low != nullptr && high != nullptr) return plain(*low) + " … " + plain(*high);
  return low != nullptr ? "≥ " + plain(*low) : "≤ " + plain(*high);
}

class RuleCompiler {
 public:
  RuleCompiler(const Model& model, const Entity& entity, const PlaceMap& places, Diagnostics& diagnostics)
      : model_(model), entity_(entity), schema_(model, entity), places_(places), diagnostics_(diagnostics) {}

  void compile(Rule& rule) {
    rule_ = &rule;
    compile_when();
    if (!rule.field.empty() || !rule.kind.empty()) {
      field_ = entity_.find_field(rule.field);
      if (field_ == nullptr) return unknown_field(rule.field, "/field");
    }
    if (rule.kind.empty()) return;
    if (!fits(rule.kind, *field_)) {
      return add("/kind", "meta.rule.kind_not_for_type",
                 "`" + rule.kind + "` says nothing about " + std::string(to_string(field_->type)) +
                     " fields such as `" + field_->name + "`.");
    }
    path_ = field_->name + (field_->type == FieldType::money ? ".amount" : "");
    if (rule.kind == "unique" || rule.kind == "referential") return ask_database();
    std::string condition = condition_of();
    if (condition.empty()) return;
    // A value that is not there is for `required` to ask about.
    rule.check = rule.kind == "required" ? condition : path_ + " == null || (" + condition + ")";
    if (field_->type == FieldType::children) rule.check = std::move(condition);
    check_compiles();
    if (rule.message.empty()) rule.message = usual_message();
  }

 private:
  void add(const std::string& part, std::string_view code, std::string message) {
    diagnostics_.add(places_.of("rules/" + rule_->id + part), code, std::move(message));
  }

  void unknown_field(const std::string& name, const std::string& part) {
    std::vector<std::string> names;
    for (const auto& field : entity_.fields) names.push_back(field.name);
    add(part, "meta.rule.unknown_field",
        name.empty() ? "Rule `" + rule_->id + "` does not say which `field` it is about."
                     : "`" + entity_.name + "` has no field `" + name + "`" + lib::did_you_mean(name, names) + ".");
  }

  void compile_when() {
    const lib::Json* group = rule_->params.find("when");
    if (group == nullptr) return;
    const auto compiled = expr::compile_group(*group, schema_);
    if (compiled.ok()) {
      rule_->when = expr::to_text(*compiled);
      return;
    }
    for (const auto& detail : compiled.error().details)
      add("/when", detail.code, "`when`" + (detail.path.empty() ? "" : " " + detail.path) + ": " + detail.message);
  }

  std::string condition_of() {
    const std::string& kind = rule_->kind;
    if (kind == "required") return required();
    if (kind == "min_max") return min_max();
    if (kind == "length") return length();
    if (kind == "regex") return regex();
    if (kind == "enum") return one_of();
    if (kind == "cross_field") return cross_field();
    if (kind == "date_range") return date_range();
    return {};
  }

  std::string required() const {
    if (field_->type == FieldType::children) return path_ + ".size() > 0";
    return is_text(*field_) ? path_ + " != null && " + path_ + " != \"\"" : path_ + " != null";
  }

  /// `path >= low && path <= high` with the bounds that are there.
  std::string between(const std::string& path, std::string_view low_key, std::string_view high_key) {
    std::string out;
    for (const auto& [key, op] : {std::pair{low_key, " >= "}, std::pair{high_key, " <= "}}) {
      const lib::Json* bound = rule_->params.find(key);
      if (bound == nullptr) continue;
      const std::string text = bound_text(*bound, std::string(key));
      if (text.empty()) return {};
      if (!out.empty()) out += " && ";
      out += path + op + text;
    }
    rule_->param = range_text(rule_->params.find(low_key), rule_->params.find(high_key));
    return out;
  }

  /// A bound as an expression: a number, a day, or `today` and `now`.
  std::string bound_text(const lib::Json& bound, const std::string& key) {
    const bool of_days = rule_->kind == "date_range";
    const bool fits_kind = of_days ? bound.is_string() : bound.is_number();
    const bool whole = rule_->kind != "length" || (bound.is_integer() && bound.as_integer() >= 0);
    if (!fits_kind || !whole) {
      add("/params/" + key, "meta.rule.bad_setting",
          "`" + key + "` of rule `" + rule_->id + "` must be " +
              (of_days                   ? "a day, `today` or `now`"
               : rule_->kind == "length" ? "a whole number from 0"
                                         : "a number") +
              ".");
      return {};
    }
    if (of_days && bound.as_string() == "today" && field_->type == FieldType::date) return "today()";
    if (of_days && bound.as_string() == "now" && field_->type == FieldType::datetime) return "now()";
    return literal(bound);
  }

  std::string min_max() { return between(path_, "min", "max"); }
  std::string length() { return between("size(" + path_ + ")", "min", "max"); }
  std::string date_range() { return between(path_, "from", "to"); }

  std::string regex() {
    const lib::Json* pattern = rule_->params.find("pattern");
    if (pattern == nullptr) return {};
    if (!pattern->is_string() || !lib::Regex::make(pattern->as_string()).ok()) {
      add("/params/pattern", "meta.rule.bad_setting",
          "`pattern` of rule `" + rule_->id + "` is no regular expression (RE2 syntax).");
      return {};
    }
    rule_->param = pattern->as_string();
    return path_ + ".matches(" + literal(lib::Json("^(?:" + pattern->as_string() + ")$")) + ")";
  }

  std::string one_of() {
    const lib::Json* values = rule_->params.find("values");
    if (values == nullptr) return {};
    if (!values->is_array() || values->as_array().empty()) {
      add("/params/values", "meta.rule.bad_setting",
          "`values` of rule `" + rule_->id + "` must be a list of at least one value.");
      return {};
    }
    std::vector<std::string> shown;
    for (const lib::Json& value : values->as_array()) shown.push_back(plain(value));
    rule_->param = lib::join(shown, ", ");
    return path_ + " in " + literal(*values);
  }

  std::string cross_field() {
    const auto other_name = rule_->params.get_string("other");
    const auto operation = rule_->params.get_string("operator");
    if (!other_name || !operation) return {};
    const Field* other = entity_.find_field(*other_name);
    if (other == nullptr) {
      unknown_field(std::string(*other_name), "/params/other");
      return {};
    }
    rule_->param = other->label;
    const std::string their_path = other->name + (other->type == FieldType::money ? ".amount" : "");
    const auto compiled = expr::compile_group(
        lib::Json::object(
            {{"field", path_}, {"operator", *operation}, {"value", lib::Json::object({{"field", their_path}})}}),
        schema_);
    if (compiled.ok()) return their_path + " == null || " + expr::to_text(*compiled);
    for (const auto& detail : compiled.error().details) add("/params/operator", detail.code, detail.message);
    return {};
  }

  /// What other records hold is asked of the database: by an index, or by a look before the write.
  void ask_database() {
    const bool by_index = rule_->kind == "unique" && rule_->severity == Severity::error;
    if (!entity_.parent.empty() && !by_index) {
      return add("/kind", "meta.rule.not_in_lines",
                 "`" + rule_->kind + "` cannot be asked of the lines of " + entity_.parent +
                     (rule_->kind == "unique" ? "; as an error it can." : "; use a reference."));
    }
    if (by_index && (!rule_->when.empty() || !rule_->on_create || !rule_->on_update)) {
      return add("/when", "meta.rule.unique_always",
                 "Rule `" + rule_->id +
                     "` holds for every record, so it takes neither `when` nor `on`; as a warning it "
                     "does.");
    }
    if (rule_->kind == "unique" ? !check_unique() : !check_referential()) return;
    if (rule_->message.empty())
      rule_->message = rule_->kind == "unique" ? "Another record has this {param} already."
                                               : "There is no {param} with this {field}.";
  }

  bool check_unique() {
    rule_->param = field_->label;
    if (const lib::Json* with = rule_->params.find("with"); with != nullptr && with->is_string())
      rule_->params.set("with", lib::Json::array({*with}));
    std::vector<const Field*> fields = {field_};
    if (const lib::Json* with = rule_->params.find("with"); with != nullptr && with->is_array()) {
      for (const lib::Json& name : with->as_array()) {
        fields.push_back(entity_.find_field(name.is_string() ? name.as_string() : name.dump()));
        if (fields.back() == nullptr) {
          unknown_field(name.is_string() ? name.as_string() : name.dump(), "/params/with");
          return false;
        }
        rule_->param += ", " + fields.back()->label;
      }
    }
    for (const Field* field : fields) {
      const bool is_long = field->type == FieldType::text || field->type == FieldType::rich_text ||
                           field->max_length.value_or(0) > kIndexable;
      if (fits("unique", *field) && field->has_column() && !is_long) continue;
      add("/kind", "meta.rule.kind_not_for_type",
          "`unique` cannot be about `" + field->name + "`: values of its type are compared by no index.");
      return false;
    }
    return true;
  }

  bool check_referential() {
    const auto name = rule_->params.get_string("entity");
    const auto by = rule_->params.get_string("by");
    if (!name || !by) return false;
    const Entity* target = model_.find(*name);
    std::vector<std::string> names;
    if (target == nullptr) {
      for (const auto& [known, entity] : model_.entities) names.push_back(known);
      add("/params/entity", "meta.rule.unknown_entity",
          "No entity `" + std::string(*name) + "`" + lib::did_you_mean(*name, names) + ".");
      return false;
    }
    const Field* field = target->find_field(*by);
    if (field == nullptr || !field->has_column()) {
      for (const auto& known : target->fields) names.push_back(known.name);
      add("/params/by", "meta.rule.unknown_field",
          "`" + target->name + "` has no field `" + std::string(*by) + "`" + lib::did_you_mean(*by, names) + ".");
      return false;
    }
    if (field_type(field->type).value_kind != field_type(field_->type).value_kind) {
      add("/params/by", "meta.rule.bad_setting",
          "`" + field_->name + "` and `" + field->name + "` of " + target->name + " have no values in common.");
      return false;
    }
    rule_->param = target->label;
    return true;
  }

  /// What the settings made has to compile; if it does not, they do not fit the field.
  void check_compiles() {
    const auto compiled = expr::compile(rule_->check, schema_);
    if (compiled.ok()) return;
    const auto& details = compiled.error().details;
    add("/kind", "meta.rule.bad_setting",
        "Rule `" + rule_->id + "` does not fit `" + field_->name +
            "`: " + (details.empty() ? compiled.error().message : details.front().message));
    rule_->check.clear();
  }

  std::string usual_message() const {
    const std::string& kind = rule_->kind;
    if (kind == "required") return "{field} is required.";
    if (kind == "regex") return "{field} does not have the form {param}.";
    if (kind == "cross_field") return "{field} does not fit {param}.";
    if (kind == "length") return "The length of {field} must be {param}.";
    return "{field} must be {param}.";
  }

  const Model& model_;
  const Entity& entity_;
  FieldSchema schema_;
  const PlaceMap& places_;
  Diagnostics& diagnostics_;
  Rule* rule_ = nullptr;
  const Field* field_ = nullptr;
  std::string path_;
};

}  // namespace

void compile_rules(Model& model, const EntityPlaces& places, Diagnostics& diagnostics) {
  for (auto& [name, entity] : model.entities) {
    // The rules are made anew beside the entity that their schema reads.
    std::vector<Rule> rules = entity.rules;
    RuleCompiler compiler(model, entity, places.find(name)->second, diagnostics);
    for (Rule& rule : rules) compiler.compile(rule);
    entity.rules = std::move(rules);
  }
}

}  // namespace athyper::core::meta
