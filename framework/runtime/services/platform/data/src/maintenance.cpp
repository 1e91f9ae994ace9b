#include <athyper/runtime/data/maintenance.hpp>

namespace athyper::runtime::data {
namespace {

using lib::sql::Rows;

/// Every tenant by itself: the rows stand behind the fence.
lib::Task<lib::Result<std::int64_t>> purge_of_tenant(adapters::db::DbClient& db, lib::Uuid tenant, std::string now,
                                                     std::size_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.idempotency_key where tenant_id = $1::uuid and (principal_id, request_key) in "
      "(select principal_id, request_key from core.idempotency_key where tenant_id = $1::uuid "
      "and expires_at <= $2::timestamptz limit $3::bigint)");
  std::int64_t gone = 0;
  for (;;) {
    lib::sql::Group group;
    group.statements.push_back({shape, {tenant.to_string(), now, std::to_string(batch)}});
    CO_TRY(const std::vector<Rows> results, co_await db.run({.tenant = tenant, .principal = {}}, std::move(group)));
    gone += static_cast<std::int64_t>(results[0].affected());
    if (results[0].affected() < batch) co_return gone;
  }
}

}  // namespace

lib::Task<lib::Result<std::int64_t>> purge_expired_answers(adapters::db::DbClient& db, lib::Timestamp now,
                                                           std::size_t batch) {
  static const auto shape = lib::sql::make_shape("select id from core.tenant order by id");
  lib::sql::Group group;
  group.statements.push_back({shape, {}});
  CO_TRY(const std::vector<Rows> tenants, co_await db.run_platform(std::move(group)));
  std::int64_t gone = 0;
  for (std::size_t i = 0; i < tenants[0].size(); ++i) {
    CO_TRY(const lib::Uuid tenant, lib::parse_uuid(tenants[0].get(i, 0)));
    CO_TRY(const std::int64_t of_tenant, co_await purge_of_tenant(db, tenant, lib::to_rfc3339(now), batch));
    gone += of_tenant;
  }
  co_return gone;
}

}  // namespace athyper::runtime::data
