// Made by ./athyper kysely:codegen from framework/runtime/sql/audit.sql; not edited by hand.
#include "audit_queries.hpp"

#include <utility>

namespace athyper::runtime::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

}  // namespace

adapters::db::TenantQuery<void> insert_audit_event(lib::Uuid tenant, lib::Uuid id, lib::Timestamp occurred_at, std::string actor, std::string actor_type, std::string action, std::string entity, std::string record, std::string correlation, std::string ip_address, std::string user_agent, std::string payload, std::string salt, std::string leaf_hash) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, "
      "correlation_id, ip_address, user_agent, payload, salt, leaf_hash) "
      "values ($1, $2, $3, nullif($4, '')::uuid, $5, $6, nullif($7, ''), "
      "nullif($8, '')::uuid, nullif($9, ''), nullif($10, ''), nullif($11, ''), "
      "$12::jsonb, $13, $14)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(14);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(occurred_at));
  statement.params.emplace_back(values::param(std::move(actor)));
  statement.params.emplace_back(values::param(std::move(actor_type)));
  statement.params.emplace_back(values::param(std::move(action)));
  statement.params.emplace_back(values::param(std::move(entity)));
  statement.params.emplace_back(values::param(std::move(record)));
  statement.params.emplace_back(values::param(std::move(correlation)));
  statement.params.emplace_back(values::param(std::move(ip_address)));
  statement.params.emplace_back(values::param(std::move(user_agent)));
  statement.params.emplace_back(values::param(std::move(payload)));
  statement.params.emplace_back(values::bytes_param(std::move(salt)));
  statement.params.emplace_back(values::bytes_param(std::move(leaf_hash)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::runtime::queries
