// Coroutines outside the loops: one run to its end on the calling thread, and one run for a limited time.
#pragma once

#include <chrono>
#include <functional>

#include <lib/base/task.hpp>

namespace lib::net {

/// Runs a coroutine to its end on the calling thread, which is no loop; for the beginning and the end of a process,
/// where the loops do not run. What the coroutine calls may block. An exception that escapes it comes out here.
void run_here(std::function<Task<void>()> work);

/// Runs `work` on the caller's loop, at most for `limit`: true when it ended in time; false when it was cancelled, and
/// then it has unwound. What `work` throws comes out.
Task<bool> run_within(std::function<Task<void>()> work, std::chrono::milliseconds limit);

class Event;

/// The same, and it is also cancelled when `stop` is opened: false then.
Task<bool> run_until(std::function<Task<void>()> work, Event& stop, std::chrono::milliseconds limit);

}  // namespace lib::net
