// User namespaces (user_namespaces(7)) first, a service account second.
#include "identity.hpp"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sched.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

namespace lib::process {
namespace {

struct Account {
  uid_t uid = 0;
  gid_t gid = 0;
};

std::optional<Account> find_account(const std::string& name) {
  std::vector<char> buffer(16'384);
  passwd entry{};
  passwd* found = nullptr;
  if (getpwnam_r(name.c_str(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) return {};
  if (found->pw_uid == 0) return {};
  return Account{.uid = found->pw_uid, .gid = found->pw_gid};
}

bool write_once(const char* path, const char* text) {
  const int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return false;
  const auto length = static_cast<ssize_t>(std::strlen(text));
  const bool written = write(file, text, static_cast<std::size_t>(length)) == length;
  close(file);
  return written;
}

/// "<inside> <outside> 1\n" without touching the heap, since another thread may have held its lock at fork.
void format_map(std::array<char, 64>& out, unsigned inside, unsigned outside) {
  std::snprintf(out.data(), out.size(), "%u %u 1\n", inside, outside);
}

bool map_into_namespace(uid_t uid, gid_t gid) {
  const uid_t outer_uid = geteuid();
  const gid_t outer_gid = getegid();
  if (unshare(CLONE_NEWUSER) != 0) return false;
  // A gid map may only be written once setgroups is denied; a kernel before 3.19 has no such file.
  if (!write_once("/proc/self/setgroups", "deny") && errno != ENOENT) return false;
  std::array<char, 64> line{};
  format_map(line, gid, outer_gid);
  if (!write_once("/proc/self/gid_map", line.data())) return false;
  format_map(line, uid, outer_uid);
  return write_once("/proc/self/uid_map", line.data());
}

/// Tries the mapping in a throw-away child: the only honest way to learn whether kernel and container allow it.
bool namespaces_work(Account account) {
  const pid_t child = _Fork();
  if (child < 0) return false;
  if (child == 0) leave_child(map_into_namespace(account.uid, account.gid) ? 0 : 1);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

void leave_child(int status) {
  for (;;) syscall(SYS_exit_group, status);
}

Result<IdentityPlan> plan_identity(Identity identity, const std::string& service_account) {
  if (identity == Identity::as_caller || geteuid() != 0) return IdentityPlan{};
  // The inner uid must have a name: initdb looks its own user up and gives up without one.
  auto account = find_account(service_account);
  if (!account) account = find_account("nobody");
  if (!account) {
    return Error{.code = ErrorCode::unavailable,
                 .key = "process.no_service_account",
                 .message = "neither the account '" + service_account + "' nor 'nobody' exists"};
  }
  const auto step = namespaces_work(*account) ? IdentityPlan::Step::map_namespace : IdentityPlan::Step::drop;
  return IdentityPlan{.step = step, .uid = account->uid, .gid = account->gid};
}

bool apply_identity(const IdentityPlan& plan) {
  switch (plan.step) {
    case IdentityPlan::Step::keep:
      return true;
    case IdentityPlan::Step::map_namespace:
      return map_into_namespace(plan.uid, plan.gid);
    case IdentityPlan::Step::drop:
      return setgroups(0, nullptr) == 0 && setgid(plan.gid) == 0 && setuid(plan.uid) == 0;
  }
  return false;
}

Result<FileIdentity> file_identity(Identity identity, const std::string& service_account) {
  TRY(const auto plan, plan_identity(identity, service_account));
  if (plan.step == IdentityPlan::Step::drop) return FileIdentity{.uid = plan.uid, .gid = plan.gid};
  return FileIdentity{.uid = geteuid(), .gid = getegid()};
}

}  // namespace lib::process
