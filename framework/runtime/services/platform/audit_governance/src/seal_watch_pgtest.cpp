// Whether sealing keeps up, as somebody who does not seal sees it.
#include "seal_watch.hpp"

#include <support/run_task.hpp>

#include "testing/audit_fixture.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using core::observability::HealthOutcome;
using core::observability::HealthStatus;
using std::chrono::minutes;

class Watch : public AuditFixture {
 protected:
  Watch() {
    run("insert into core.tenant (id, code, name, display_name, realm_key, status) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme', 'main', 'active'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis', 'north', 'active')");
    tenants_.emplace(*db_);
  }

  HealthOutcome look(SealWatch& watch) {
    await<bool>([&]() -> lib::Task<lib::Result<bool>> {
      CO_TRY(co_await tenants_->refresh());
      CO_TRY(co_await watch.measure(*db_, *tenants_, metrics_));
      co_return true;
    });
    return outcome(watch);
  }
  HealthOutcome outcome(SealWatch& watch) {
    return await<HealthOutcome>(
        [&]() -> lib::Task<lib::Result<HealthOutcome>> { co_return co_await watch.check().check(); });
  }
  bool metrics_say(const std::string& line) {
    return metrics_.prometheus_text().find(line + "\n") != std::string::npos;
  }

  std::optional<TenantDirectory> tenants_;
  core::observability::MetricsRegistry metrics_;
};

TEST_F(Watch, tells_the_age_of_the_oldest_unsealed_row) {
  SealWatch watch(keys_, clock_);
  look(watch);
  EXPECT_TRUE(metrics_say("audit_oldest_unsealed_seconds 0"));
  write(5);
  write(1, borealis_);
  look(watch);
  EXPECT_TRUE(metrics_say("audit_oldest_unsealed_seconds 6")) << metrics_.prometheus_text();
  EXPECT_TRUE(metrics_say("audit_chains_waiting 2"));
  seal();
  look(watch);
  EXPECT_TRUE(metrics_say("audit_oldest_unsealed_seconds 1"));
  EXPECT_TRUE(metrics_say("audit_chains_waiting 1"));
}

TEST_F(Watch, complains_of_a_row_that_waits_for_too_long) {
  SealWatch watch(keys_, clock_);
  EXPECT_EQ(outcome(watch).status, HealthStatus::healthy);
  write(2);
  EXPECT_EQ(look(watch).status, HealthStatus::healthy);
  clock_.advance(kLongestUnsealed - minutes(1));
  EXPECT_EQ(look(watch).status, HealthStatus::healthy);
  clock_.advance(minutes(1));
  const auto told = look(watch);
  EXPECT_EQ(told.status, HealthStatus::unhealthy);
  EXPECT_EQ(told.details.dump(), R"({"behind":["acme"]})");
  seal();
  EXPECT_EQ(look(watch).status, HealthStatus::healthy);
}

TEST_F(Watch, is_content_while_a_backlog_shrinks) {
  SealWatch watch(keys_, clock_);
  write(20);
  for (int run = 0; run < 4; ++run) {
    clock_.advance(minutes(10));
    EXPECT_EQ(look(watch).status, HealthStatus::healthy) << run;
    EXPECT_TRUE(seal(SealSpan::recent, {.rows_in_seal = 2, .seals_in_run = 1, .rows_in_look = 10}).more);
  }
}

TEST_F(Watch, complains_of_a_missing_key_where_it_looks) {
  const auto none = *SealKeys::make("", {});
  SealWatch watch(none, clock_);
  EXPECT_EQ(outcome(watch).status, HealthStatus::healthy);
  const auto told = look(watch);
  EXPECT_EQ(told.status, HealthStatus::unhealthy);
  EXPECT_NE(told.message.find("AUDIT_SEAL_KEY"), std::string::npos);
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
