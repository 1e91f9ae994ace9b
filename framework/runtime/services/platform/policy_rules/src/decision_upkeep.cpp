#include "decision_upkeep.hpp"

#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::policy_rules {
namespace {

/// How long a decision waits to be written with others.
constexpr std::chrono::milliseconds kWait{1'000};
/// Whole months of decisions beside the running one.
constexpr int kMonths = 12;

// The owner's function: the runtime role drops no table.
lib::Task<lib::Result<lib::Json>> forget_old_months(JobScope& scope) {
  CO_TRY(
      co_await scope.get(tokens::db)
          .run_ddl({"select app.drop_old_months('core', 'permission_decision_log', " + std::to_string(kMonths) + ")"},
                   false));
  co_return lib::Json::object({});
}

}  // namespace

void keep_decisions(std::shared_ptr<BufferedDecisionLog> log, Registries& out) {
  out.services.add({.name = "policy.decisions",
                    .mode = Mode::api,
                    .pause = kWait,
                    .turn = [log] { return log->write_batch(); },
                    .stop = [log] { return log->write_all(); }});
  const std::string forget = "maintenance.old-decisions";
  out.schedules.add({.name = forget, .job = forget, .every = {}, .cron = "47 3 * * *"});
  out.jobs.add({.name = forget, .queue = "maintenance", .handler = forget_old_months, .options = {.attempts = 5}});
}

}  // namespace athyper::runtime::policy_rules
