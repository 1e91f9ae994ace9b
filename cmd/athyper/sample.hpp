// Loads the sample application into a fresh installation.
#pragma once

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/container.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::cmd {

/// Publishes the sample's metadata when nothing is published yet, then adds the sample's tenants and records where they
/// are missing. What has been changed since the first start stays as it is.
lib::Task<lib::Result<void>> load_procurement_sample(runtime::Container& container, adapters::db::DbClient& db,
                                                     const lib::Clock& clock);

}  // namespace athyper::cmd
