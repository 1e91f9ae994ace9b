// Files below one folder, reached step by step so that no link is followed; every call blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <lib/base/random.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::objectstorage {

/// A file descriptor that closes itself.
class OpenFile {
 public:
  explicit OpenFile(int descriptor = -1) : descriptor_(descriptor) {}
  OpenFile(OpenFile&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  OpenFile& operator=(OpenFile&& other) noexcept;
  ~OpenFile();
  int get() const { return descriptor_; }
  bool is_open() const { return descriptor_ >= 0; }

 private:
  int descriptor_;
};

using PathSteps = std::vector<std::string>;

struct FileContent {
  std::string bytes;
  lib::Timestamp modified_at{};
};

/// Steps are single names without '/'. Errors: "objects.not_found", "objects.not_in_storage" when a link or a file
/// stands where a folder should, "objects.storage_failed" for everything the disk or the system refuses.
class FolderFiles {
 public:
  /// Makes the root and its folder of drafts, and empties the latter.
  static lib::Result<FolderFiles> open(const std::string& root);

  /// Writes a draft, flushes it, and renames it to its place; flushes the folders it changed.
  lib::Result<void> write(const PathSteps& folders, const std::string& name, std::string_view bytes,
                          lib::Random& random) const;
  /// At most `limit` bytes from the beginning.
  lib::Result<FileContent> read(const PathSteps& folders, const std::string& name, std::uint64_t limit) const;
  /// False when there is none.
  lib::Result<bool> remove(const PathSteps& folders, const std::string& name) const;
  /// An error when the folder has been taken away, is read-only, or stands on a full disk.
  lib::Result<void> look() const;
  /// Names in a folder that do not begin with a dot, sorted by byte; none when the folder does not exist.
  lib::Result<std::vector<std::string>> names(const PathSteps& folders) const;

 private:
  explicit FolderFiles(OpenFile root, OpenFile drafts) : root_(std::move(root)), drafts_(std::move(drafts)) {}
  lib::Result<OpenFile> enter(const PathSteps& folders, bool make) const;

  OpenFile root_;
  OpenFile drafts_;
};

}  // namespace athyper::adapters::objectstorage
