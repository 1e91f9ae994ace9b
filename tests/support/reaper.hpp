// Ends what several test programs share once none of them is left.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

namespace athyper::testing {

/// A server in folders of its own, used by every process that holds `users_lock` (flock, shared).
struct SharedServer {
  pid_t pid = 0;
  std::vector<std::string> folders;
  std::string users_lock;
};

/// Leaves a process behind that waits until nobody has held the users' lock for `idle` on end, then ends the server
/// (SIGINT) and removes its folders. It holds the lock alone from the decision until they are gone, so whoever
/// takes the lock meets either a server that stays or an empty place. A server that ends by itself is left as it lies:
/// its successor in the folder has a process of its own. Gives the process; a parent that lives on may wait for it.
pid_t leave_reaper(const SharedServer& server, std::chrono::seconds idle);

}  // namespace athyper::testing
