// ObjectKey: the only way to name an object, so that no name leads to another tenant or out of the storage.
#pragma once

#include <string>

#include <lib/base/result.hpp>

namespace athyper::adapters::objectstorage {

/// `realm`, `tenant`, `kind` and `id` are 1 to 100 letters, digits, '_', '-' and '.', beginning with a letter or digit.
/// `name` is a file name a person gave: 1 to 200 bytes of UTF-8 without control characters, '/' and '\', not beginning
/// with a dot.
struct ObjectKeyParts {
  std::string realm;
  std::string tenant;
  /// What it belongs to, e.g. "attachment".
  std::string kind;
  std::string id;
  std::string name;
};

class ObjectKey {
 public:
  /// Error key "objects.bad_key"; details[0].path is the part.
  static lib::Result<ObjectKey> make(ObjectKeyParts parts);
  /// Reads what path() gives. Error key "objects.bad_key".
  static lib::Result<ObjectKey> parse(std::string_view path);

  const ObjectKeyParts& parts() const { return parts_; }
  /// "realm/tenant/kind/id/name", each part percent-encoded.
  std::string path() const;

 private:
  explicit ObjectKey(ObjectKeyParts parts) : parts_(std::move(parts)) {}
  ObjectKeyParts parts_;
};

/// True for what a realm, tenant, kind or id may look like.
bool is_key_part(std::string_view text);
/// True for what the name of an object may look like.
bool is_object_name(std::string_view text);

}  // namespace athyper::adapters::objectstorage
