// What changes of the tables need of the process: the owner's connection, and threads for work that waits.
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include <lib/base/task.hpp>

namespace athyper::runtime::meta {

struct SchemaWork {
  /// Direct; empty where this process may not change tables.
  std::string owner_connection;
  /// Runs work that waits beside the loops and comes back to the caller's loop.
  std::function<lib::Task<lib::Result<void>>(std::function<void()>)> off_loop;
  /// Runs a coroutine on a loop and waits for it, from a thread that is no loop's.
  std::function<void(std::function<lib::Task<void>()>)> on_loop;
  std::function<lib::Task<void>(std::chrono::milliseconds)> sleep;
};

}  // namespace athyper::runtime::meta
