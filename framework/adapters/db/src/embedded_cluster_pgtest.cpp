#include <athyper/adapters/db/embedded_cluster.hpp>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

EmbeddedClusterOptions options_for(const testing::TestFolder& folder) {
  EmbeddedClusterOptions options;
  options.data_dir = folder.path() + "/data";
  options.shared_buffers = "16MB";
  // Only the machine's own death tells the difference; two tests below turn it on.
  options.fsync = false;
  return options;
}

std::unique_ptr<EmbeddedCluster> must_ensure(const EmbeddedClusterOptions& options) {
  auto cluster = EmbeddedCluster::ensure(options);
  if (!cluster.ok()) {
    ADD_FAILURE() << describe(cluster.error());
    std::abort();
  }
  return *std::move(cluster);
}

lib::Result<std::string> ask(const std::string& connection, std::string text) {
  TRY(const auto handle, lib::pg::BlockingConnection::open(connection, 5s));
  TRY(const auto rows, handle->execute({.shape = lib::sql::make_shape(std::move(text)), .params = {}}));
  return rows.empty() ? std::string() : std::string(rows.get(0, 0));
}

/// Asks again until an answer comes: the server is on its way back.
std::string ask_until_answered(const std::string& connection, const std::string& text) {
  for (int i = 0; i < 400; ++i) {
    const auto answer = ask(connection, text);
    if (answer.ok()) return *answer;
    std::this_thread::sleep_for(25ms);
  }
  return "(no answer)";
}

TEST(EmbeddedCluster, is_made_once_listens_on_a_socket_only_and_keeps_its_data) {
  const testing::TestFolder folder;
  auto options = options_for(folder);
  options.fsync = true;
  {
    const auto cluster = must_ensure(options);
    EXPECT_FALSE(cluster->adopted());
    EXPECT_EQ(*ask(cluster->owner_connection(), "show listen_addresses"), "");
    EXPECT_EQ(*ask(cluster->owner_connection(), "show fsync"), "on");
    EXPECT_EQ(*ask(cluster->owner_connection(), "select current_user || '@' || current_database()"),
              "athyper_owner@athyper");
    ASSERT_TRUE(ask(cluster->owner_connection(), "create table kept as select 7 as n").ok());
  }
  const auto again = must_ensure(options);
  EXPECT_EQ(*ask(again->owner_connection(), "select n from kept"), "7");
}

TEST(EmbeddedCluster, a_running_server_of_the_same_folder_is_adopted_and_can_be_stopped) {
  const testing::TestFolder folder;
  auto options = options_for(folder);
  options.ends_with_parent = false;
  const auto first = must_ensure(options);
  const auto pid = first->pid();
  const auto second = must_ensure(options);
  EXPECT_TRUE(second->adopted());
  EXPECT_EQ(second->pid(), pid);
  second->stop();
  first->stop();
  EXPECT_FALSE(lib::process::is_running(pid));
}

TEST(EmbeddedCluster, comes_back_after_its_server_process_was_killed_hard) {
  const testing::TestFolder folder;
  const auto options = options_for(folder);
  const pid_t server = fork();
  if (server == 0) {
    const auto cluster = EmbeddedCluster::ensure(options);
    if (cluster.ok()) kill(getpid(), SIGKILL);
    _exit(1);
  }
  int status = 0;
  waitpid(server, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));
  const auto cluster = must_ensure(options);
  EXPECT_EQ(*ask(cluster->owner_connection(), "select 1"), "1");
}

TEST(EmbeddedCluster, a_stale_pid_file_of_a_stranger_does_not_stand_in_the_way) {
  const testing::TestFolder folder;
  const auto options = options_for(folder);
  must_ensure(options)->stop();
  std::ofstream(options.data_dir + "/postgres/postmaster.pid") << getppid() << "\n"
                                                               << options.data_dir << "/postgres\n";
  const auto cluster = must_ensure(options);
  EXPECT_FALSE(cluster->adopted());
  EXPECT_EQ(*ask(cluster->owner_connection(), "select 1"), "1");
}

TEST(EmbeddedCluster, missing_programs_are_reported_with_the_command_that_installs_them) {
  const testing::TestFolder folder;
  auto options = options_for(folder);
  options.binary_dir = "/nonexistent/bin";
  const auto cluster = EmbeddedCluster::ensure(options);
  ASSERT_FALSE(cluster.ok());
  EXPECT_EQ(cluster.error().key, "db.postgres_missing");
  EXPECT_NE(cluster.error().message.find("apt-get install"), std::string::npos);
  EXPECT_FALSE(fs::exists(options.data_dir + "/postgres"));
}

TEST(EmbeddedCluster, data_of_another_major_version_are_refused_with_the_version_they_need) {
  const testing::TestFolder folder;
  const auto options = options_for(folder);
  fs::create_directories(options.data_dir + "/postgres/global");
  std::ofstream(options.data_dir + "/postgres/PG_VERSION") << "9\n";
  std::ofstream(options.data_dir + "/postgres/global/pg_control") << "x";
  const auto cluster = EmbeddedCluster::ensure(options);
  ASSERT_FALSE(cluster.ok());
  EXPECT_EQ(cluster.error().key, "db.version_mismatch");
  EXPECT_NE(cluster.error().message.find("postgresql-9"), std::string::npos);
}

TEST(EmbeddedCluster, a_server_that_cannot_start_says_why) {
  const testing::TestFolder folder;
  auto options = options_for(folder);
  must_ensure(options)->stop();
  options.shared_buffers = "nonsense";
  const auto cluster = EmbeddedCluster::ensure(options);
  ASSERT_FALSE(cluster.ok());
  EXPECT_EQ(cluster.error().key, "db.cannot_start");
  EXPECT_NE(cluster.error().message.find("shared_buffers"), std::string::npos);
}

TEST(EmbeddedCluster, a_killed_postgres_comes_back_and_has_every_acknowledged_write) {
  const testing::TestFolder folder;
  auto options = options_for(folder);
  options.fsync = true;
  // They outlive the cluster, whose thread writes to them until it ends.
  std::mutex mutex;
  std::vector<std::string> events;
  const auto cluster = must_ensure(options);
  cluster->supervise([&](const std::string& event, const std::string&) {
    const std::lock_guard lock(mutex);
    events.push_back(event);
  });
  const auto connection = cluster->owner_connection();
  ASSERT_TRUE(ask(connection, "create table written (n int primary key)").ok());

  const auto first_pid = cluster->pid();
  std::atomic<int> acknowledged = 0;
  std::thread writer([&] {
    const auto handle = lib::pg::BlockingConnection::open(connection, 5s);
    if (!handle.ok()) return;
    for (int n = 1;; ++n) {
      const auto done = (*handle)->execute(
          {.shape = lib::sql::make_shape("insert into written values ($1::int)"), .params = {std::to_string(n)}});
      if (!done.ok()) return;
      acknowledged = n;
    }
  });
  while (acknowledged < 50) std::this_thread::sleep_for(1ms);
  kill(first_pid, SIGKILL);
  // A killed postmaster leaves its backends to notice; they do at their next look at the latch.
  for (int i = 0; i < 400 && cluster->pid() == first_pid; ++i) std::this_thread::sleep_for(25ms);
  writer.join();
  const auto kept = std::stoi(ask_until_answered(connection, "select count(*) from written"));
  EXPECT_GE(kept, acknowledged.load());
  EXPECT_NE(cluster->pid(), first_pid);
  const std::lock_guard lock(mutex);
  ASSERT_GE(events.size(), 2U);
  EXPECT_EQ(events.front(), "ended");
  EXPECT_EQ(events.back(), "restarted");
}

}  // namespace
}  // namespace athyper::adapters::db
