// Signed addresses: what is signed, and how an address is read back.
#pragma once

#include <athyper/adapters/objectstorage/object_storage.hpp>

namespace athyper::adapters::objectstorage {

class UrlSigner {
 public:
  /// `base_url` as in FolderStorageOptions; `base_path` is its path, without a slash at the end.
  UrlSigner(std::string base_url, std::string base_path, std::string key, std::uint64_t max_object_bytes);

  lib::Result<std::string> sign(const SignedUrlRequest& request, lib::Timestamp now) const;
  lib::Result<ObjectKey> verify(const SignedUrlUse& use, lib::Timestamp now) const;

 private:
  std::string signature(UrlMethod method, std::string_view path, std::string_view expires, std::string_view type,
                        std::string_view max_bytes) const;

  const std::string base_url_;
  const std::string base_path_;
  const std::string key_;
  const std::uint64_t max_object_bytes_;
};

/// 1 to 200 printable ASCII bytes.
bool is_content_type(std::string_view text);

}  // namespace athyper::adapters::objectstorage
