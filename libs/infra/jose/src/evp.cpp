// Signature forms and the one signature check of the box.
#include "evp.hpp"

#include <openssl/err.h>
#include <openssl/rsa.h>

#include <lib/base/assert.hpp>

namespace lib::jose {
namespace {

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

bool use_pss(EVP_PKEY_CTX* context) {
  return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
         EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

}  // namespace

const EVP_MD* sha256_algorithm() {
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  ATH_ASSERT(algorithm != nullptr);
  return algorithm;
}

std::string es256_to_der(std::string_view raw) {
  if (raw.size() != 2 * kP256Bytes) return {};
  BigNumber r(BN_bin2bn(bytes_of(raw), kP256Bytes, nullptr));
  BigNumber s(BN_bin2bn(bytes_of(raw) + kP256Bytes, kP256Bytes, nullptr));
  if (!r || !s || BN_is_zero(r.get()) || BN_is_zero(s.get())) return {};
  const EcdsaSignature signature(ECDSA_SIG_new());
  if (!signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) return {};
  (void)r.release();  // Owned by the signature since set0.
  (void)s.release();
  unsigned char* der = nullptr;
  const int length = i2d_ECDSA_SIG(signature.get(), &der);
  if (length <= 0) return {};
  std::string out(reinterpret_cast<char*>(der), static_cast<std::size_t>(length));
  OPENSSL_free(der);
  return out;
}

std::string es256_from_der(std::string_view der) {
  const unsigned char* cursor = bytes_of(der);
  const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(der.size())));
  if (!signature) return {};
  std::string raw(2 * kP256Bytes, '\0');
  auto* out = reinterpret_cast<unsigned char*>(raw.data());
  const bool fits = BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, kP256Bytes) == kP256Bytes &&
                    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + kP256Bytes, kP256Bytes) == kP256Bytes;
  return fits ? raw : std::string();
}

bool verify_signature(const PublicKey& key, std::string_view signed_bytes, std::string_view signature) {
  const PublicKey::Impl& impl = *key.impl_;
  std::string der;
  if (impl.algorithm == Algorithm::es256) {
    der = es256_to_der(signature);
    if (der.empty()) return false;
    signature = der;
  }
  const DigestContext context(EVP_MD_CTX_new());
  EVP_PKEY_CTX* pkey_context = nullptr;  // Owned by the digest context.
  const EVP_MD* digest = impl.algorithm == Algorithm::eddsa ? nullptr : sha256_algorithm();
  const bool good = context &&
                    EVP_DigestVerifyInit(context.get(), &pkey_context, digest, nullptr, impl.pkey.get()) == 1 &&
                    (impl.algorithm != Algorithm::ps256 || use_pss(pkey_context)) &&
                    EVP_DigestVerify(context.get(), bytes_of(signature), signature.size(), bytes_of(signed_bytes),
                                     signed_bytes.size()) == 1;
  if (!good)
    ERR_clear_error();  // A bad signature is no event of this thread; the next OpenSSL caller must not find it.
  return good;
}

}  // namespace lib::jose
