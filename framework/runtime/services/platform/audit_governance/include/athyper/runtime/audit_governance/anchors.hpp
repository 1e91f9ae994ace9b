// Anchors: where each chain ended, written down in the object storage, which an owner of the database does not reach.
#pragma once

#include <optional>
#include <string>

#include <athyper/adapters/objectstorage/object_storage.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::runtime::audit_governance {

/// Where a chain ended when somebody wrote it down outside of the database.
struct Anchor {
  std::int64_t number = 0;
  /// SHA-256 of the header of that seal, in hexadecimal.
  std::string hash;
};

/// Error keys: "audit.anchor_malformed", those of the object storage.
lib::Task<lib::Result<std::optional<Anchor>>> read_anchor(adapters::objectstorage::ObjectStorageAdapter& objects,
                                                          std::string chain);
lib::Task<lib::Result<void>> write_anchor(adapters::objectstorage::ObjectStorageAdapter& objects, std::string chain,
                                          Anchor anchor);

}  // namespace athyper::runtime::audit_governance
