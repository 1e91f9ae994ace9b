#include <athyper/adapters/db/embedded_cluster.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>

#include "ask.hpp"
#include "cluster_files.hpp"
#include "generated/provision_queries.hpp"
#include "postgres_binaries.hpp"

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;
using lib::Error;
using lib::ErrorCode;
using lib::process::Child;
using lib::process::ChildOptions;
using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

constexpr const char* kDatabase = "athyper";
constexpr const char* kOwner = "athyper_owner";
constexpr const char* kRuntime = "athyper_runtime";
constexpr milliseconds kPollInterval{5};
constexpr milliseconds kConnectLimit{2'000};
constexpr milliseconds kInitialiseLimit{60'000};
constexpr milliseconds kWatchInterval{100};
constexpr milliseconds kLongestRestartPause{5'000};
constexpr std::uintmax_t kLogLimit = 16U << 20U;
constexpr std::size_t kLogTail = 1'500;
constexpr std::string_view kHeldFolder = "/proc/self/fd/";

/// A value inside a libpq connection string.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string connection_string(const ClusterFiles& files, const char* user, const char* database) {
  return "host=" + quoted(files.socket_dir.string()) + " port=5432 user=" + user + " dbname=" + database;
}

std::string log_tail(const fs::path& log) {
  std::ifstream file(log);
  std::string text((std::istreambuf_iterator<char>(file)), {});
  return text.size() > kLogTail ? text.substr(text.size() - kLogTail) : text;
}

ChildOptions child_options(const EmbeddedClusterOptions& options) {
  ChildOptions child;
  child.identity = lib::process::Identity::unprivileged_view;
  child.service_account = options.service_account;
  child.environment = {{"TZ", "UTC"}, {"LC_ALL", "C.UTF-8"}};
  return child;
}

/// A folder as the server is told of it. A server that runs under the service account may not be able to walk there (a
/// home is its owner's alone), so it gets the folder held open.
class ToldFolder {
 public:
  ToldFolder(const ClusterFiles& files, const fs::path& folder) : name_(folder.string()) {
    if (files.owner.uid == geteuid()) return;
    held_ = open(name_.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (held_ >= 0) name_ = std::string(kHeldFolder) + std::to_string(held_);
  }
  ToldFolder(const ToldFolder&) = delete;
  ToldFolder& operator=(const ToldFolder&) = delete;
  ~ToldFolder() {
    if (held_ >= 0) close(held_);
  }
  const std::string& name() const { return name_; }
  void keep_in(ChildOptions& child) const {
    if (held_ >= 0) child.kept_descriptors.push_back(held_);
  }

 private:
  std::string name_;
  int held_ = -1;
};

/// The working directory of a process, which for a server is its cluster; nothing when it may not be read.
std::optional<fs::path> working_directory(pid_t process) {
  std::error_code failure;
  auto directory = fs::read_symlink("/proc/" + std::to_string(process) + "/cwd", failure);
  if (failure) return std::nullopt;
  return directory;
}

lib::Result<void> initialise(const EmbeddedClusterOptions& options, const ClusterFiles& files,
                             const std::string& binaries) {
  if (mkdir(files.unfinished.c_str(), 0700) != 0 ||
      (files.owner.uid != geteuid() && chown(files.unfinished.c_str(), files.owner.uid, files.owner.gid) != 0)) {
    return Error{.code = ErrorCode::unavailable,
                 .key = "db.data_dir_unusable",
                 .message = "cannot make " + files.unfinished.string()};
  }
  auto child = child_options(options);
  const ToldFolder unfinished(files, files.unfinished);
  unfinished.keep_in(child);
  child.command = {binaries + "/initdb",
                   "-D",
                   unfinished.name(),
                   "-U",
                   kOwner,
                   "--auth-local=trust",
                   "--auth-host=reject",
                   "-E",
                   "UTF8",
                   "--locale=C.UTF-8",
                   "--no-instructions"};
  if (!options.fsync) child.command.emplace_back("--no-sync");
  auto output = Child::run(std::move(child), kInitialiseLimit);
  std::error_code failure;
  if (output.ok()) fs::rename(files.unfinished, files.cluster, failure);
  if (output.ok() && !failure) return {};
  Error error{.code = ErrorCode::unavailable,
              .key = "db.cannot_initialise",
              .message = "PostgreSQL could not make its cluster in " + files.cluster.string()};
  if (failure) return error;
  error.message += ": " + output.error().message;
  return std::move(error).caused_by(std::move(output).error());
}

std::vector<std::string> server_command(const EmbeddedClusterOptions& options, const ToldFolder& cluster,
                                        const ToldFolder& sockets, const std::string& binaries) {
  std::vector<std::string> command{binaries + "/postgres", "-D", cluster.name(), "-k", sockets.name(), "-h", ""};
  std::vector<std::string> settings{
      "unix_socket_permissions=0700",
      "max_connections=" + std::to_string(options.max_connections),
      "shared_buffers=" + options.shared_buffers,
      std::string("fsync=") + (options.fsync ? "on" : "off"),
      std::string("synchronous_commit=") + (options.fsync ? "on" : "off"),
      std::string("full_page_writes=") + (options.fsync ? "on" : "off"),
      "max_wal_size=1GB",
      "checkpoint_timeout=15min",
      "wal_compression=on",
      "random_page_cost=1.1",
      "effective_cache_size=1GB",
      // Short statements only: compiling a plan never pays here.
      "jit=off",
      "timezone=UTC",
      "log_timezone=UTC",
      "log_line_prefix=%m [%p] ",
      // A failed statement's text and values stay out of the log.
      "log_min_error_statement=panic",
  };
  std::error_code ignored;
  if (fs::exists(fs::path(binaries).parent_path() / "lib" / "pg_stat_statements.so", ignored)) {
    settings.emplace_back("shared_preload_libraries=pg_stat_statements");
  }
  for (auto& setting : settings) {
    command.emplace_back("-c");
    command.push_back(std::move(setting));
  }
  return command;
}

/// True when a server answers on the socket and serves exactly this folder.
bool serves(const ClusterFiles& files) {
  // template1 is the one database that exists before and after the first start has named ours.
  const auto connection =
      lib::pg::BlockingConnection::open(connection_string(files, kOwner, "template1"), kConnectLimit);
  if (!connection) return false;
  const auto rows = (*connection)->execute({.shape = lib::sql::make_shape("show data_directory"), .params = {}});
  if (!rows || rows->size() != 1) return false;
  if (!rows->get(0, 0).starts_with(kHeldFolder)) return rows->get(0, 0) == files.cluster.string();
  const auto recorded = recorded_postmaster(files);
  return recorded && working_directory(*recorded) == files.cluster;
}

/// The cluster is born with a database named postgres; ours takes its place, which is faster than copying a template.
lib::Result<void> name_database(const ClusterFiles& files) {
  TRY(const auto connection,
      lib::pg::BlockingConnection::open(connection_string(files, kOwner, "template1"), kConnectLimit));
  TRY(const bool is_named, ask(*connection, queries::database_exists(kDatabase)));
  if (is_named) return {};
  return connection->run_script(std::string("alter database postgres rename to ") + kDatabase);
}

void rotate_log(const fs::path& log) {
  std::error_code ignored;
  if (fs::file_size(log, ignored) > kLogLimit && !ignored) fs::rename(log, log.string() + ".1", ignored);
}

}  // namespace

struct EmbeddedCluster::Impl {
  EmbeddedClusterOptions options;
  ClusterFiles files;
  PostgresBinaries binaries;
  bool adopted = false;

  mutable std::mutex mutex;
  std::condition_variable wake;
  bool stopping = false;
  /// Empty for an adopted server, which is someone else's child.
  std::unique_ptr<Child> child;
  pid_t pid = 0;
  /// Start time of an adopted server, so that its id given out again is not taken for it.
  std::optional<std::uint64_t> born;
  std::thread supervisor;

  bool adopted_runs() const { return lib::process::is_running(pid) && lib::process::start_ticks(pid) == born; }

  bool server_runs() { return child ? !child->poll().has_value() : adopted_runs(); }

  void send(int number) {
    if (child) {
      child->signal(number);
    } else if (adopted_runs()) {
      kill(pid, number);
    }
  }

  bool wait_until_gone(milliseconds limit) {
    if (child) return child->wait(limit).has_value();
    const auto deadline = SteadyClock::now() + limit;
    while (adopted_runs()) {
      if (SteadyClock::now() > deadline) return false;
      std::this_thread::sleep_for(kPollInterval);
    }
    return true;
  }

  /// A server that runs in this folder: adopted when it answers, waited for when it is on its way down.
  lib::Result<bool> adopt() {
    const auto recorded = recorded_postmaster(files);
    if (!recorded) return false;
    const auto deadline = SteadyClock::now() + options.start_limit;
    while (lib::process::is_running(*recorded)) {
      if (serves(files)) {
        pid = *recorded;
        born = lib::process::start_ticks(pid);
        adopted = true;
        return true;
      }
      if (is_stranger(*recorded)) return forget_stale_pid();
      if (SteadyClock::now() > deadline) return cannot_start("the server that runs in this folder does not answer");
      std::this_thread::sleep_for(kPollInterval);
    }
    return false;
  }

  /// A process that surely is no postmaster of ours: of another user, or at work in another folder. A stale file names
  /// one when the id was given out again, which in a container is the rule.
  bool is_stranger(pid_t process) const {
    if (kill(process, 0) != 0) return true;
    // Unreadable when the process lives in a sibling user namespace: then it may well be ours.
    return working_directory(process).value_or(files.cluster) != files.cluster;
  }

  /// PostgreSQL itself would refuse to start over the file while the stranger lives. The folder's lock is held, so
  /// nobody else starts here.
  lib::Result<bool> forget_stale_pid() const {
    std::error_code failure;
    fs::remove(files.cluster / "postmaster.pid", failure);
    if (failure) return cannot_start("its stale postmaster.pid cannot be removed");
    return false;
  }

  Error cannot_start(const std::string& why) const {
    return Error{.code = ErrorCode::unavailable,
                 .key = "db.cannot_start",
                 .message = "PostgreSQL did not start in " + files.cluster.string() + ": " + why};
  }

  lib::Result<void> launch() {
    auto child_settings = child_options(options);
    const ToldFolder cluster(files, files.cluster);
    const ToldFolder sockets(files, files.socket_dir);
    for (const auto* folder : {&cluster, &sockets}) folder->keep_in(child_settings);
    child_settings.command = server_command(options, cluster, sockets, binaries.directory);
    child_settings.log_file = files.log.string();
    child_settings.parent_death_signal = options.ends_with_parent ? SIGINT : 0;
    TRY(auto started, Child::start(std::move(child_settings)));
    const auto deadline = SteadyClock::now() + options.start_limit;
    while (!serves(files)) {
      if (started->poll()) return cannot_start(log_tail(files.log));
      if (is_stopping()) return cannot_start("it was told to stop");
      if (SteadyClock::now() > deadline) return cannot_start("no answer within the limit");
      std::this_thread::sleep_for(kPollInterval);
    }
    const std::lock_guard lock(mutex);
    pid = started->pid();
    child = std::move(started);
    adopted = false;
    return {};
  }

  bool is_stopping() const {
    const std::lock_guard lock(mutex);
    return stopping;
  }

  bool pause_supervisor(milliseconds limit) {
    std::unique_lock lock(mutex);
    wake.wait_for(lock, limit, [this] { return stopping; });
    return stopping;
  }

  /// Restarts from this thread: it lives as long as the cluster does, so the death signal keeps its meaning.
  void watch(const ClusterObserver& observer) {
    auto pause = kWatchInterval;
    while (!pause_supervisor(pause)) {
      if (server_runs()) {
        pause = kWatchInterval;
        continue;
      }
      observer("ended", "PostgreSQL ended unexpectedly");
      const auto started = launch();
      observer(started ? "restarted" : "restart_failed", started ? "" : started.error().message);
      pause = started ? kWatchInterval : std::min(pause * 2, kLongestRestartPause);
    }
  }
};

EmbeddedCluster::EmbeddedCluster(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

lib::Result<std::unique_ptr<EmbeddedCluster>> EmbeddedCluster::ensure(EmbeddedClusterOptions options) {
  auto impl = std::make_unique<Impl>();
  TRY(const auto owner,
      lib::process::file_identity(lib::process::Identity::unprivileged_view, options.service_account));
  TRY(impl->files, prepare_cluster_files(options.data_dir, owner));
  impl->options = std::move(options);
  auto& files = impl->files;
  TRY(const auto lock, FolderLock::acquire(files.data_dir / "postgres.lock", kInitialiseLimit));
  TRY(const auto existing, examine_cluster(files));
  TRY(impl->binaries, find_postgres(impl->options.binary_dir, existing));
  if (!existing) {
    TRY(initialise(impl->options, files, impl->binaries.directory));
  }
  rotate_log(files.log);
  TRY(const bool running, impl->adopt());
  if (!running) {
    TRY(impl->launch());
  }
  TRY(name_database(files));
  return std::unique_ptr<EmbeddedCluster>(new EmbeddedCluster(std::move(impl)));
}

EmbeddedCluster::~EmbeddedCluster() {
  if (impl_->options.ends_with_parent) stop();
}

std::string EmbeddedCluster::owner_connection() const {
  return connection_string(impl_->files, kOwner, kDatabase);
}
std::string EmbeddedCluster::runtime_connection() const {
  return connection_string(impl_->files, kRuntime, kDatabase);
}
const std::string& EmbeddedCluster::socket_dir() const {
  return impl_->files.socket_dir.native();
}
const std::string& EmbeddedCluster::binary_dir() const {
  return impl_->binaries.directory;
}
bool EmbeddedCluster::adopted() const {
  return impl_->adopted;
}

pid_t EmbeddedCluster::pid() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->pid;
}

void EmbeddedCluster::supervise(ClusterObserver observer) {
  impl_->supervisor = std::thread([impl = impl_.get(), observer = std::move(observer)] { impl->watch(observer); });
}

void EmbeddedCluster::stop(milliseconds limit) {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->stopping = true;
  }
  impl_->wake.notify_all();
  if (impl_->supervisor.joinable()) impl_->supervisor.join();
  if (!impl_->server_runs()) return;
  impl_->send(SIGINT);
  if (impl_->wait_until_gone(limit)) return;
  impl_->send(SIGQUIT);
  if (impl_->wait_until_gone(std::chrono::seconds(2))) return;
  impl_->send(SIGKILL);
  impl_->wait_until_gone(std::chrono::seconds(2));
}

}  // namespace athyper::adapters::db
