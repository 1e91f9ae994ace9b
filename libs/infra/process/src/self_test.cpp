#include <lib/process/child.hpp>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lib::process {
namespace {

TEST(Self, is_running_tells_living_ended_and_zombie_processes_apart) {
  EXPECT_TRUE(is_running(getpid()));
  EXPECT_FALSE(is_running(0));
  const pid_t child = fork();
  if (child == 0) _exit(0);
  siginfo_t info{};
  waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT);
  EXPECT_FALSE(is_running(child));
  waitpid(child, nullptr, 0);
  EXPECT_FALSE(is_running(child));
}

TEST(Self, start_ticks_name_one_life_of_a_process_id) {
  const auto own = start_ticks(getpid());
  ASSERT_TRUE(own.has_value());
  EXPECT_GT(*own, 0U);
  EXPECT_EQ(own, start_ticks(getpid()));
  EXPECT_FALSE(start_ticks(0x7ffffff0).has_value());
}

TEST(Self, resident_memory_is_a_plausible_number_of_bytes) {
  EXPECT_GT(resident_bytes(), 1'000'000U);
  EXPECT_LT(resident_bytes(), 10'000'000'000U);
}

TEST(Self, find_program_looks_through_path_and_checks_full_names) {
  EXPECT_TRUE(find_program("sh").has_value());
  EXPECT_EQ(find_program("/bin/sh"), "/bin/sh");
  EXPECT_FALSE(find_program("no-such-program-anywhere").has_value());
  EXPECT_FALSE(find_program("/no/such/program").has_value());
  EXPECT_FALSE(find_program("").has_value());
}

}  // namespace
}  // namespace lib::process
