#include <athyper/adapters/db/db_client.hpp>

#include <utility>

namespace athyper::adapters::db {
namespace {

constexpr int kAttempts = 3;
constexpr const char* kSerializationFailure = "pg.serialization_failure";

using Body = std::function<lib::Task<lib::Result<void>>(DbTransaction&)>;

lib::Task<lib::Result<void>> run_once(DbClient& db, Fence fence, Isolation isolation, const Body& body) {
  CO_TRY(auto transaction, co_await db.begin(fence, isolation));
  CO_TRY(co_await body(*transaction));
  co_return co_await transaction->commit();
}

}  // namespace

lib::Task<lib::Result<void>> with_tx_isolation(DbClient& db, Fence fence, Isolation isolation, Body body) {
  for (int attempt = 1;; ++attempt) {
    auto outcome = co_await run_once(db, fence, isolation, body);
    if (outcome.ok() || attempt == kAttempts || outcome.error().key != kSerializationFailure) co_return outcome;
  }
}

lib::Task<lib::Result<void>> with_tx(DbClient& db, Fence fence, Body body) {
  co_return co_await with_tx_isolation(db, fence, Isolation::read_committed, std::move(body));
}

}  // namespace athyper::adapters::db
