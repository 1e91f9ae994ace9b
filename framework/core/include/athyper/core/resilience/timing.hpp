// What core needs of an event loop, as two functions the runtime hands in: waiting, and bounding work in time.
#pragma once

#include <chrono>
#include <functional>

#include <lib/base/task.hpp>

namespace athyper::core::resilience {

/// Suspends the caller for at least so long.
using Sleep = std::function<lib::Task<void>(std::chrono::milliseconds duration)>;

/// Runs `work` to its end, at most for `limit`: true when it ended in time, false when it was cancelled (and is gone by
/// then). What `work` throws comes out.
using TimeLimit =
    std::function<lib::Task<bool>(std::function<lib::Task<void>()> work, std::chrono::milliseconds limit)>;

}  // namespace athyper::core::resilience
