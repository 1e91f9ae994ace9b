// Made by ./athyper kysely:codegen from framework/runtime/sql/tenants.sql; not edited by hand.
#include "tenants_queries.hpp"

#include <utility>

namespace athyper::runtime::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ListTenantsRow read_list_tenants(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .id = values::uuid(rows, row, 1),
      .realm_key = values::text(rows, row, 2),
      .name = values::text(rows, row, 3),
      .status = values::text(rows, row, 4),
      .locale = values::text(rows, row, 5),
      .timezone = values::text(rows, row, 6),
      .currency = values::text(rows, row, 7),
  };
}

ListFeatureFlagsRow read_list_feature_flags(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .flag_key = values::text(rows, row, 0),
      .is_enabled = values::boolean(rows, row, 1),
      .rollout_pct = values::int4(rows, row, 2),
  };
}

std::int32_t read_set_feature_flag(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::vector<ListTenantsRow>> list_tenants() {
  static const auto shape = lib::sql::make_shape(
      "select code, id, realm_key, name, status, locale, timezone, currency from core.tenant order by code");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_tenants>}};
}

adapters::db::TenantQuery<std::vector<ListFeatureFlagsRow>> list_feature_flags(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "select flag_key, is_enabled, rollout_pct from core.feature_flag where tenant_id = $1 order by flag_key");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_feature_flags>}};
}

adapters::db::TenantQuery<std::int32_t> set_feature_flag(lib::Uuid tenant, lib::Uuid id, std::string flag_key, bool is_enabled, std::int64_t rollout_pct, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.feature_flag (tenant_id, id, flag_key, is_enabled, rollout_pct, updated_at) "
      "values ($1, $2, $3, $4, $5, $6) "
      "on conflict (tenant_id, flag_key) do update "
      "set is_enabled = excluded.is_enabled, rollout_pct = excluded.rollout_pct, updated_at = excluded.updated_at, "
      "version = feature_flag.version + 1 "
      "returning version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(flag_key)));
  statement.params.emplace_back(values::param(is_enabled));
  statement.params.emplace_back(values::param(rollout_pct));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::one<&read_set_feature_flag>}};
}

}  // namespace athyper::runtime::queries
