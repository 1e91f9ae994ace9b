// The applier killed anywhere: the next run reaches the same catalogue, and no row is counted twice.
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <gtest/gtest.h>

#include "testing/change_fixture.hpp"

namespace athyper::adapters::db::schema {
namespace {

using namespace std::chrono_literals;

/// Lets two processes meet: the child says it is there and stays until it is let go.
class Rendezvous {
 public:
  Rendezvous() {
    EXPECT_EQ(pipe(arrived_), 0);
    EXPECT_EQ(pipe(released_), 0);
  }
  ~Rendezvous() {
    for (const int end : {arrived_[0], arrived_[1], released_[0], released_[1]}) close(end);
  }
  Rendezvous(const Rendezvous&) = delete;
  Rendezvous& operator=(const Rendezvous&) = delete;

  void arrive_and_wait() const {
    send(arrived_[1]);
    receive(released_[0]);
  }
  void wait_for_arrival() const { receive(arrived_[0]); }
  void release() const { send(released_[1]); }

 private:
  static void send(int end) {
    const char byte = '.';
    EXPECT_EQ(write(end, &byte, 1), 1);
  }
  static void receive(int end) {
    char byte = 0;
    EXPECT_EQ(read(end, &byte, 1), 1);
  }
  int arrived_[2] = {};
  int released_[2] = {};
};

class ApplyCrashTest : public ChangeFixture {
 protected:
  /// Applies in a process of its own that ends itself at the given boundary between two statements.
  static int apply_and_die(const ApplyOptions& options, int boundary) {
    const pid_t child = fork();
    if (child == 0) {
      auto mortal = options;
      int passed = 0;
      mortal.statement_boundary = [&](std::string_view) {
        if (++passed == boundary) kill(getpid(), SIGKILL);
      };
      const auto done = apply(amount_plan(), kChange, mortal);
      _exit(done.ok() ? 0 : 1);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return status;
  }
  void expect_whole(const std::string& reference, const std::string& when) {
    const auto resumed = apply(amount_plan(), kChange, whole_options());
    ASSERT_TRUE(resumed.ok()) << when << describe(resumed.error());
    EXPECT_EQ(resumed->state, ChangeState::completed) << when;
    EXPECT_EQ(catalogue(), reference) << when;
    EXPECT_EQ(converted(), "60/60") << when;
    EXPECT_EQ(ask("select sum(rows_done) from core.schema_change_step"), "60") << when;
    EXPECT_EQ(ask("select count(*) from core.schema_change_step where state <> 'done'"), "0") << when;
  }
  /// Until the count is not 0; asks on one connection and gives up after many questions.
  void wait_until(const std::string& count) {
    const auto watcher = owner();
    for (int asked = 0; asked < 100'000; ++asked) {
      const auto rows = watcher->execute({.shape = lib::sql::make_shape(count), .params = {}});
      ASSERT_TRUE(rows.ok());
      if (rows->get_int(0, 0) != 0) return;
    }
    FAIL() << "never: " << count;
  }
  ApplyOptions whole_options() {
    auto whole = options();
    whole.contract = true;
    return whole;
  }
};

TEST_F(ApplyCrashTest, killed_between_any_two_statements_it_goes_on) {
  ASSERT_TRUE(apply(amount_plan(), kChange, whole_options()).ok());
  const auto reference = catalogue();
  // Each statement has a boundary before and one after it; what is after one is before the next.
  int boundary = 1;
  for (;; boundary += 2) {
    make_table();
    const int status = apply_and_die(whole_options(), boundary);
    if (WIFEXITED(status)) {
      EXPECT_EQ(WEXITSTATUS(status), 0);
      break;
    }
    ASSERT_TRUE(WIFSIGNALED(status));
    expect_whole(reference, "killed at boundary " + std::to_string(boundary) + ": ");
    if (HasFailure()) return;
  }
  EXPECT_GT(boundary, 2 * 60) << "the plan sends more statements than that";
}

TEST_F(ApplyCrashTest, killed_inside_a_batch_it_goes_on) {
  ASSERT_TRUE(apply(amount_plan(), kChange, whole_options()).ok());
  const auto reference = catalogue();
  make_table();
  Rendezvous at_fence;
  const pid_t child = fork();
  if (child == 0) {
    auto patient = whole_options();
    patient.limits.rungs = {60s};
    patient.fence = [&](const core::schema::Step&, Direction) -> lib::Result<void> {
      at_fence.arrive_and_wait();
      return {};
    };
    static_cast<void>(apply(amount_plan(), kChange, patient).ok());
    _exit(0);
  }
  at_fence.wait_for_arrival();
  const auto blocker = owner();
  ASSERT_TRUE(blocker->run_script("begin; select from shop.item where id = 40 for update").ok());
  at_fence.release();
  // The first batch is committed, the second waits for the row.
  wait_until(
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
      " and query like 'with batch%'");
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(ask("select rows_done from core.schema_change_step where number = 3"), "25");
  ASSERT_TRUE(blocker->run_script("rollback").ok());
  expect_whole(reference, "killed inside a batch: ");
}

}  // namespace
}  // namespace athyper::adapters::db::schema
