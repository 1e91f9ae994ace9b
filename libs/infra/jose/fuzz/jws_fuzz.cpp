// Any bytes as a token: must be refused or verified without a fault, whatever they are.
#include <cstdint>
#include <cstdlib>

#include <lib/jose/jwt.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lib::jose;
  static const PrivateKey key = PrivateKey::generate_es256("fuzz");
  static const KeySet keys = *KeySet::make({key.public_key()});
  const std::string_view token(reinterpret_cast<const char*>(data), size);
  const Expectations expected{.issuer = "https://issuer", .audience = "api"};
  // The key was made in this process, so no input can carry its signature.
  if (verify(token, keys, expected, lib::from_unix_seconds(1'800'000'000)).ok()) std::abort();
  (void)peek_key_id(token);
  (void)peek_issuer(token);
  return 0;
}
