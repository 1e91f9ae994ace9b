// The platform in one process: database, adapters, modules, servers, built in order and ended in reverse.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <athyper/runtime/config.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

#include "instance.hpp"

namespace athyper::cmd {

struct PlatformOptions {
  /// One mode against configured services, or all of them in one process.
  runtime::Mode mode = runtime::Mode::all;
  std::string data_dir;
  /// "procurement" or "none".
  std::string sample = "none";
  /// Moves the clock; local environment only.
  std::optional<lib::Timestamp> now;
  bool pretty_log = false;
};

class Platform {
 public:
  /// Brings everything up to the open ports. From the main thread: the database child dies with the thread that made
  /// it. On an error whatever was up is down again.
  static lib::Result<std::unique_ptr<Platform>> start(runtime::LoadedConfig config, PlatformOptions options);
  ~Platform();

  InstanceFacts facts() const;
  /// One-time link that signs an account in; empty outside the local environment.
  std::string sign_in_link(const std::string& tenant, const std::string& user);
  /// Ends everything in reverse order within the configured time. Idempotent.
  void shutdown();

 private:
  struct Parts;
  explicit Platform(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace athyper::cmd
