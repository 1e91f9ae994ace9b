#include "folder_files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace athyper::adapters::objectstorage {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::Result;

constexpr const char* kDrafts = ".draft";
constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

// What errno says, in the names of this box.
Error failed(const char* action) {
  const int reason = errno;
  if (reason == ENOENT) return {ErrorCode::not_found, "objects.not_found", "There is no such object."};
  if (reason == ELOOP || reason == ENOTDIR || reason == EISDIR)
    return {ErrorCode::forbidden, "objects.not_in_storage", "A link or a file of another kind stands in the way."};
  return {ErrorCode::unavailable, "objects.storage_failed",
          std::string("cannot ") + action + " in the object folder: " + std::strerror(reason)};
}

Result<void> flush(int descriptor) {
  if (::fsync(descriptor) != 0) return failed("flush");
  return {};
}

Result<void> write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return failed("write");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Result<std::string> read_up_to(int descriptor, std::uint64_t size) {
  std::string bytes(static_cast<std::size_t>(size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const auto got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed("read");
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

// A new folder is only there for good once the one above it is flushed.
Result<OpenFile> enter_step(int parent, const std::string& step, bool make) {
  OpenFile folder(::openat(parent, step.c_str(), kFolderFlags));
  if (folder.is_open()) return folder;
  if (errno != ENOENT || !make) return failed("open a folder");
  if (::mkdirat(parent, step.c_str(), 0700) != 0 && errno != EEXIST) return failed("make a folder");
  TRY(flush(parent));
  folder = OpenFile(::openat(parent, step.c_str(), kFolderFlags));
  if (!folder.is_open()) return failed("open a folder");
  return folder;
}

Result<std::vector<std::string>> names_in(const OpenFile& folder) {
  // fdopendir takes its descriptor for itself, so it gets one of its own.
  const int own = ::openat(folder.get(), ".", kFolderFlags);
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(own < 0 ? nullptr : ::fdopendir(own), ::closedir);
  if (!listing) return failed("list");
  std::vector<std::string> names;
  for (errno = 0; const dirent* entry = ::readdir(listing.get()); errno = 0) {
    if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
      names.emplace_back(entry->d_name);
  }
  if (errno != 0) return failed("list");
  std::ranges::sort(names);
  return names;
}

}  // namespace

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

OpenFile::~OpenFile() {
  if (is_open()) ::close(descriptor_);
}

Result<FolderFiles> FolderFiles::open(const std::string& root) {
  if (::mkdir(root.c_str(), 0700) != 0 && errno != EEXIST) return failed("make the root");
  // The root itself may be a link: where it lies is the operator's choice.
  OpenFile folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) return failed("open the root");
  TRY(auto drafts, enter_step(folder.get(), kDrafts, true));
  TRY(const auto left_over, names_in(drafts));
  for (const auto& name : left_over) {
    if (::unlinkat(drafts.get(), name.c_str(), 0) != 0) return failed("remove a draft");
  }
  return FolderFiles(std::move(folder), std::move(drafts));
}

Result<OpenFile> FolderFiles::enter(const PathSteps& folders, bool make) const {
  OpenFile here(::openat(root_.get(), ".", kFolderFlags));
  if (!here.is_open()) return failed("open the root");
  for (const auto& step : folders) {
    TRY(here, enter_step(here.get(), step, make));
  }
  return here;
}

Result<void> FolderFiles::write(const PathSteps& folders, const std::string& name, std::string_view bytes,
                                lib::Random& random) const {
  TRY(const auto folder, enter(folders, true));
  const auto draft_name = lib::random_hex(random, 16);
  const OpenFile draft(
      ::openat(drafts_.get(), draft_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!draft.is_open()) return failed("make a draft");
  const auto land = [&]() -> Result<void> {
    TRY(write_all(draft.get(), bytes));
    TRY(flush(draft.get()));
    if (::renameat(drafts_.get(), draft_name.c_str(), folder.get(), name.c_str()) != 0) return failed("rename");
    return flush(folder.get());
  };
  auto landed = land();
  if (!landed.ok()) ::unlinkat(drafts_.get(), draft_name.c_str(), 0);
  return landed;
}

Result<FileContent> FolderFiles::read(const PathSteps& folders, const std::string& name, std::uint64_t limit) const {
  TRY(const auto folder, enter(folders, false));
  // Without O_NONBLOCK a planted pipe would hold the thread for ever.
  const OpenFile file(::openat(folder.get(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file.is_open()) return failed("open");
  struct stat facts{};
  if (::fstat(file.get(), &facts) != 0) return failed("look at a file");
  if (!S_ISREG(facts.st_mode)) {
    errno = EISDIR;
    return failed("open");
  }
  TRY(auto bytes, read_up_to(file.get(), std::min(limit, static_cast<std::uint64_t>(facts.st_size))));
  const auto modified =
      std::chrono::seconds(facts.st_mtim.tv_sec) +
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(facts.st_mtim.tv_nsec));
  return FileContent{std::move(bytes), lib::Timestamp(modified)};
}

Result<bool> FolderFiles::remove(const PathSteps& folders, const std::string& name) const {
  auto folder = enter(folders, false);
  if (!folder.ok() && folder.error().code == ErrorCode::not_found) return false;
  if (!folder.ok()) return std::move(folder).error();
  if (::unlinkat(folder->get(), name.c_str(), 0) != 0) {
    if (errno == ENOENT) return false;
    return failed("remove");
  }
  TRY(flush(folder->get()));
  return true;
}

Result<void> FolderFiles::look() const {
  for (const OpenFile* folder : {&root_, &drafts_}) {
    struct stat facts{};
    if (::fstat(folder->get(), &facts) != 0) return failed("look at a folder");
    // Without a name left it is still open here, and lost for everybody else.
    errno = ESTALE;
    if (facts.st_nlink == 0) return failed("find a folder");
  }
  struct statvfs disk{};
  if (::fstatvfs(drafts_.get(), &disk) != 0) return failed("look at the disk");
  errno = EROFS;
  if ((disk.f_flag & ST_RDONLY) != 0) return failed("write");
  errno = ENOSPC;
  if (disk.f_bavail == 0) return failed("write");
  return {};
}

Result<std::vector<std::string>> FolderFiles::names(const PathSteps& folders) const {
  auto folder = enter(folders, false);
  if (!folder.ok() && folder.error().code == ErrorCode::not_found) return std::vector<std::string>();
  if (!folder.ok()) return std::move(folder).error();
  TRY(auto all, names_in(*folder));
  std::erase_if(all, [](const std::string& name) { return name.starts_with('.'); });
  return all;
}

}  // namespace athyper::adapters::objectstorage
