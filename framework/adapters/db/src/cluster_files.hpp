// The folders of the embedded cluster: where they are, whose they are, and what is done about half-made ones.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include <lib/base/result.hpp>
#include <lib/process/child.hpp>

namespace athyper::adapters::db {

/// PostgreSQL's own limit on a socket's path (sun_path without its final zero).
inline constexpr std::size_t kSocketPathLimit = 107;

struct ClusterFiles {
  std::filesystem::path data_dir;
  std::filesystem::path cluster;
  /// initdb works here; only a finished cluster gets the real name.
  std::filesystem::path unfinished;
  std::filesystem::path socket_dir;
  std::filesystem::path log;
  /// Who owns the cluster's files: the caller, or the service account.
  lib::process::FileIdentity owner;
};

/// Makes the data folder and the socket folder where needed and checks that they are ours.
/// Error keys "db.foreign_data_dir", "db.data_dir_unusable".
lib::Result<ClusterFiles> prepare_cluster_files(const std::string& data_dir, lib::process::FileIdentity owner);

/// Removes what an interrupted initialisation left and puts a folder that is no cluster aside; tells the major version
/// of the cluster that is there, nothing when one has to be made. Error keys "db.foreign_data_dir",
/// "db.cluster_damaged".
lib::Result<std::optional<int>> examine_cluster(const ClusterFiles& files);

/// First line of postmaster.pid: the process that serves, or served, this folder.
std::optional<pid_t> recorded_postmaster(const ClusterFiles& files);

/// Holds the folder's lock, so that two starts do not make the same cluster twice.
class FolderLock {
 public:
  /// Error key "db.data_dir_unusable".
  static lib::Result<FolderLock> acquire(const std::filesystem::path& file, std::chrono::milliseconds limit);
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace athyper::adapters::db
