// A PostgreSQL of our own inside the data folder: made when absent, healed when half made, adopted when it already
// runs.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include <lib/base/result.hpp>

namespace athyper::adapters::db {

struct EmbeddedClusterOptions {
  /// Folder of the instance; the cluster lives in `postgres` below it. Made when absent.
  std::string data_dir;
  /// Folder of the programs postgres and initdb; empty looks under /usr/lib/postgresql and asks pg_config.
  std::string binary_dir;
  /// Account that runs the server where the caller is root and user namespaces are refused.
  std::string service_account = "postgres";
  int max_connections = 100;
  std::string shared_buffers = "128MB";
  /// Off only for throw-away clusters of tests.
  bool fsync = true;
  /// The server ends when this process ends, however it ends. Off for clusters that several processes share.
  bool ends_with_parent = true;
  std::chrono::milliseconds start_limit{30'000};
};

/// What the supervisor did, for the log: "ended", "restarted" or "restart_failed", and why.
using ClusterObserver = std::function<void(std::string event, std::string detail)>;

/// Owns the running server. Listens on a unix socket in a folder that only its user may enter; no network, no password.
class EmbeddedCluster {
 public:
  /// Brings the cluster up; call from the main thread. Error keys: "db.postgres_missing" (with the command that
  /// installs it), "db.foreign_data_dir", "db.data_dir_unusable", "db.version_mismatch", "db.cluster_damaged",
  /// "db.cannot_initialise", "db.cannot_start".
  static lib::Result<std::unique_ptr<EmbeddedCluster>> ensure(EmbeddedClusterOptions options);
  /// Fast stop, unless the cluster outlives its processes (`ends_with_parent` off).
  ~EmbeddedCluster();
  EmbeddedCluster(const EmbeddedCluster&) = delete;
  EmbeddedCluster& operator=(const EmbeddedCluster&) = delete;

  /// libpq connection strings of the two roles.
  std::string owner_connection() const;
  std::string runtime_connection() const;
  const std::string& socket_dir() const;
  const std::string& binary_dir() const;
  pid_t pid() const;
  /// True when the server was already running.
  bool adopted() const;

  /// Watches the server on a thread of its own and starts it again when it ends unexpectedly, at once and then after
  /// growing pauses of at most five seconds. Committed data survive: the server recovers from its log.
  void supervise(ClusterObserver observer);
  /// Ends supervision and stops the server: open transactions are rolled back. Past `limit` it is stopped the hard way.
  /// Idempotent.
  void stop(std::chrono::milliseconds limit = std::chrono::seconds(10));

 private:
  struct Impl;
  explicit EmbeddedCluster(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace athyper::adapters::db
