// SHA-256, HMAC-SHA-256 and the comparison that tells nothing by its time.
#include <lib/crypto/crypto.hpp>

#include <memory>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>

namespace lib::crypto {
namespace {

constexpr std::size_t kDigestBytes = 32;

struct ContextFree {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

// Fetching an algorithm walks OpenSSL's provider tables under a lock, so it is done once.
const EVP_MD* sha256_algorithm() {
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  ATH_ASSERT(algorithm != nullptr);
  return algorithm;
}

EVP_MD_CTX* digest_context() {
  thread_local const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
  ATH_ASSERT(context != nullptr);
  return context.get();
}

}  // namespace

std::string sha256(std::string_view bytes) {
  std::string out(kDigestBytes, '\0');
  EVP_MD_CTX* context = digest_context();
  const bool done = EVP_DigestInit_ex2(context, sha256_algorithm(), nullptr) == 1 &&
                    EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1 &&
                    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(out.data()), nullptr) == 1;
  ATH_ASSERT(done);
  return out;
}

std::string sha256_hex(std::string_view bytes) {
  return hex_encode(sha256(bytes));
}

std::string hmac_sha256(std::string_view key, std::string_view bytes) {
  std::string out(kDigestBytes, '\0');
  unsigned int length = 0;
  const unsigned char* made = HMAC(sha256_algorithm(), key.data(), static_cast<int>(key.size()),
                                   reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                                   reinterpret_cast<unsigned char*>(out.data()), &length);
  ATH_ASSERT(made != nullptr && length == kDigestBytes);
  return out;
}

bool constant_time_equal(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace lib::crypto
