#include <algorithm>
#include <map>

#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

using expr::TypeKind;

/// Place inside the file of a place "line:col" inside the expression's text. Both count from 1.
Place place_inside(Place start, std::string_view inner) {
  const auto parts = lib::split(inner, ':');
  if (parts.size() != 2) return start;
  const auto number = [](std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = c >= '0' && c <= '9' && value < 1'000'000 ? value * 10 + (c - '0') : value;
    return value;
  };
  const int line = number(parts[0]);
  const int column = number(parts[1]);
  if (line > 1) start.at = {start.at.line + line - 1, column};
  if (line == 1 && column > 0) start.at.column += column - 1;
  return start;
}

bool is_numeric(TypeKind kind) {
  return kind == TypeKind::integer || kind == TypeKind::decimal;
}

bool fits(const expr::Type& type, TypeKind wanted) {
  if (type.kind == wanted || type.kind == TypeKind::dynamic || type.kind == TypeKind::null) return true;
  return wanted == TypeKind::decimal && is_numeric(type.kind);
}

/// Binds every name of a policy, so that what has no form in a query is the expression's own doing.
expr::SqlBinding bind_any(const Entity& entity, std::string_view path) {
  constexpr std::string_view record = "record.";
  if (!path.starts_with(record)) return {.constant = std::string(path)};
  const auto column = [](lib::sql::Builder& sql) { sql.syntax("c"); };
  const Field* field = entity.find_field(path.substr(record.size(), path.find('.', record.size()) - record.size()));
  if (field == nullptr || field->type != FieldType::children) return {.column = column};
  auto rows = std::make_shared<expr::SqlRows>();
  rows->from = [](lib::sql::Builder& sql) { sql.syntax("c WHERE true"); };
  rows->bind = [column](std::string_view) { return expr::SqlBinding{.column = column}; };
  return {.rows = std::move(rows)};
}

class ExpressionCheck {
 public:
  explicit ExpressionCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void check(const std::string& text, const expr::Schema& schema, const Place& place, TypeKind wanted,
             const std::string& what) {
    const auto compiled = expr::compile(text, schema);
    if (!compiled.ok()) {
      const auto& details = compiled.error().details;
      if (details.empty()) diagnostics_.add(place, compiled.error().key, compiled.error().message);
      for (const auto& detail : details)
        diagnostics_.add(place_inside(place, detail.path), detail.code, what + ": " + detail.message);
    } else if (!fits(compiled->type(), wanted)) {
      diagnostics_.add(
          place, "meta.expression.wrong_type",
          what + " must give " + (wanted == TypeKind::boolean ? "true or false" : "a value of the field's type") + ".");
    }
  }

  /// A condition about records has to be a predicate of their lists.
  void check_query(const std::string& text, const expr::Schema& schema, const Entity& entity, const Place& place,
                   const std::string& what) {
    const auto compiled = expr::compile(text, schema);
    if (!compiled.ok() || !fits(compiled->type(), TypeKind::boolean)) return;
    lib::sql::Builder sql;
    const auto bind = [&entity](std::string_view path) { return bind_any(entity, path); };
    const auto condition = expr::append_sql(sql, *compiled, bind);
    const auto value = expr::append_sql_value(sql, *compiled, bind);
    for (const auto* made : {&condition, &value}) {
      if (made->ok()) continue;
      for (const auto& detail : made->error().details)
        diagnostics_.add(place_inside(place, detail.path), detail.code, what + ": " + detail.message);
      return;
    }
  }

  /// What is worked out when a record is read has to be a value of the record's own columns.
  void check_virtual(const Field& field, const expr::Schema& schema, const Entity& entity, const Place& place) {
    const auto compiled = expr::compile(*field.computed, schema);
    if (!compiled.ok()) return;
    for (const std::string& path : compiled->reads()) {
      const Field* read = entity.find_field(path.substr(0, path.find('.')));
      if (read == nullptr || read->has_column()) continue;
      diagnostics_.add(place, "meta.field.virtual_reads",
                       "A virtual field reads the columns of its record; `" + read->name + "` is " +
                           (read->is_virtual ? "virtual itself." : "a list of lines. Leave `virtual` out."));
      return;
    }
    lib::sql::Builder sql;
    const auto value = expr::append_sql_value(
        sql, *compiled, [&entity](std::string_view path) { return bind_any(entity, "record." + std::string(path)); });
    if (value.ok()) return;
    for (const auto& detail : value.error().details)
      diagnostics_.add(place_inside(place, detail.path), detail.code, "`computed`: " + detail.message);
  }

  /// A limit counts requests, and which records a list will find nobody knows before it is asked.
  void check_counts_requests(const std::string& text, const expr::Schema& schema, const Place& place) {
    const auto compiled = expr::compile(text, schema);
    const auto asks = [](std::string_view path) { return path.starts_with("record."); };
    if (compiled.ok() && std::ranges::any_of(compiled->reads(), asks))
      diagnostics_.add(
          place, "meta.obligation.counts_requests",
          "`rate_limit` counts requests, so its policy cannot ask about the record; write it into a policy "
          "whose `when` asks about the subject alone.");
  }

 private:
  Diagnostics& diagnostics_;
};

/// The computed fields that the expression of `field` reads.
std::vector<const Field*> computed_reads(const Entity& entity, const Field& field, const expr::Schema& schema) {
  std::vector<const Field*> out;
  const auto compiled = expr::compile(*field.computed, schema);
  if (!compiled.ok()) return out;
  for (const std::string& path : compiled->reads()) {
    const Field* read = entity.find_field(path.substr(0, path.find('.')));
    if (read != nullptr && read->computed && std::ranges::find(out, read) == out.end()) out.push_back(read);
  }
  return out;
}

/// Fields that are computed from each other have no value; each of them is named.
void check_circles(const Entity& entity, const expr::Schema& schema, const PlaceMap& places, Diagnostics& diagnostics) {
  std::map<const Field*, std::vector<const Field*>> reads;
  for (const Field& field : entity.fields) {
    if (field.computed) reads.emplace(&field, computed_reads(entity, field, schema));
  }
  // What reads nothing that is still open is settled; what is left at the end leads into a circle.
  const auto settled = [&](const auto& entry) {
    return std::ranges::none_of(entry.second, [&](const Field* read) { return reads.contains(read); });
  };
  for (auto next = std::ranges::find_if(reads, settled); next != reads.end();
       next = std::ranges::find_if(reads, settled))
    reads.erase(next);
  for (const Field& field : entity.fields) {
    if (!reads.contains(&field)) continue;
    std::vector<std::string> others;
    for (const Field* read : reads[&field]) {
      if (reads.contains(read)) others.push_back("`" + read->name + "`");
    }
    diagnostics.add(places.of("fields/" + field.name + "/computed"), "meta.field.computed_circle",
                    "`" + field.name + "` is computed from " + lib::join(others, ", ") +
                        ", which leads back to it; no value can be worked out.");
  }
}

void check_entity(const Model& model, const Entity& entity, const PlaceMap& places, Diagnostics& diagnostics) {
  ExpressionCheck check(diagnostics);
  const FieldSchema fields(model, entity);
  const PolicySchema policies(model, entity);
  for (const auto& field : entity.fields) {
    const std::string part = "fields/" + field.name;
    if (field.required_when)
      check.check(*field.required_when, fields, places.of(part + "/required_when"), TypeKind::boolean,
                  "`required_when`");
    if (field.visible_if)
      check.check(*field.visible_if, fields, places.of(part + "/visible_if"), TypeKind::boolean, "`visible_if`");
    if (field.readonly_when)
      check.check(*field.readonly_when, fields, places.of(part + "/readonly_when"), TypeKind::boolean,
                  "`readonly_when`");
    if (field.computed)
      check.check(*field.computed, fields, places.of(part + "/computed"), field_type(field.type).value_kind,
                  "`computed`");
  }
  for (const auto& field : entity.fields) {
    if (field.is_virtual && field.computed)
      check.check_virtual(field, fields, entity, places.of("fields/" + field.name + "/computed"));
  }
  check_circles(entity, fields, places, diagnostics);
  for (const auto& rule : entity.rules) {
    if (!rule.check.empty())
      check.check(rule.check, fields, places.of("rules/" + rule.id + "/check"), TypeKind::boolean, "`check`");
    if (!rule.when.empty())
      check.check(rule.when, fields, places.of("rules/" + rule.id + "/when"), TypeKind::boolean, "`when`");
  }
  for (const auto& policy : entity.policies) {
    if (policy.when.empty()) continue;
    const Place place = places.of("policies/" + policy.id + "/when");
    check.check(policy.when, policies, place, TypeKind::boolean, "`when`");
    check.check_query(policy.when, policies, entity, place, "`when`");
    const auto limits = [](const Obligation& one) { return one.type == "rate_limit"; };
    if (std::ranges::any_of(policy.obligations, limits))
      check.check_counts_requests(policy.when, policies, places.of("policies/" + policy.id + "/obligations"));
  }
  for (const auto& grant : entity.field_grants) {
    if (grant.when.empty()) continue;
    const Place place = places.of("grants/" + grant.id + "/when");
    check.check(grant.when, policies, place, TypeKind::boolean, "`when`");
    check.check_query(grant.when, policies, entity, place, "`when`");
  }
}

}  // namespace

void check_expressions(const Model& model, const EntityPlaces& places, Diagnostics& diagnostics) {
  for (const auto& [name, entity] : model.entities) check_entity(model, entity, places.find(name)->second, diagnostics);
}

}  // namespace athyper::core::meta
