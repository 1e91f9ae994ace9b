// The sample application in a fresh installation: who may sign in comes with the start, records come as jobs.
#pragma once

#include <memory>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

#include "admin_handler.hpp"

namespace athyper::cmd {

/// Has the job that fills a tenant of the sample with records.
std::unique_ptr<runtime::RuntimeModule> make_sample_module();

/// Publishes the sample's metadata when nothing is published yet, then adds the sample's tenants and people where they
/// are missing, each tenant together with the job that brings its records. What has been changed since the first start
/// stays as it is.
lib::Task<lib::Result<void>> load_procurement_sample(runtime::Container& container, adapters::db::DbClient& db,
                                                     const lib::Clock& clock);

/// What `athyper sample remove|reset` asks of the admin port. Reset gives the jobs it has made; the last route says how
/// such jobs stand.
inline constexpr const char* kSampleRemovePath = "/control/sample/remove";
inline constexpr const char* kSampleResetPath = "/control/sample/reset";
inline constexpr const char* kSampleJobsPath = "/control/sample/jobs";

/// Everything referred to outlives the routes.
std::vector<ControlRoute> sample_routes(runtime::Container& container, adapters::db::DbClient& db,
                                        const lib::Clock& clock);

}  // namespace athyper::cmd
