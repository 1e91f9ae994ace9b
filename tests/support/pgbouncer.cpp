#include <support/pgbouncer.hpp>

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::testing {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr milliseconds kStartLimit{10'000};
constexpr milliseconds kRound{10};
constexpr const char* kAccount = "postgres";

[[noreturn]] void give_up(const std::string& reason) {
  std::fprintf(stderr, "no PgBouncer for tests: %s\n", reason.c_str());
  std::abort();
}

/// Transaction mode without prepared statements: a statement may meet another server connection than the one before.
std::string settings(const std::string& folder, const std::string& server_folder) {
  return "[databases]\n* = host=" + server_folder +
         " port=5432\n[pgbouncer]\nlisten_addr =\nlisten_port = 6432\nunix_socket_dir = " + folder +
         "\nauth_type = trust\nauth_file = " + folder +
         "/users\npool_mode = transaction\nmax_client_conn = 500\ndefault_pool_size = 20\nlogfile =\npidfile =\n"
         "log_connections = 0\nlog_disconnections = 0\n";
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream file(path);
  file << text;
}

}  // namespace

struct PgBouncer::Impl {
  TestFolder folder;
  std::unique_ptr<lib::process::Child> child;
};

PgBouncer::PgBouncer(const std::string& server_folder) : impl_(std::make_unique<Impl>()) {
  const auto& folder = impl_->folder.path();
  write(folder + "/pgbouncer.ini", settings(folder, server_folder));
  write(folder + "/users", "\"athyper_owner\" \"\"\n\"athyper_runtime\" \"\"\n");
  const auto owner = lib::process::file_identity(lib::process::Identity::unprivileged_view, kAccount);
  if (!owner.ok()) give_up(lib::describe(owner.error()));
  if (owner->uid != geteuid() && chown(folder.c_str(), owner->uid, owner->gid) != 0) give_up("its folder stays ours");
  lib::process::ChildOptions options;
  options.command = {"pgbouncer", folder + "/pgbouncer.ini"};
  options.environment = {{"PATH", "/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin:/bin"}};
  options.identity = lib::process::Identity::unprivileged_view;
  options.service_account = kAccount;
  options.log_file = folder + "/log";
  options.parent_death_signal = SIGKILL;
  auto started = lib::process::Child::start(options);
  if (!started.ok()) give_up(lib::describe(started.error()));
  impl_->child = *std::move(started);
  const auto end = std::chrono::steady_clock::now() + kStartLimit;
  while (!lib::pg::BlockingConnection::open(connection("athyper_runtime", "athyper"), kStartLimit).ok()) {
    if (impl_->child->poll() || std::chrono::steady_clock::now() > end) {
      std::ifstream log(folder + "/log");
      give_up({std::istreambuf_iterator<char>(log), std::istreambuf_iterator<char>()});
    }
    std::this_thread::sleep_for(kRound);
  }
}

PgBouncer::~PgBouncer() = default;

std::string PgBouncer::connection(const std::string& user, const std::string& database) const {
  return "host='" + impl_->folder.path() + "' port=6432 user=" + user + " dbname=" + database;
}

}  // namespace athyper::testing
