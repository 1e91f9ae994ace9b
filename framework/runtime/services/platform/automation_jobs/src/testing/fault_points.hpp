// Where a worker of the campaign is killed or frozen: before a step of it reaches the database, or when the database
// has committed it and nobody else knows.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string_view>

#include <athyper/adapters/db/db_client.hpp>

namespace athyper::runtime::automation_jobs {

/// What a worker does to the database, with words that only its statement has.
struct FaultStep {
  std::string_view name;
  std::string_view words;
};

/// Every step; the first whose words are in a group is the group's.
inline constexpr std::array<FaultStep, 8> kFaultSteps{{{"effect", "public.ledger"},
                                                       {"take", "insert into core.job_lease"},
                                                       {"renew", "update core.job_lease"},
                                                       {"reap", "lost.losses"},
                                                       {"retry", "token = token + 1"},
                                                       {"bury", "insert into core.job_dead"},
                                                       {"give back", "token = j.token + 1, progress = 0"},
                                                       {"complete", "core.job_history"}}};

/// What the job that hands on events does, beside the steps of its worker.
inline constexpr std::array<FaultStep, 3> kOutboxSteps{{{"take events", "update core.outbox o set token"},
                                                        {"tell", "public.heard"},
                                                        {"settle events", "delete from core.outbox"}}};

enum class FaultMoment { before, after };

/// The process gets `signal` when it first comes to this moment of the step named `step`.
struct Fault {
  std::string_view step;
  FaultMoment moment = FaultMoment::before;
  int signal = 0;
};

/// The client `db`, with the fault in it.
std::unique_ptr<adapters::db::DbClient> make_faulty_db(adapters::db::DbClient& db, Fault fault);

}  // namespace athyper::runtime::automation_jobs
