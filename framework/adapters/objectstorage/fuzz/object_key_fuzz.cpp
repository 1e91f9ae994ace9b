// Any bytes as the path of an object: what is accepted names one place below its tenant, and is written back alike.
#include <algorithm>

#include <athyper/adapters/objectstorage/object_key.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::adapters::objectstorage;
  const auto key = ObjectKey::parse(lib::fuzz::to_text(data, size));
  if (!key.ok()) return 0;
  const std::string path = key->path();
  ATH_ASSERT(std::ranges::count(path, '/') == 4 && ('/' + path + '/').find("/../") == std::string::npos);
  const auto again = ObjectKey::parse(path);
  ATH_ASSERT(again.ok() && again->path() == path);
  const auto& parts = key->parts();
  ATH_ASSERT(is_key_part(parts.realm) && is_key_part(parts.tenant) && is_key_part(parts.kind) && is_key_part(parts.id));
  ATH_ASSERT(is_object_name(parts.name));
  return 0;
}
