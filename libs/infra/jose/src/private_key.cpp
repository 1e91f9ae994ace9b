// ES256 signing keys, their PKCS#8 form, and signing in the compact form of RFC 7515.
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>

#include "evp.hpp"

namespace lib::jose {
namespace {

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

std::string coordinate(const EVP_PKEY* key, const char* name) {
  BIGNUM* number = nullptr;
  ATH_ASSERT(EVP_PKEY_get_bn_param(key, name, &number) == 1);
  const BigNumber owner(number);
  std::string bytes(kP256Bytes, '\0');
  ATH_ASSERT(BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), kP256Bytes) == kP256Bytes);
  return bytes;
}

bool is_p256(const EVP_PKEY* key) {
  char group[32] = {};
  std::size_t length = 0;
  return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 &&
         std::string_view(group, length) == "prime256v1";
}

// No key here has a password, and OpenSSL must not ask the terminal for one.
int no_password(char*, int, int, void*) {
  return -1;
}

}  // namespace

PrivateKey PrivateKey::generate_es256(std::string key_id) {
  auto impl = std::make_shared<Impl>();
  impl->pkey.reset(EVP_EC_gen("P-256"));
  ATH_ASSERT(impl->pkey != nullptr);
  impl->key_id = std::move(key_id);
  PrivateKey key;
  key.impl_ = std::move(impl);
  return key;
}

Result<PrivateKey> PrivateKey::from_pem(std::string_view pem, std::string key_id) {
  const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  auto impl = std::make_shared<Impl>();
  impl->pkey.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr));
  if (!impl->pkey || !is_p256(impl->pkey.get())) {
    ERR_clear_error();
    return Error{ErrorCode::invalid_argument, "jose.bad_private_key", "the text is no P-256 private key in PKCS#8 PEM"};
  }
  impl->key_id = std::move(key_id);
  PrivateKey key;
  key.impl_ = std::move(impl);
  return key;
}

std::string PrivateKey::to_pem() const {
  const Bio bio(BIO_new(BIO_s_mem()));
  ATH_ASSERT(bio &&
             PEM_write_bio_PKCS8PrivateKey(bio.get(), impl_->pkey.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
  char* text = nullptr;
  const long length = BIO_get_mem_data(bio.get(), &text);
  return std::string(text, static_cast<std::size_t>(length));
}

PublicKey PrivateKey::public_key() const {
  Json jwk = Json::object({{"kty", "EC"}, {"crv", "P-256"}});
  jwk.set("x", base64url_encode(coordinate(impl_->pkey.get(), OSSL_PKEY_PARAM_EC_PUB_X)));
  jwk.set("y", base64url_encode(coordinate(impl_->pkey.get(), OSSL_PKEY_PARAM_EC_PUB_Y)));
  if (!impl_->key_id.empty()) jwk.set("kid", impl_->key_id);
  auto key = PublicKey::from_jwk(jwk);
  ATH_ASSERT(key.ok());
  return *std::move(key);
}

std::string PrivateKey::sign(const Json& claims, std::string_view typ) const {
  Json header = Json::object({{"alg", "ES256"}});
  header.set("typ", typ);
  if (!impl_->key_id.empty()) header.set("kid", impl_->key_id);
  std::string token = base64url_encode(header.dump()) + '.' + base64url_encode(claims.dump());

  const DigestContext context(EVP_MD_CTX_new());
  std::string der(80, '\0');
  std::size_t length = der.size();
  const bool done = context &&
                    EVP_DigestSignInit(context.get(), nullptr, sha256_algorithm(), nullptr, impl_->pkey.get()) == 1 &&
                    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &length,
                                   reinterpret_cast<const unsigned char*>(token.data()), token.size()) == 1;
  ATH_ASSERT(done);
  der.resize(length);
  token += '.';
  token += base64url_encode(es256_from_der(der));
  return token;
}

}  // namespace lib::jose
