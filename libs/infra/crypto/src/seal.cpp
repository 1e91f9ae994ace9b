// Authenticated encryption of small values at rest: AES-256-GCM (NIST SP 800-38D), laid out as nonce, ciphertext, tag.
#include <lib/crypto/crypto.hpp>

#include <memory>

#include <openssl/evp.h>

#include <lib/base/assert.hpp>

namespace lib::crypto {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kTagBytes = 16;

struct CipherFree {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherFree>;

const EVP_CIPHER* cipher() {
  static const EVP_CIPHER* const algorithm = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
  ATH_ASSERT(algorithm != nullptr);
  return algorithm;
}

const unsigned char* in(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* out(std::string& bytes, std::size_t offset) {
  return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

Error cannot_open() {
  return Error{ErrorCode::invalid_argument, "crypto.cannot_open", "the sealed value does not open with this key"};
}

}  // namespace

std::string seal(std::string_view key, std::string_view plain, std::string_view context, Random& random) {
  ATH_ASSERT(key.size() == kKeyBytes);
  std::string sealed(kNonceBytes + plain.size() + kTagBytes, '\0');
  random.fill(std::as_writable_bytes(std::span(sealed.data(), kNonceBytes)));

  const CipherContext cipher_context(EVP_CIPHER_CTX_new());
  EVP_CIPHER_CTX* c = cipher_context.get();
  int written = 0;
  const bool done =
      c != nullptr && EVP_EncryptInit_ex2(c, cipher(), in(key), in(sealed), nullptr) == 1 &&
      EVP_EncryptUpdate(c, nullptr, &written, in(context), static_cast<int>(context.size())) == 1 &&
      EVP_EncryptUpdate(c, out(sealed, kNonceBytes), &written, in(plain), static_cast<int>(plain.size())) == 1 &&
      EVP_EncryptFinal_ex(c, out(sealed, kNonceBytes + plain.size()), &written) == 1 &&
      EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagBytes),
                          out(sealed, kNonceBytes + plain.size())) == 1;
  ATH_ASSERT(done);
  return sealed;
}

Result<std::string> open(std::string_view key, std::string_view sealed, std::string_view context) {
  ATH_ASSERT(key.size() == kKeyBytes);
  if (sealed.size() < kNonceBytes + kTagBytes) return cannot_open();
  const std::string_view body = sealed.substr(kNonceBytes, sealed.size() - kNonceBytes - kTagBytes);
  std::string tag(sealed.substr(sealed.size() - kTagBytes));
  std::string plain(body.size(), '\0');

  const CipherContext cipher_context(EVP_CIPHER_CTX_new());
  EVP_CIPHER_CTX* c = cipher_context.get();
  ATH_ASSERT(c != nullptr);
  int written = 0;
  unsigned char nothing = 0;
  const bool opened = EVP_DecryptInit_ex2(c, cipher(), in(key), in(sealed), nullptr) == 1 &&
                      EVP_DecryptUpdate(c, nullptr, &written, in(context), static_cast<int>(context.size())) == 1 &&
                      EVP_DecryptUpdate(c, out(plain, 0), &written, in(body), static_cast<int>(body.size())) == 1 &&
                      EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagBytes), tag.data()) == 1 &&
                      EVP_DecryptFinal_ex(c, &nothing, &written) == 1;
  if (!opened) return cannot_open();
  return plain;
}

}  // namespace lib::crypto
