#include <athyper/runtime/data/maintenance.hpp>

namespace athyper::runtime::data {

lib::Task<lib::Result<std::int64_t>> purge_expired_answers(adapters::db::DbClient& db, adapters::db::Fence fence,
                                                           lib::Timestamp now, std::size_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.idempotency_key where tenant_id = $1::uuid and (principal_id, request_key) in "
      "(select principal_id, request_key from core.idempotency_key where tenant_id = $1::uuid "
      "and expires_at <= $2::timestamptz limit $3::bigint)");
  std::int64_t gone = 0;
  for (;;) {
    lib::sql::Group group;
    group.statements.push_back({shape, {fence.tenant.to_string(), lib::to_rfc3339(now), std::to_string(batch)}});
    CO_TRY(const auto results, co_await db.run(fence, std::move(group)));
    gone += static_cast<std::int64_t>(results[0].affected());
    if (results[0].affected() < batch) co_return gone;
  }
}

}  // namespace athyper::runtime::data
