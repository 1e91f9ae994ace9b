// The instance in a data folder: who may use it, whether it runs, and where it listens.
#pragma once

#include <sys/types.h>

#include <memory>
#include <optional>
#include <string>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::cmd {

/// Facts of a running instance as they stand in DIR/runtime.json.
struct InstanceFacts {
  pid_t pid = 0;
  std::uint64_t start_ticks = 0;
  std::string api_url;
  std::string web_url;
  std::string admin_url;
  std::string started_at;
  std::string version;
  /// Opens the control routes of the admin port; the folder is private, so whoever can read it may use them.
  std::string control_secret;
};

lib::Json to_json(const InstanceFacts& facts);

/// Facts of the instance that serves this folder now; nothing when none runs (a file left by a killed one counts as
/// none).
std::optional<InstanceFacts> find_running(const std::string& data_dir);

/// The folder, locked for one server process.
class InstanceFolder {
 public:
  /// Makes the folder private (0700) and takes the lock. Error keys "data_folder.unusable", "data_folder.foreign",
  /// "instance.already_running".
  static lib::Result<std::unique_ptr<InstanceFolder>> acquire(const std::string& data_dir);
  ~InstanceFolder();
  const std::string& path() const { return path_; }
  /// Replaces runtime.json in one step.
  lib::Result<void> publish(const InstanceFacts& facts) const;

 private:
  InstanceFolder(std::string path, int lock) : path_(std::move(path)), lock_(lock) {}
  std::string path_;
  int lock_;
};

/// Absolute form of --data-dir.
std::string absolute_path(const std::string& path);

}  // namespace athyper::cmd
