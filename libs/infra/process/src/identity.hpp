// How a child comes to believe that it is not root: resolved before fork, applied between fork and exec.
#pragma once

#include <sys/types.h>

#include <string>

#include <lib/base/result.hpp>
#include <lib/process/child.hpp>

namespace lib::process {

/// What the forked child has to do. Plain numbers: nothing may be allocated or looked up after fork.
struct IdentityPlan {
  enum class Step { keep, map_namespace, drop };
  Step step = Step::keep;
  uid_t uid = 0;
  gid_t gid = 0;
};

/// Decides the step for this process. Error key "process.no_service_account".
Result<IdentityPlan> plan_identity(Identity identity, const std::string& service_account);

/// Carries the plan out in the forked child; async-signal-safe. False with errno set when the kernel refuses.
bool apply_identity(const IdentityPlan& plan);

/// Ends a child that executed no program, with nobody's handlers, as _Fork() made it.
[[noreturn]] void leave_child(int status);

}  // namespace lib::process
