// The decision log: what is sampled, what is written, what is lost when there is no room or no database.
#include "buffered_decision_log.hpp"

#include <chrono>

#include <support/db_fixture.hpp>

namespace athyper::runtime::policy_rules {
namespace {

using namespace std::chrono_literals;

const lib::Uuid kAcme = *lib::parse_uuid("00000000-0000-7000-8000-000000000001");
const lib::Uuid kBorealis = *lib::parse_uuid("00000000-0000-7000-8000-000000000002");

class DecisionLogTest : public athyper::testing::DbFixture {
 protected:
  DecisionLogTest() : DbFixture("2026-11-22T12:00:00Z") { run("select app.ensure_partitions('2026-11-22T12:00:00Z')"); }

  lib::Result<bool> write(BufferedDecisionLog& log) {
    return attempt<bool>([&] { return log.write_batch(); });
  }
  LoggedDecision denial(const lib::Uuid& tenant) const {
    return {.tenant = tenant,
            .principal = *lib::parse_uuid("00000000-0000-7000-8000-0000000000aa"),
            .at = clock_.now(),
            .operation = "ENTITY.READ",
            .entity = "item",
            .reason = "no rule",
            .subject = lib::Json::object({{"persona", "user"}})};
  }

  lib::SeededRandom random_{7};
};

TEST_F(DecisionLogTest, wants_every_denial_and_a_share_of_what_was_allowed) {
  for (const int percent : {0, 1, 30, 100}) {
    BufferedDecisionLog log(*db_, clock_, random_, percent);
    int kept = 0;
    for (int i = 0; i < 1'000; ++i) kept += log.wants(true) ? 1 : 0;
    EXPECT_EQ(kept, percent * 10);
    EXPECT_TRUE(log.wants(false));
  }
}

TEST_F(DecisionLogTest, writes_the_decisions_of_a_tenant_with_one_statement) {
  BufferedDecisionLog log(*db_, clock_, random_, 1);
  for (int i = 0; i < 3; ++i) {
    log.note(denial(kAcme));
    log.note(denial(kBorealis));
  }
  EXPECT_TRUE(*write(log)) << "those of the other tenant are waiting";
  EXPECT_EQ(
      text("select count(*)::text from core.permission_decision_log where tenant_id = '" + kAcme.to_string() + "'"),
      "3");
  EXPECT_FALSE(*write(log));
  EXPECT_EQ(text("select count(*)::text from core.permission_decision_log"), "6");
  EXPECT_EQ(log.figures().written.load(), 6U);
  EXPECT_EQ(log.figures().lost.load(), 0U);
}

TEST_F(DecisionLogTest, counts_what_it_has_no_room_for) {
  BufferedDecisionLog log(*db_, clock_, random_, 1);
  for (std::size_t i = 0; i < BufferedDecisionLog::kRoom + 7; ++i) log.note(denial(kAcme));
  EXPECT_EQ(log.figures().lost.load(), 7U);
}

TEST_F(DecisionLogTest, keeps_what_could_not_be_written_for_the_next_time) {
  BufferedDecisionLog log(*db_, clock_, random_, 1);
  run("revoke insert on core.permission_decision_log from athyper_runtime");
  log.note(denial(kAcme));
  EXPECT_FALSE(write(log).ok());
  run("grant insert on core.permission_decision_log to athyper_runtime");
  EXPECT_TRUE(write(log).ok());
  EXPECT_EQ(text("select count(*)::text from core.permission_decision_log"), "1");
  EXPECT_EQ(log.figures().lost.load(), 0U);
}

}  // namespace
}  // namespace athyper::runtime::policy_rules
