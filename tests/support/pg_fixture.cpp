#include <support/pg_fixture.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include <athyper/adapters/db/embedded_cluster.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>
#include <lib/base/time.hpp>
#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>
#include <support/pgbouncer.hpp>

#include "reaper.hpp"

namespace athyper::testing {
namespace {

namespace fs = std::filesystem;
using adapters::db::EmbeddedCluster;
using lib::pg::BlockingConnection;

constexpr std::chrono::milliseconds kConnectLimit{10'000};
constexpr std::chrono::seconds kIdle{30};
constexpr std::chrono::seconds kCopyLimit{30};

[[noreturn]] void give_up(const lib::Error& error) {
  std::fprintf(stderr, "no PostgreSQL for tests: %s\n", lib::describe(error).c_str());
  std::abort();
}

template <class T>
T must(lib::Result<T> result) {
  if (!result.ok()) give_up(result.error());
  return *std::move(result);
}

void must(const lib::Result<void>& result) {
  if (!result.ok()) give_up(result.error());
}

/// The same server, another database and role.
std::string connection_to(const EmbeddedCluster& cluster, const std::string& user, const std::string& database) {
  return "host='" + cluster.socket_dir() + "' port=5432 user=" + user + " dbname=" + database;
}

std::unique_ptr<BlockingConnection> open(const EmbeddedCluster& cluster, const std::string& database) {
  return must(BlockingConnection::open(connection_to(cluster, "athyper_owner", database), kConnectLimit));
}

int lock_file(const std::string& path, int kind) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) flock(file, kind);
  return file;
}

/// The major version that is asked for; empty: the machine's own PostgreSQL.
std::string asked_version() {
  const char* asked = std::getenv("ATHYPER_TEST_POSTGRES");
  return asked == nullptr ? "" : asked;
}

/// Folder of the programs of the version asked for, laid below `folder` when it is not there; empty for the machine's.
std::string programs_below(const std::string& folder) {
  const auto version = asked_version();
  if (version.empty()) return {};
  lib::process::ChildOptions copy;
  copy.command = {ATHYPER_NODE, ATHYPER_TEST_SUPPORT_DIR "/postgres_" + version + ".mjs", folder};
  const auto printed = must(lib::process::Child::run(std::move(copy), kCopyLimit));
  return std::string(lib::trim(printed));
}

struct SharedCluster {
  std::unique_ptr<EmbeddedCluster> cluster;
  std::string template_name;
  int version = 0;

  SharedCluster() {
    const auto tag = std::to_string(std::hash<std::string>()(ATHYPER_TEST_BUILD_DIR) % 0xffffff);
    const auto folder = "/tmp/athyper-test-" + std::to_string(geteuid()) + "-" + tag + asked_version();
    // Held until this program ends: the sign that the cluster is in use.
    lock_file(folder + ".users", LOCK_SH);
    const int starting = lock_file(folder + ".starting", LOCK_EX);
    adapters::db::EmbeddedClusterOptions options;
    options.data_dir = folder;
    options.binary_dir = programs_below(folder + ".programs");
    options.shared_buffers = "64MB";
    options.fsync = false;
    options.ends_with_parent = false;
    cluster = must(EmbeddedCluster::ensure(options));
    if (!cluster->adopted())
      leave_reaper({.pid = cluster->pid(), .folders = {folder, folder + ".programs"}, .users_lock = folder + ".users"},
                   kIdle);
    version = read_version();
    make_template();
    close(starting);
  }

  /// Major version. A server of another one than was asked for would prove nothing.
  int read_version() const {
    const auto rows = must(
        open(*cluster, "template1")->execute({.shape = lib::sql::make_shape("show server_version_num"), .params = {}}));
    const int found = static_cast<int>(rows.get_int(0, 0)) / 10'000;
    if (!asked_version().empty() && std::to_string(found) != asked_version())
      give_up({.code = lib::ErrorCode::internal,
               .key = "test.server",
               .message = "the server has version " + std::to_string(found)});
    return found;
  }

  /// The schema alone: reference data would make every test's copy larger. Made under another name first, so that a
  /// killed run leaves nothing half provisioned behind.
  void make_template() {
    template_name = "platform_" + adapters::db::ddl_digest().substr(0, 16);
    const auto connection = open(*cluster, "template1");
    const auto existing = must(connection->execute(
        {.shape = lib::sql::make_shape("select 1 from pg_database where datname = $1"), .params = {template_name}}));
    if (!existing.empty()) return;
    must(connection->run_script("drop database if exists platform_unfinished"));
    must(connection->run_script("create database platform_unfinished template template1"));
    must(adapters::db::provision(connection_to(*cluster, "athyper_owner", "platform_unfinished"),
                                 lib::system_clock().now(), {.seed = false}));
    must(connection->run_script("alter database platform_unfinished rename to " + template_name));
  }
};

SharedCluster& shared_cluster() {
  static SharedCluster cluster;
  return cluster;
}

bool is_pooled() {
  const char* asked = std::getenv("ATHYPER_TEST_POOLED");
  return asked != nullptr && std::string_view(asked) == "1";
}

std::string runtime_connection_to(const EmbeddedCluster& cluster, const std::string& database) {
  if (!is_pooled()) return connection_to(cluster, "athyper_runtime", database);
  static const PgBouncer pooler(cluster.socket_dir());
  return pooler.connection("athyper_runtime", database);
}

}  // namespace

bool TestDatabase::prepared_statements() {
  return !is_pooled();
}

int TestDatabase::server_version() {
  return shared_cluster().version;
}

TestDatabase::TestDatabase() {
  static int counter = 0;
  const auto& shared = shared_cluster();
  name_ = "t_" + std::to_string(getpid()) + "_" + std::to_string(++counter);
  must(
      open(*shared.cluster, "template1")->run_script("create database " + name_ + " template " + shared.template_name));
  owner_connection_ = connection_to(*shared.cluster, "athyper_owner", name_);
  runtime_connection_ = runtime_connection_to(*shared.cluster, name_);
}

TestDatabase::~TestDatabase() {
  must(open(*shared_cluster().cluster, "template1")->run_script("drop database if exists " + name_ + " with (force)"));
}

TestFolder::TestFolder() {
  std::string pattern = "/tmp/athyper-XXXXXX";
  if (mkdtemp(pattern.data()) == nullptr) std::abort();
  path_ = pattern;
}

TestFolder::~TestFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace athyper::testing
