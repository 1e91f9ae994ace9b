// Any bytes as a key set: what is accepted must survive being written and read again.
#include <cstdint>
#include <cstdlib>

#include <lib/jose/jwt.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lib::jose;
  const auto keys = KeySet::from_json(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!keys.ok()) return 0;
  const auto again = KeySet::from_json(keys->to_json().dump());
  if (!again.ok() || again->size() != keys->size()) std::abort();
  return 0;
}
