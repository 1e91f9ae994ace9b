// The database of one attempt at a job: nothing is done through it once the job has changed hands.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/db_client.hpp>

namespace athyper::runtime {

/// Error key "jobs.lease_lost" (conflict) besides those of `db`, which outlives it.
std::unique_ptr<adapters::db::DbClient> make_job_db(adapters::db::DbClient& db, std::string job, int token);

}  // namespace athyper::runtime
