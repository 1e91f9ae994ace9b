#include <lib/crypto/signature.hpp>

#include <memory>

#include <openssl/evp.h>

#include <lib/base/assert.hpp>

namespace lib::crypto {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kSignatureBytes = 64;

struct Free {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

Key private_key(std::string_view seed) {
  ATH_ASSERT(seed.size() == kKeyBytes);
  Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), seed.size()));
  ATH_ASSERT(key != nullptr);
  return key;
}

}  // namespace

std::string ed25519_public_key(std::string_view seed) {
  const Key key = private_key(seed);
  std::string out(kKeyBytes, '\0');
  std::size_t length = out.size();
  const bool done = EVP_PKEY_get_raw_public_key(key.get(), raw(out), &length) == 1 && length == kKeyBytes;
  ATH_ASSERT(done);
  return out;
}

std::string ed25519_sign(std::string_view seed, std::string_view bytes) {
  const Key key = private_key(seed);
  const Context context(EVP_MD_CTX_new());
  std::string out(kSignatureBytes, '\0');
  std::size_t length = out.size();
  const bool done =
      context != nullptr && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
      EVP_DigestSign(context.get(), raw(out), &length, raw(bytes), bytes.size()) == 1 && length == kSignatureBytes;
  ATH_ASSERT(done);
  return out;
}

bool ed25519_verify(std::string_view public_key, std::string_view bytes, std::string_view signature) {
  if (public_key.size() != kKeyBytes || signature.size() != kSignatureBytes) return false;
  const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(public_key), public_key.size()));
  const Context context(EVP_MD_CTX_new());
  return key != nullptr && context != nullptr &&
         EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
         EVP_DigestVerify(context.get(), raw(signature), signature.size(), raw(bytes), bytes.size()) == 1;
}

}  // namespace lib::crypto
