#include <athyper/core/data/row_policy.hpp>

#include <algorithm>

namespace athyper::core::data {
namespace {

bool reads_rows(const meta::Entity& entity, const expr::Expression& condition) {
  return std::ranges::any_of(condition.reads(), [&](std::string_view path) {
    if (!path.starts_with("record.")) return false;
    path.remove_prefix(path.find('.') + 1);
    const meta::Field* field = entity.find_field(path.substr(0, path.find('.')));
    return field != nullptr && field->type == meta::FieldType::children;
  });
}

/// Nothing when every condition left open can stand in a policy.
lib::Result<void> check(const meta::Entity& entity, const access::Residual& residual) {
  for (const access::OpenRule& rule : residual.rules) {
    for (const access::Predicate* one : rule.open) {
      if (!one->expression) continue;
      if (one->expression->reads_time()) {
        return lib::Error{lib::ErrorCode::unsupported, "data.row_policy_time",
                          "The rule " + rule.rule->rule.id + " asks for the time; a row policy would freeze it."};
      }
      if (reads_rows(entity, *one->expression)) {
        return lib::Error{lib::ErrorCode::unsupported, "data.row_policy_rows",
                          "The rule " + rule.rule->rule.id + " asks about rows inside the record."};
      }
    }
  }
  return {};
}

/// The statement's text with its parameters as literals.
std::string with_literals(const lib::sql::Statement& statement) {
  const std::string& text = statement.shape->text;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] != '$') {
      out += text[i++];
      continue;
    }
    std::size_t number = 0;
    for (++i; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
      number = number * 10 + static_cast<std::size_t>(text[i] - '0');
    const lib::sql::Param& value = statement.params.at(number - 1);
    out += value ? lib::sql::quote_literal(*value) : "NULL";
  }
  return out;
}

lib::Result<void> append_visible(StatementBuilder& builder, const CompiledEntity& entity, const Decision& read) {
  const std::string table = lib::sql::quote_identifier(entity.entity().table_name);
  builder.column(table, "tenant_id").syntax(" = ").slot(SlotKind::tenant, "uuid").syntax(" AND ");
  builder.column(table, "deleted_at").syntax(" IS NULL AND (");
  if (read.kind == Decision::Kind::conditional) {
    TRY(builder.decision_about(read, {entity.model(), entity.entity(), table, "record."}));
  } else {
    builder.syntax(read.denied() ? "false" : "true");
  }
  builder.syntax(")");
  return {};
}

}  // namespace

lib::Result<std::string> row_policy(const CompiledEntity& entity, const Caller& reader, std::string_view role) {
  const FieldAccess fields = entity.fields().access(reader);
  if (!std::ranges::all_of(entity.entity().fields, [&](const meta::Field& field) { return fields.opens(field); })) {
    return lib::Error{lib::ErrorCode::unsupported, "data.row_policy_fields",
                      "Fields of " + entity.entity().name + " are kept from this reader; a row policy shows them all."};
  }
  const Decision read = entity.policies().decide(Action::read, reader);
  if (!read.duties.empty()) {
    return lib::Error{lib::ErrorCode::unsupported, "data.row_policy_duties",
                      "The rule " + read.duties.front().rule + " asks for " + read.duties.front().what.type +
                          ", which nobody who reads the tables can be held to."};
  }
  TRY(check(entity.entity(), read.open));
  StatementBuilder visible;
  TRY(append_visible(visible, entity, read));
  TRY(const lib::sql::Statement condition, fill(std::move(visible).build(), {.caller = reader}));
  const std::string table = lib::sql::quote_identifier(entity.entity().table_schema) + "." +
                            lib::sql::quote_identifier(entity.entity().table_name);
  const std::string policy = lib::sql::quote_identifier("reads_" + std::string(role));
  const std::string to = lib::sql::quote_identifier(role);
  return "ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY;\nDROP POLICY IF EXISTS " + policy + " ON " + table +
         ";\nCREATE POLICY " + policy + " ON " + table + " AS PERMISSIVE FOR SELECT TO " + to + " USING (" +
         with_literals(condition) + ");\nGRANT SELECT ON " + table + " TO " + to + ";\n";
}

}  // namespace athyper::core::data
