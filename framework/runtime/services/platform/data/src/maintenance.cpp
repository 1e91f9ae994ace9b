#include <athyper/runtime/data/maintenance.hpp>

#include "generated/idempotency_queries.hpp"

namespace athyper::runtime::data {

lib::Task<lib::Result<std::int64_t>> purge_expired_answers(adapters::db::DbClient& db, adapters::db::Fence fence,
                                                           lib::Timestamp now, std::size_t batch) {
  std::int64_t gone = 0;
  for (;;) {
    CO_TRY(const auto rows, co_await adapters::db::run(
                                db, fence, queries::purge_answers(fence.tenant, now, static_cast<std::int64_t>(batch)),
                                {.lane = lib::sql::Lane::exclusive}));
    gone += rows;
    if (rows < static_cast<std::int64_t>(batch)) co_return gone;
  }
}

}  // namespace athyper::runtime::data
