// What the data service leaves behind and somebody must clear away from time to time.
#pragma once

#include <cstddef>
#include <cstdint>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/result.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::data {

/// Deletes the kept answers of the fence's tenant whose time was over at `now`, each statement at most `batch` rows.
/// Gives how many went.
lib::Task<lib::Result<std::int64_t>> purge_expired_answers(adapters::db::DbClient& db, adapters::db::Fence fence,
                                                           lib::Timestamp now, std::size_t batch = 1'000);

}  // namespace athyper::runtime::data
