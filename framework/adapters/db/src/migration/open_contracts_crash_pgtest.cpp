// A deployment over contract steps that wait, killed anywhere: the next one ends where one that was left alone ends.
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <gtest/gtest.h>

#include "testing/runner_fixture.hpp"

namespace athyper::adapters::db::migration {
namespace {

class OpenContractsCrashTest : public RunnerFixture {
 protected:
  void SetUp() override {}

  /// 0002 is applied and keeps a column.
  void begin_anew() {
    run("drop schema if exists shop cascade; delete from core.schema_migration where line = '0001_a';"
        "delete from core.schema_change where id like 'migration:0001_a%'");
    ASSERT_EQ(key_of(runner({all_.begin(), all_.begin() + 2}, false).deploy()), "ok");
    ASSERT_EQ(columns(), "tenant_id id name note");
  }
  /// In a process of its own that ends itself at the given boundary between two statements.
  int deploy_and_die(bool contract, int boundary) {
    const pid_t child = fork();
    if (child == 0) {
      auto mortal = options(contract);
      int passed = 0;
      mortal.statement_boundary = [&](std::string_view) {
        if (++passed == boundary) kill(getpid(), SIGKILL);
      };
      const auto done = MigrationRunner(all_, mortal).deploy();
      _exit(done.ok() ? 0 : 1);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return status;
  }
  void expect_whole(const std::string& when) {
    auto whole = runner(all_);
    const auto report = whole.deploy();
    ASSERT_TRUE(report.ok()) << when << describe(report.error());
    EXPECT_EQ(states(whole), "0001_a applied, 0002_b applied, 0003_c applied") << when;
    EXPECT_EQ(columns(), "tenant_id id name colour") << when;
    EXPECT_EQ(ask("select count(*) from core.schema_change_step where change_id like 'migration:0001_a%'"
                  " and state <> 'done'"),
              "0")
        << when;
  }
  /// Each statement has a boundary before and one after it; what is after one is before the next. Gives their number.
  int kill_everywhere(bool contract, const std::function<void()>& prepare) {
    for (int boundary = 1;; boundary += 2) {
      prepare();
      if (HasFailure()) return boundary;
      const int status = deploy_and_die(contract, boundary);
      if (WIFEXITED(status)) {
        EXPECT_EQ(WEXITSTATUS(status), 0);
        return boundary;
      }
      EXPECT_TRUE(WIFSIGNALED(status));
      expect_whole("killed at boundary " + std::to_string(boundary) + ": ");
      if (HasFailure()) return boundary;
    }
  }

  const std::vector<Migration> all_ = chain({noted_, shop(), with_column(shop(), "colour")}, only_core());
};

TEST_F(OpenContractsCrashTest, killed_while_a_later_one_is_applied_over_what_waits) {
  EXPECT_GT(kill_everywhere(false, [this] { begin_anew(); }), 2 * 15) << "it sends more statements than that";
}

TEST_F(OpenContractsCrashTest, killed_while_what_waited_goes_from_under_a_later_one) {
  const auto prepare = [this] {
    begin_anew();
    ASSERT_EQ(key_of(runner(all_, false).deploy()), "ok");
    ASSERT_EQ(columns(), "tenant_id id name note colour");
  };
  EXPECT_GT(kill_everywhere(true, prepare), 2 * 15) << "it sends more statements than that";
}

}  // namespace
}  // namespace athyper::adapters::db::migration
