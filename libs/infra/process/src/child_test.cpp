#include <lib/process/child.hpp>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace lib::process {
namespace {

using namespace std::chrono_literals;

ChildOptions shell(std::string script) {
  ChildOptions options;
  options.command = {"sh", "-c", std::move(script)};
  return options;
}

TEST(Child, run_gives_stdout_and_stderr_together) {
  const auto output = Child::run(shell("echo one; echo two >&2"), 5s);
  ASSERT_TRUE(output.ok()) << describe(output.error());
  EXPECT_EQ(*output, "one\ntwo\n");
}

TEST(Child, run_reports_a_failure_with_the_end_of_the_output) {
  const auto output = Child::run(shell("echo it broke; exit 3"), 5s);
  ASSERT_FALSE(output.ok());
  EXPECT_EQ(output.error().key, "process.failed");
  EXPECT_NE(output.error().message.find("it broke"), std::string::npos);
  EXPECT_NE(output.error().message.find("ended with 3"), std::string::npos);
}

TEST(Child, run_ends_the_whole_group_at_its_limit) {
  const auto begin = std::chrono::steady_clock::now();
  const auto output = Child::run(shell("sleep 30 & sleep 30"), 100ms);
  ASSERT_FALSE(output.ok());
  EXPECT_EQ(output.error().key, "process.timeout");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
}

TEST(Child, a_program_that_does_not_exist_is_named) {
  ChildOptions options;
  options.command = {"no-such-program-anywhere"};
  const auto child = Child::start(options);
  ASSERT_FALSE(child.ok());
  EXPECT_EQ(child.error().key, "process.not_found");
  EXPECT_NE(child.error().message.find("no-such-program-anywhere"), std::string::npos);
}

TEST(Child, a_missing_working_directory_is_reported_before_start_returns) {
  auto options = shell("true");
  options.working_directory = "/no/such/folder";
  const auto child = Child::start(options);
  ASSERT_FALSE(child.ok());
  EXPECT_EQ(child.error().key, "process.cannot_start");
}

TEST(Child, leads_a_process_group_of_its_own_and_starts_with_default_signals) {
  auto child = Child::start(shell("exec sleep 30"));
  ASSERT_TRUE(child.ok());
  EXPECT_EQ(getpgid((*child)->pid()), (*child)->pid());
  EXPECT_FALSE((*child)->poll().has_value());
  EXPECT_FALSE((*child)->wait(10ms).has_value());
  (*child)->signal(SIGTERM);
  EXPECT_EQ((*child)->wait(5s), 128 + SIGTERM);
  EXPECT_EQ((*child)->poll(), 128 + SIGTERM);
}

TEST(Child, passes_environment_and_working_directory) {
  auto options = shell("echo $GREETING $PWD");
  options.environment = {{"GREETING", "hello"}};
  options.working_directory = "/usr";
  const auto output = Child::run(options, 5s);
  ASSERT_TRUE(output.ok());
  EXPECT_EQ(*output, "hello /usr\n");
}

TEST(Child, writes_its_output_to_the_log_file) {
  const auto path = testing::TempDir() + "child_log_" + std::to_string(getpid());
  auto options = shell("echo logged");
  options.log_file = path;
  auto child = Child::start(options);
  ASSERT_TRUE(child.ok());
  EXPECT_EQ((*child)->wait(5s), 0);
  std::ifstream file(path);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "logged\n");
  std::filesystem::remove(path);
}

TEST(Child, dies_when_its_parent_is_killed) {
  std::array<int, 2> ends{};
  ASSERT_EQ(pipe(ends.data()), 0);
  const pid_t parent = fork();
  if (parent == 0) {
    auto options = shell("exec sleep 60");
    options.parent_death_signal = SIGINT;
    const auto child = Child::start(options);
    const pid_t pid = child.ok() ? (*child)->pid() : -1;
    [[maybe_unused]] const auto written = write(ends[1], &pid, sizeof pid);
    pause();
    _exit(0);
  }
  pid_t grandchild = -1;
  ASSERT_EQ(read(ends[0], &grandchild, sizeof grandchild), static_cast<ssize_t>(sizeof grandchild));
  ASSERT_GT(grandchild, 0);
  ASSERT_TRUE(is_running(grandchild));
  kill(parent, SIGKILL);
  waitpid(parent, nullptr, 0);
  for (int i = 0; i < 500 && is_running(grandchild); ++i) usleep(10'000);
  EXPECT_FALSE(is_running(grandchild));
  close(ends[0]);
  close(ends[1]);
}

TEST(Identity, an_unprivileged_view_is_not_root_and_keeps_the_files_of_its_caller) {
  const auto folder = std::filesystem::path(testing::TempDir()) / ("identity_" + std::to_string(getpid()));
  std::filesystem::create_directory(folder);
  const auto owner = file_identity(Identity::unprivileged_view, "postgres");
  ASSERT_TRUE(owner.ok()) << describe(owner.error());
  ASSERT_EQ(chown(folder.c_str(), owner->uid, owner->gid), 0);
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all);

  auto options = shell("id -u && touch '" + (folder / "mark").string() + "' && echo written");
  options.identity = Identity::unprivileged_view;
  const auto output = Child::run(options, 5s);
  ASSERT_TRUE(output.ok()) << describe(output.error());
  EXPECT_NE(output->substr(0, 2), "0\n");
  EXPECT_NE(output->find("written"), std::string::npos);
  std::filesystem::remove_all(folder);
}

TEST(Identity, a_child_in_the_unprivileged_view_still_dies_with_its_parent) {
  auto options = shell("exec sleep 60");
  options.identity = Identity::unprivileged_view;
  options.parent_death_signal = SIGINT;
  pid_t pid = -1;
  {
    const auto child = Child::start(options);
    ASSERT_TRUE(child.ok()) << describe(child.error());
    pid = (*child)->pid();
    EXPECT_TRUE(is_running(pid));
  }
  EXPECT_FALSE(is_running(pid));
}

TEST(Child, keeps_no_descriptor_it_was_not_given) {
  const int loose = ::open("/dev/null", O_RDONLY), given = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  ASSERT_GE(loose, 0);
  ASSERT_GE(given, 0);
  auto options = shell("test -e /proc/self/fd/" + std::to_string(loose) + " && echo loose; test -e /proc/self/fd/" +
                       std::to_string(given) + " && echo given");
  options.kept_descriptors = {given};
  const auto output = Child::run(options, std::chrono::seconds(10));
  ::close(loose);
  ::close(given);
  ASSERT_TRUE(output.ok());
  EXPECT_EQ(*output, "given\n");
}

}  // namespace
}  // namespace lib::process
