// Owners of OpenSSL objects and the two key structs of the box.
#pragma once

#include <memory>
#include <string>

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <lib/jose/jwt.hpp>

namespace lib::jose {

template <auto free_function>
struct Free {
  template <class T>
  void operator()(T* object) const {
    free_function(object);
  }
};

using Pkey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Free<BN_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;

struct PublicKey::Impl {
  Pkey pkey;
  std::string key_id;
  Algorithm algorithm = Algorithm::es256;
  /// Only the members that make the key, in a fixed order: what to_jwk() shows.
  Json jwk;
};

struct PrivateKey::Impl {
  Pkey pkey;
  std::string key_id;
};

/// SHA-256, fetched once.
const EVP_MD* sha256_algorithm();
/// Half of an ES256 signature and of a P-256 point.
inline constexpr std::size_t kP256Bytes = 32;

/// r || s of RFC 7518 section 3.4 to the DER form OpenSSL wants. Empty when it is not 64 bytes or r or s is zero.
std::string es256_to_der(std::string_view raw);
/// The way back. Empty on a DER that is none.
std::string es256_from_der(std::string_view der);

}  // namespace lib::jose
