// Public keys from JSON Web Keys (RFC 7517, RFC 7518 section 6, RFC 8037), refused unless fit for checking signatures.
#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

#include <lib/base/base64.hpp>

#include "evp.hpp"

namespace lib::jose {
namespace {

using ParamBuild = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;

constexpr int kMinRsaBits = 2048;
/// A larger modulus only makes every check dearer.
constexpr int kMaxRsaBits = 8192;
constexpr std::size_t kMaxKeyIdBytes = 256;

Error invalid(std::string message) {
  return Error{ErrorCode::invalid_argument, "jwk.invalid", std::move(message)};
}
Error unsupported(std::string message) {
  return Error{ErrorCode::unsupported, "jwk.unsupported", std::move(message)};
}

Result<std::string> bytes_member(const Json& jwk, std::string_view name) {
  const auto text = jwk.get_string(name);
  if (!text) return invalid("member " + std::string(name) + " is missing");
  auto bytes = base64url_decode(*text);
  if (!bytes.ok() || bytes->empty()) return invalid("member " + std::string(name) + " is not base64url");
  return bytes;
}

Result<Pkey> make_pkey(const char* type, OSSL_PARAM_BLD* build) {
  const Params params(OSSL_PARAM_BLD_to_param(build));
  const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
  EVP_PKEY* made = nullptr;
  const bool done = params && context && EVP_PKEY_fromdata_init(context.get()) == 1 &&
                    EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params.get()) == 1;
  Pkey key(made);
  if (!done) {
    ERR_clear_error();
    return invalid("the key's numbers do not make a key");
  }
  return key;
}

Result<Pkey> read_rsa(const Json& jwk) {
  TRY(const std::string n, bytes_member(jwk, "n"));
  TRY(const std::string e, bytes_member(jwk, "e"));
  const auto number = [](const std::string& bytes) {
    return BigNumber(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
  };
  if (n.size() > kMaxRsaBits / 8 + 1) return invalid("the RSA modulus is larger than 8192 bits");
  const BigNumber modulus = number(n);
  const BigNumber exponent = number(e.size() <= 8 ? e : std::string());
  const int bits = BN_num_bits(modulus.get());
  if (bits < kMinRsaBits) {
    return Error{ErrorCode::invalid_argument, "jwk.weak", "the RSA modulus has fewer than 2048 bits"};
  }
  if (bits > kMaxRsaBits || !BN_is_odd(modulus.get())) return invalid("the RSA modulus is out of range");
  if (!BN_is_odd(exponent.get()) || BN_is_one(exponent.get())) return invalid("the RSA exponent is out of range");
  const ParamBuild build(OSSL_PARAM_BLD_new());
  OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
  OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
  return make_pkey("RSA", build.get());
}

Result<Pkey> read_p256(const Json& jwk) {
  TRY(const std::string x, bytes_member(jwk, "x"));
  TRY(const std::string y, bytes_member(jwk, "y"));
  if (x.size() != kP256Bytes || y.size() != kP256Bytes) return invalid("a P-256 coordinate has 32 bytes");
  const std::string point = '\x04' + x + y;
  const ParamBuild build(OSSL_PARAM_BLD_new());
  OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
  OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
  TRY(Pkey key, make_pkey("EC", build.get()));
  const PkeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
  if (!check || EVP_PKEY_public_check(check.get()) != 1) {
    ERR_clear_error();
    return invalid("the point is not on the curve");
  }
  return key;
}

Result<Pkey> read_ed25519(const Json& jwk) {
  TRY(const std::string x, bytes_member(jwk, "x"));
  if (x.size() != 32) return invalid("an Ed25519 key has 32 bytes");
  Pkey key(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, reinterpret_cast<const unsigned char*>(x.data()),
                                          x.size()));
  if (!key) return invalid("the key's bytes do not make a key");
  return key;
}

// RFC 7517 sections 4.2 and 4.3: a key that says what it is for must be for signatures.
Result<void> check_purpose(const Json& jwk) {
  if (const Json* use = jwk.find("use"); use != nullptr && (!use->is_string() || use->as_string() != "sig")) {
    return unsupported("the key is not for signatures");
  }
  const Json* operations = jwk.find("key_ops");
  if (operations == nullptr) return {};
  const bool verifies = operations->is_array() && std::ranges::any_of(operations->as_array(), [](const Json& item) {
                          return item.is_string() && item.as_string() == "verify";
                        });
  if (!verifies) return unsupported("the key's operations do not include verify");
  return {};
}

Result<Algorithm> choose_algorithm(const Json& jwk) {
  const auto kty = jwk.get_string("kty");
  if (!kty) return invalid("member kty is missing");
  const auto curve = jwk.get_string("crv").value_or("");
  std::optional<Algorithm> chosen;
  if (*kty == "RSA") chosen = Algorithm::rs256;
  if (*kty == "EC" && curve == "P-256") chosen = Algorithm::es256;
  if (*kty == "OKP" && curve == "Ed25519") chosen = Algorithm::eddsa;
  if (!chosen) return unsupported("no signature algorithm here uses a key of this kind");
  const Json* named = jwk.find("alg");
  if (named == nullptr) return *chosen;
  if (!named->is_string()) return invalid("member alg is not a string");
  const auto algorithm = parse_algorithm(named->as_string());
  const bool fits = algorithm == chosen || (*kty == "RSA" && algorithm == Algorithm::ps256);
  if (!fits) return unsupported("the key names another algorithm");
  return *algorithm;
}

Json public_members(const Json& jwk, const std::string& key_id, Algorithm algorithm) {
  Json out = Json::object();
  for (const std::string_view name : {"kty", "crv", "n", "e", "x", "y"}) {
    if (const auto text = jwk.get_string(name)) out.set(name, std::string(*text));
  }
  out.set("use", "sig").set("alg", to_string(algorithm));
  if (!key_id.empty()) out.set("kid", key_id);
  return out;
}

}  // namespace

std::string_view to_string(Algorithm algorithm) {
  switch (algorithm) {
    case Algorithm::rs256:
      return "RS256";
    case Algorithm::ps256:
      return "PS256";
    case Algorithm::es256:
      return "ES256";
    case Algorithm::eddsa:
      return "EdDSA";
  }
  return "";
}

std::optional<Algorithm> parse_algorithm(std::string_view name) {
  for (const Algorithm algorithm : {Algorithm::rs256, Algorithm::ps256, Algorithm::es256, Algorithm::eddsa}) {
    if (to_string(algorithm) == name) return algorithm;
  }
  return std::nullopt;
}

Result<PublicKey> PublicKey::from_jwk(const Json& jwk) {
  if (!jwk.is_object()) return invalid("a key is a JSON object");
  if (jwk.find("d") != nullptr || jwk.find("k") != nullptr) return unsupported("the key holds a secret");
  TRY(check_purpose(jwk));
  TRY(const Algorithm algorithm, choose_algorithm(jwk));
  const Json* kid = jwk.find("kid");
  if (kid != nullptr && (!kid->is_string() || kid->as_string().empty() || kid->as_string().size() > kMaxKeyIdBytes)) {
    return invalid("member kid is not a string of 1 to 256 bytes");
  }
  auto impl = std::make_shared<Impl>();
  impl->algorithm = algorithm;
  impl->key_id = kid != nullptr ? kid->as_string() : "";
  switch (algorithm) {
    case Algorithm::rs256:
    case Algorithm::ps256: {
      TRY(impl->pkey, read_rsa(jwk));
      break;
    }
    case Algorithm::es256: {
      TRY(impl->pkey, read_p256(jwk));
      break;
    }
    case Algorithm::eddsa: {
      TRY(impl->pkey, read_ed25519(jwk));
      break;
    }
  }
  impl->jwk = public_members(jwk, impl->key_id, algorithm);
  PublicKey key;
  key.impl_ = std::move(impl);
  return key;
}

const std::string& PublicKey::key_id() const {
  return impl_->key_id;
}
Algorithm PublicKey::algorithm() const {
  return impl_->algorithm;
}
Json PublicKey::to_jwk() const {
  return impl_->jwk;
}

}  // namespace lib::jose
