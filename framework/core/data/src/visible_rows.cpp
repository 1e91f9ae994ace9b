#include "visible_rows.hpp"

namespace athyper::core::data {

lib::Result<void> append_visible_rows(StatementBuilder& builder, const CompiledEntity& entity, const Decision& read,
                                      bool deleted_too) {
  builder.syntax(" FROM ").sql().identifier(entity.entity().table_schema, entity.entity().table_name);
  builder.syntax(" AS t WHERE t.\"tenant_id\" = ").slot(SlotKind::tenant, "uuid");
  if (!deleted_too) builder.syntax(" AND t.\"deleted_at\" IS NULL");
  if (read.kind == Decision::Kind::allowed) return {};
  builder.syntax(" AND (");
  TRY(builder.decision(read, entity.model(), entity.entity()));
  builder.syntax(")");
  return {};
}

}  // namespace athyper::core::data
