// Made by ./athyper kysely:codegen from framework/runtime/services/platform/policy_rules/sql/decisions.sql; not edited by hand.
#include "decisions_queries.hpp"

#include <utility>

namespace athyper::runtime::policy_rules::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ListDecisionsRow read_list_decisions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .occurred_at = values::instant(rows, row, 1),
      .principal_id = values::uuid(rows, row, 2),
      .username = values::optional<&values::text>(rows, row, 3),
      .subject = values::text(rows, row, 4),
      .entity_name = values::text(rows, row, 5),
      .record_id = values::optional<&values::uuid>(rows, row, 6),
      .operation_code = values::text(rows, row, 7),
      .effect = values::text(rows, row, 8),
      .rules = values::text(rows, row, 9),
      .reason = values::text(rows, row, 10),
      .correlation_id = values::text(rows, row, 11),
  };
}

}  // namespace

adapters::db::TenantQuery<std::int64_t> insert_decisions(lib::Uuid tenant, std::string decisions) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.permission_decision_log (tenant_id, id, occurred_at, principal_id, subject_snapshot, entity_name, record_id, "
      "operation_code, effect, rules, reason, correlation_id) "
      "select $1, x.id, x.at, x.principal, x.subject, x.entity, x.record, x.operation, x.effect, x.rules, x.reason, x.request "
      "from jsonb_to_recordset($2::jsonb) "
      "as x (id uuid, at timestamptz, principal uuid, subject jsonb, entity text, record uuid, operation text, effect text, "
      "rules text, reason text, request text)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(decisions)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::vector<ListDecisionsRow>> list_decisions(lib::Uuid tenant, std::optional<lib::Uuid> id, std::optional<lib::Timestamp> before_at, std::optional<lib::Uuid> before_id, std::optional<lib::Timestamp> since, std::optional<lib::Uuid> principal, std::optional<std::string> entity, std::optional<lib::Uuid> record, std::optional<std::string> operation, std::optional<std::string> effect, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select d.id, (extract(epoch from d.occurred_at) * 1000000)::bigint as occurred_at, d.principal_id, p.username, "
      "d.subject_snapshot::text as subject, d.entity_name, d.record_id, d.operation_code, d.effect, d.rules, d.reason, "
      "d.correlation_id "
      "from core.permission_decision_log d "
      "left join core.principal p on p.tenant_id = d.tenant_id and p.id = d.principal_id "
      "where d.tenant_id = $1 and ($2::uuid is null or d.id = $2) "
      "and ($3::timestamptz is null or (d.occurred_at, d.id) < ($3, $4::uuid)) "
      "and ($5::timestamptz is null or d.occurred_at >= $5) "
      "and ($6::uuid is null or d.principal_id = $6) and ($7::text is null or d.entity_name = $7) "
      "and ($8::uuid is null or d.record_id = $8) "
      "and ($9::text is null or d.operation_code = $9) and ($10::text is null or d.effect = $10) "
      "order by d.occurred_at desc, d.id desc limit $11::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::optional_param(id));
  statement.params.emplace_back(values::optional_param(before_at));
  statement.params.emplace_back(values::optional_param(before_id));
  statement.params.emplace_back(values::optional_param(since));
  statement.params.emplace_back(values::optional_param(principal));
  statement.params.emplace_back(values::optional_param(std::move(entity)));
  statement.params.emplace_back(values::optional_param(record));
  statement.params.emplace_back(values::optional_param(std::move(operation)));
  statement.params.emplace_back(values::optional_param(std::move(effect)));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_decisions>}};
}

}  // namespace athyper::runtime::policy_rules::queries
