#include <athyper/core/data/exposure.hpp>

#include <athyper/core/data/prepared.hpp>

namespace athyper::core::data {
namespace {

constexpr std::string_view kTable = "t";

lib::Result<void> append_shown(StatementBuilder& builder, const CompiledEntity& entity, const Decision& decision) {
  builder.syntax("(");
  if (decision.kind == Decision::Kind::conditional) {
    TRY(builder.decision_about(decision, {entity.model(), entity.entity(), kTable, "record."}));
  } else {
    builder.syntax(decision.denied() ? "false" : "true");
  }
  builder.syntax(")");
  return {};
}

}  // namespace

lib::Result<lib::sql::Statement> count_exposed(const CompiledEntity& entity, const Decision& before,
                                               const Decision& after, const Caller& reader, std::int64_t most) {
  StatementBuilder builder;
  builder.syntax("SELECT count(*) FROM (SELECT FROM ");
  builder.sql().identifier(entity.entity().table_schema, entity.entity().table_name);
  builder.syntax(" AS t WHERE ").column(kTable, "tenant_id").syntax(" = ").slot(SlotKind::tenant, "uuid");
  builder.syntax(" AND ").column(kTable, "deleted_at").syntax(" IS NULL AND ");
  TRY(append_shown(builder, entity, after));
  builder.syntax(" AND ");
  TRY(append_shown(builder, entity, before));
  builder.syntax(" IS NOT TRUE LIMIT " + std::to_string(most) + ") AS exposed");
  return fill(std::move(builder).build(), {.caller = reader});
}

}  // namespace athyper::core::data
