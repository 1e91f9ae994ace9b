// FolderStore: objects as files, each a line of facts and then its bytes. Every call blocks; safe from any thread.
#pragma once

#include <athyper/adapters/objectstorage/object_storage.hpp>

#include "folder_files.hpp"

namespace athyper::adapters::objectstorage {

class FolderStore {
 public:
  FolderStore(FolderFiles files, std::uint64_t max_object_bytes, lib::Random& random)
      : files_(std::move(files)), max_object_bytes_(max_object_bytes), random_(random) {}

  lib::Result<ObjectInfo> put(const ObjectKey& key, const std::string& content_type, std::string_view bytes) const;
  lib::Result<StoredObject> get(const ObjectKey& key) const;
  lib::Result<ObjectInfo> info(const ObjectKey& key) const;
  lib::Result<bool> remove(const ObjectKey& key) const;
  lib::Result<ObjectPage> list(const ObjectPrefix& prefix, std::size_t limit, const std::string& after) const;
  /// Looks at the folder and lists one object; `writes` also writes a draft to its end.
  lib::Result<void> probe(bool writes) const;

 private:
  lib::Result<void> list_id(ObjectKeyParts parts, const std::string& after, std::size_t limit,
                            std::vector<ObjectInfo>& into) const;
  lib::Result<std::vector<std::string>> folders_or(const PathSteps& above, const std::string& only) const;

  FolderFiles files_;
  const std::uint64_t max_object_bytes_;
  lib::Random& random_;
};

}  // namespace athyper::adapters::objectstorage
