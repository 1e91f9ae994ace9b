#include "rule_check.hpp"

#include <algorithm>

#include <athyper/core/data/rule_lookups.hpp>

#include "record_view.hpp"

namespace athyper::core::data {
namespace {

void replace_all(std::string& text, std::string_view mark, std::string_view with) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size()))
    text.replace(at, mark.size(), with);
}

std::string name_at(const std::string& path) {
  return path.substr(0, path.find('.'));
}

/// The field it says it is about, or the only one it reads; the record where the caller does not see that field.
std::string pointer_of(const RuleCheck& check, const CompiledCheck& one, const std::string& base) {
  std::string name = one.rule->field;
  if (name.empty() && one.expression.reads().size() == 1) name = name_at(one.expression.reads().front());
  const meta::Field* field = check.entity.find_field(name);
  return field == nullptr || check.fields.hides(*field) ? base : base + "/" + name;
}

}  // namespace

std::string shown_value(const meta::Field& field, const lib::Json& record, const FieldAccess& fields) {
  if (!fields.opens(field)) return "…";
  const lib::Json* value = record.find(field.name);
  if (value == nullptr || value->is_null()) return "";
  if (value->is_string()) return value->as_string();
  if (value->is_array()) return std::to_string(value->as_array().size());
  if (!value->is_object()) return value->dump();
  return std::string(value->get_string("amount").value_or("")) + " " +
         std::string(value->get_string("currency").value_or(""));
}

std::string rule_text(const meta::Entity& entity, const meta::Rule& rule, std::string_view value) {
  if (rule.message.empty()) return "Rule " + rule.id + " is not met.";
  const meta::Field* field = entity.find_field(rule.field);
  if (field == nullptr) return rule.message;
  std::string text = rule.message;
  // The value last: what it holds is shown as it is.
  replace_all(text, "{field}", field->label);
  replace_all(text, "{param}", rule.param);
  replace_all(text, "{value}", value);
  return text;
}

void check_rules(const RuleCheck& check, const lib::Json& record, const std::string& base, Findings& findings,
                 Findings& warnings) {
  const JsonRecord view(check.model, check.entity, record);
  const expr::EvaluationContext context = field_context(view, check.caller);
  for (const CompiledCheck& one : check.rules) {
    const meta::Rule& rule = *one.rule;
    const bool applies = check.is_new ? rule.on_create : rule.on_update;
    const bool readable = std::ranges::none_of(one.expression.reads(), [&](const std::string& path) {
      return found_at(findings, base + "/" + name_at(path));
    });
    if (!applies || !readable) continue;
    if (one.when && !expr::holds(*one.when, context)) continue;
    if (expr::holds(one.expression, context)) continue;
    Findings& into = rule.severity == meta::Severity::warning ? warnings : findings;
    const meta::Field* field = check.entity.find_field(rule.field);
    into.push_back({pointer_of(check, one, base), "rule",
                    rule_text(check.entity, rule, field == nullptr ? "" : shown_value(*field, record, check.fields))});
  }
}

}  // namespace athyper::core::data
