// Says when files below some folders change.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <lib/base/result.hpp>

namespace lib::process {

/// Watches folders with everything below them (inotify), folders that come later as well. Used from one thread.
class FileWatch {
 public:
  /// Error key "process.cannot_watch": a folder is missing, or the system watches as much as it may.
  static Result<std::unique_ptr<FileWatch>> make(std::vector<std::string> folders);
  virtual ~FileWatch() = default;
  /// Waits until a file is written, moved or removed, and then until nothing has happened for `quiet`: an editor that
  /// saves writes more than once. Files whose names end in one of `ignored` do not count. False when `limit` passed.
  /// Error key as make(): a new folder could not be watched.
  virtual Result<bool> wait(std::chrono::milliseconds limit, std::chrono::milliseconds quiet,
                            const std::vector<std::string>& ignored) = 0;
};

}  // namespace lib::process
