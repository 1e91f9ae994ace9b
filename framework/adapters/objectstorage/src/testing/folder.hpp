// For tests: a folder that goes away with the test, and keys in it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include <athyper/adapters/objectstorage/object_key.hpp>

namespace athyper::adapters::objectstorage::testing {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "objects-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline ObjectKey key_of(std::string name, std::string id = "1", std::string tenant = "acme") {
  return *ObjectKey::make({.realm = "main",
                           .tenant = std::move(tenant),
                           .kind = "attachment",
                           .id = std::move(id),
                           .name = std::move(name)});
}

}  // namespace athyper::adapters::objectstorage::testing
