// Password hashes: Argon2id with the floor that OWASP names, kept in the PHC string form.
#include <lib/crypto/crypto.hpp>

#include <argon2.h>

#include <lib/base/assert.hpp>

namespace lib::crypto {
namespace {

constexpr std::uint32_t kPasses = 2;
constexpr std::uint32_t kMemoryKib = 19 * 1024;
constexpr std::uint32_t kLanes = 1;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;

}  // namespace

std::string hash_password(std::string_view password, Random& random) {
  std::string salt(kSaltBytes, '\0');
  random.fill(std::as_writable_bytes(std::span(salt.data(), salt.size())));
  std::string phc(argon2_encodedlen(kPasses, kMemoryKib, kLanes, kSaltBytes, kHashBytes, Argon2_id), '\0');
  const int status = argon2id_hash_encoded(kPasses, kMemoryKib, kLanes, password.data(), password.size(), salt.data(),
                                           salt.size(), kHashBytes, phc.data(), phc.size());
  ATH_ASSERT(status == ARGON2_OK);
  phc.resize(phc.find('\0'));  // The length argon2 asks for counts the terminator.
  return phc;
}

bool verify_password(std::string_view password, std::string_view phc) {
  const std::string terminated(phc);
  return argon2id_verify(terminated.c_str(), password.data(), password.size()) == ARGON2_OK;
}

}  // namespace lib::crypto
