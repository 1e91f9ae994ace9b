#include "reaper.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace athyper::testing {
namespace {

namespace fs = std::filesystem;

/// A folder with a stand-in for a server: a process that ends on SIGINT.
class ReaperTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = "/tmp/athyper-reaper-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    place_ = pattern;
    server_ = {.pid = fork(), .folders = {place_ + "/data", place_ + "/programs"}, .users_lock = place_ + "/users"};
    if (server_.pid == 0) {
      signal(SIGINT, SIG_DFL);
      for (;;) pause();
    }
    for (const auto& folder : server_.folders) {
      fs::create_directory(folder);
      for (int i = 0; i < 500; ++i) std::ofstream(folder + "/" + std::to_string(i)) << i;
    }
    lock_ = open(server_.users_lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_GE(lock_, 0);
  }

  void TearDown() override {
    close(lock_);
    if (kill(server_.pid, SIGKILL) == 0) waitpid(server_.pid, nullptr, 0);
    fs::remove_all(place_);
  }

  std::string place_;
  SharedServer server_;
  int lock_ = -1;
};

TEST_F(ReaperTest, a_user_who_gets_the_lock_finds_no_half_removed_folder) {
  const pid_t reaper = leave_reaper(server_, std::chrono::seconds(0));
  int status = 0;
  ASSERT_EQ(waitpid(server_.pid, &status, 0), server_.pid);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
  // The decision has fallen, so the lock is free only once everything is gone.
  ASSERT_EQ(flock(lock_, LOCK_SH), 0);
  for (const auto& folder : server_.folders) EXPECT_FALSE(fs::exists(folder)) << folder;
  waitpid(reaper, nullptr, 0);
}

TEST_F(ReaperTest, a_server_that_ended_by_itself_leaves_its_folder_to_its_successor) {
  ASSERT_EQ(flock(lock_, LOCK_SH), 0);
  const pid_t reaper = leave_reaper(server_, std::chrono::seconds(0));
  kill(server_.pid, SIGKILL);
  int status = -1;
  EXPECT_EQ(waitpid(reaper, &status, 0), reaper);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  EXPECT_TRUE(fs::exists(server_.folders[0] + "/499"));
}

}  // namespace
}  // namespace athyper::testing
