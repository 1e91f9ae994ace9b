// Rows copied or repaired in keyset batches (rule B40).
#pragma once

#include <functional>

#include "journal.hpp"

namespace athyper::adapters::db::schema {

/// What the caller is told after each batch; false stops the backfill there.
using AfterBatch = std::function<lib::Result<bool>(std::int64_t rows_done, std::int64_t rows_total)>;

/// Goes on behind the cursor of `from`. Each batch is a transaction together with its cursor, so that no row is counted
/// twice. True when no row is pending; false when `after_batch` stopped it. Error keys "schema.waiting",
/// "schema.step_failed".
lib::Result<bool> run_backfill(Session& session, Journal& journal, std::size_t number, const JournaledStep& from,
                               const AfterBatch& after_batch);

}  // namespace athyper::adapters::db::schema
