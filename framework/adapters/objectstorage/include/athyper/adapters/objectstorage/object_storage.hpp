// ObjectStorageAdapter: the port to files of any kind.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/objectstorage/object_key.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::objectstorage {

struct ObjectInfo {
  ObjectKey key;
  std::string content_type;
  std::uint64_t size = 0;
  /// 64 lowercase hex digits; fits an ETag.
  std::string sha256;
  lib::Timestamp modified_at{};
};

struct StoredObject {
  ObjectInfo info;
  std::string bytes;
};

/// Objects of one tenant, or of one kind, or of one id of that kind.
struct ObjectPrefix {
  std::string realm;
  std::string tenant;
  std::string kind = {};
  std::string id = {};
};

struct ObjectPage {
  std::vector<ObjectInfo> objects;
  /// Give this as `after` for the next page; empty on the last one.
  std::string next;
};

enum class UrlMethod { get, put };

struct SignedUrlRequest {
  UrlMethod method = UrlMethod::get;
  ObjectKey key;
  /// 1 s to 7 days.
  std::chrono::seconds expires_in{300};
  /// For put: what the upload must declare. Empty allows any.
  std::string content_type = {};
  /// For put: the most it may hold; at most, and if absent, what the storage takes.
  std::optional<std::uint64_t> max_bytes = std::nullopt;
};

/// A request that came in at a signed address.
struct SignedUrlUse {
  UrlMethod method = UrlMethod::get;
  /// Path and query as received.
  std::string target;
  /// For put: what the upload declares.
  std::string content_type = {};
  std::optional<std::uint64_t> content_length = std::nullopt;
};

/// Error keys: "objects.not_found"; "objects.too_large"; "objects.bad_argument" (invalid_argument);
/// "objects.not_in_storage" (forbidden: a link stands in the way); "objects.corrupt" (internal: the bytes are not what
/// was put); "objects.storage_failed" and "circuit_breaker.open" (unavailable). Safe from any loop.
class ObjectStorageAdapter {
 public:
  virtual ~ObjectStorageAdapter() = default;
  /// Puts the object in place of the one before, whole or not at all. `content_type` is 1 to 200 printable ASCII bytes.
  virtual lib::Task<lib::Result<ObjectInfo>> put(ObjectKey key, std::string content_type, std::string bytes) = 0;
  virtual lib::Task<lib::Result<StoredObject>> get(ObjectKey key) = 0;
  /// False when there was none.
  virtual lib::Task<lib::Result<bool>> remove(ObjectKey key) = 0;
  /// How many of them there were; at most 1,000 at a time. Stops at the first failure.
  virtual lib::Task<lib::Result<std::size_t>> remove_many(std::vector<ObjectKey> keys) = 0;
  virtual lib::Task<lib::Result<bool>> exists(ObjectKey key) = 0;
  /// By path; `limit` is 1 to 1,000.
  virtual lib::Task<lib::Result<ObjectPage>> list(ObjectPrefix prefix, std::size_t limit, std::string after = {}) = 0;
  /// Within one tenant; error key "objects.other_tenant" (forbidden).
  virtual lib::Task<lib::Result<ObjectInfo>> copy(ObjectKey from, ObjectKey to) = 0;
  /// An address that works without signing in, for one method and one object, until it expires.
  virtual lib::Result<std::string> signed_url(SignedUrlRequest request) const = 0;
  /// Which object the address is for. Error keys "objects.bad_signature" and "objects.url_expired" (forbidden),
  /// "objects.bad_content_type" (invalid_argument), "objects.too_large".
  virtual lib::Result<ObjectKey> verify_signed_url(const SignedUrlUse& use) const = 0;
};

}  // namespace athyper::adapters::objectstorage
