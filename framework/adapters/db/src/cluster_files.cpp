#include "cluster_files.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string_view>
#include <thread>
#include <utility>

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;
using lib::Error;
using lib::ErrorCode;

constexpr std::string_view kSocketName = "/.s.PGSQL.5432";

std::string account_name(uid_t uid) {
  const passwd* account = getpwuid(uid);
  return (account != nullptr ? std::string(account->pw_name) : "user") + " (uid " + std::to_string(uid) + ")";
}

Error unusable(const fs::path& path, int code) {
  return {.code = ErrorCode::unavailable,
          .key = "db.data_dir_unusable",
          .message = "cannot use the folder " + path.string() + ": " + std::strerror(code)};
}

Error foreign(const fs::path& path, uid_t owner) {
  return {.code = ErrorCode::forbidden,
          .key = "db.foreign_data_dir",
          .message = "the folder " + path.string() + " belongs to " + account_name(owner) +
                     "; start as that user or choose another folder with --data-dir"};
}

/// Makes a folder that only its owner may enter, or accepts one that is already so.
lib::Result<void> ensure_private_dir(const fs::path& path, lib::process::FileIdentity owner) {
  if (mkdir(path.c_str(), 0700) == 0) {
    const bool given = owner.uid == geteuid() || chown(path.c_str(), owner.uid, owner.gid) == 0;
    return given ? lib::Result<void>() : lib::Result<void>(unusable(path, errno));
  }
  if (errno != EEXIST) return unusable(path, errno);
  struct stat facts{};
  // lstat: a link that someone else put in a shared folder is not followed.
  if (lstat(path.c_str(), &facts) != 0) return unusable(path, errno);
  if (!S_ISDIR(facts.st_mode)) return unusable(path, ENOTDIR);
  if (facts.st_uid != owner.uid) return foreign(path, facts.st_uid);
  if ((facts.st_mode & 077) != 0 && chmod(path.c_str(), 0700) != 0) return unusable(path, errno);
  return {};
}

lib::Result<void> ensure_data_dir(const fs::path& path) {
  std::error_code failure;
  fs::create_directories(path, failure);
  if (failure) return unusable(path, failure.value());
  struct stat facts{};
  if (stat(path.c_str(), &facts) != 0) return unusable(path, errno);
  if (!S_ISDIR(facts.st_mode)) return unusable(path, ENOTDIR);
  if (facts.st_uid != geteuid()) return foreign(path, facts.st_uid);
  if (access(path.c_str(), W_OK | X_OK) != 0) return unusable(path, errno);
  return {};
}

/// FNV-1a; names a folder, guards nothing.
std::string short_hash(std::string_view text) {
  std::uint64_t hash = 14'695'981'039'346'656'037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string name;
  for (int shift = 60; shift >= 0; shift -= 4) name += kDigits[(hash >> shift) & 15U];
  return name;
}

/// `run` below the data folder, or where that path is too long for a socket, a short folder named after it.
fs::path choose_socket_dir(const fs::path& data_dir) {
  const auto below = data_dir / "run";
  if (below.string().size() + kSocketName.size() <= kSocketPathLimit) return below;
  const char* runtime = std::getenv("XDG_RUNTIME_DIR");
  const auto name = "athyper-" + std::to_string(geteuid()) + "-" + short_hash(data_dir.string());
  if (runtime != nullptr && std::string_view(runtime).size() + name.size() + kSocketName.size() < kSocketPathLimit &&
      access(runtime, W_OK | X_OK) == 0) {
    return fs::path(runtime) / name;
  }
  return fs::path("/tmp") / name;
}

std::string first_line(const fs::path& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

// 0 when the line does not begin with a number.
int leading_number(const std::string& line) {
  int number = 0;
  std::from_chars(line.data(), line.data() + line.size(), number);
  return number;
}

/// A folder without a version file holds no database; it keeps its content under another name.
lib::Result<void> put_aside(const fs::path& folder) {
  std::error_code failure;
  if (fs::is_empty(folder, failure)) {
    fs::remove(folder, failure);
    return failure ? lib::Result<void>(unusable(folder, failure.value())) : lib::Result<void>();
  }
  for (int number = 1;; ++number) {
    const fs::path aside = folder.string() + ".broken-" + std::to_string(number);
    if (fs::exists(aside, failure)) continue;
    fs::rename(folder, aside, failure);
    return failure ? lib::Result<void>(unusable(folder, failure.value())) : lib::Result<void>();
  }
}

}  // namespace

lib::Result<ClusterFiles> prepare_cluster_files(const std::string& data_dir, lib::process::FileIdentity owner) {
  std::error_code failure;
  ClusterFiles files;
  files.data_dir = fs::absolute(data_dir, failure).lexically_normal();
  TRY(ensure_data_dir(files.data_dir));
  // Without links, so that it can be compared with what the kernel says about a process.
  files.data_dir = fs::canonical(files.data_dir, failure);
  if (failure) return unusable(data_dir, failure.value());
  files.cluster = files.data_dir / "postgres";
  files.unfinished = files.data_dir / "postgres.unfinished";
  files.log = files.data_dir / "postgres.log";
  files.owner = owner;
  files.socket_dir = choose_socket_dir(files.data_dir);
  TRY(ensure_private_dir(files.socket_dir, owner));
  return files;
}

lib::Result<std::optional<int>> examine_cluster(const ClusterFiles& files) {
  std::error_code failure;
  fs::remove_all(files.unfinished, failure);
  if (failure) return unusable(files.unfinished, failure.value());
  if (!fs::exists(files.cluster, failure)) return std::optional<int>();

  struct stat facts{};
  if (stat(files.cluster.c_str(), &facts) != 0) return unusable(files.cluster, errno);
  if (facts.st_uid != files.owner.uid) return foreign(files.cluster, facts.st_uid);
  if (!fs::exists(files.cluster / "PG_VERSION", failure)) {
    TRY(put_aside(files.cluster));
    return std::optional<int>();
  }
  if (!fs::exists(files.cluster / "global" / "pg_control", failure)) {
    return Error{.code = ErrorCode::unavailable,
                 .key = "db.cluster_damaged",
                 .message = "the cluster in " + files.cluster.string() +
                            " has no control file; restore it from a backup or move the folder away to begin anew"};
  }
  return std::optional(leading_number(first_line(files.cluster / "PG_VERSION")));
}

std::optional<pid_t> recorded_postmaster(const ClusterFiles& files) {
  const auto pid = leading_number(first_line(files.cluster / "postmaster.pid"));
  if (pid <= 0) return {};
  return pid;
}

lib::Result<FolderLock> FolderLock::acquire(const fs::path& file, std::chrono::milliseconds limit) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) return unusable(file, errno);
  const auto deadline = std::chrono::steady_clock::now() + limit;
  while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() > deadline) {
      close(descriptor);
      return unusable(file, EWOULDBLOCK);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return FolderLock(descriptor);
}

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace athyper::adapters::db
