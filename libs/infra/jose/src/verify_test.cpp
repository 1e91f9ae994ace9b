// Tokens as attackers make them: every trick is refused by its reason, and only the honest token passes.
#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

#include "evp.hpp"

namespace lib::jose {
namespace {

constexpr std::int64_t kNow = 1'800'000'000;
const Expectations kExpected{.issuer = "https://id.example/realms/main", .audience = "api"};

Json honest_claims() {
  return Json::object(
      {{"iss", kExpected.issuer}, {"aud", "api"}, {"sub", "u1"}, {"iat", kNow - 10}, {"exp", kNow + 300}});
}

const PrivateKey& ec_key() {
  static const PrivateKey key = PrivateKey::generate_es256("ec");
  return key;
}

/// A signer outside the box's own: RSA with either padding, so that checks are tested against OpenSSL alone.
struct RsaSigner {
  Pkey pkey{EVP_RSA_gen(2048)};

  Json jwk(const char* alg, const char* kid) const {
    const auto number = [&](const char* name) {
      BIGNUM* value = nullptr;
      EVP_PKEY_get_bn_param(pkey.get(), name, &value);
      const BigNumber owner(value);
      std::string bytes(static_cast<std::size_t>(BN_num_bytes(value)), '\0');
      BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
      return base64url_encode(bytes);
    };
    return Json::object({{"kty", "RSA"}, {"alg", alg}, {"kid", kid}, {"n", number("n")}, {"e", number("e")}});
  }

  std::string sign(const std::string& bytes, bool pss) const {
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    EVP_DigestSignInit(context.get(), &options, EVP_sha256(), nullptr, pkey.get());
    if (pss) {
      EVP_PKEY_CTX_set_rsa_padding(options, 6);
      EVP_PKEY_CTX_set_rsa_pss_saltlen(options, -1);
    }
    std::string out(256, '\0');
    std::size_t length = out.size();
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &length,
                   reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return out;
  }
};

const RsaSigner& rsa() {
  static const RsaSigner signer;
  return signer;
}

KeySet all_keys() {
  return *KeySet::make({ec_key().public_key(), *PublicKey::from_jwk(rsa().jwk("RS256", "rs")),
                        *PublicKey::from_jwk(rsa().jwk("PS256", "ps"))});
}

std::string unsigned_part(const Json& header, const Json& claims) {
  return base64url_encode(header.dump()) + '.' + base64url_encode(claims.dump());
}

std::string rsa_token(const char* alg, const char* kid, bool pss) {
  const std::string bytes = unsigned_part(Json::object({{"alg", alg}, {"kid", kid}}), honest_claims());
  return bytes + '.' + base64url_encode(rsa().sign(bytes, pss));
}

/// An honestly signed token with any header, signed through OpenSSL since the box signs only headers of its own.
std::string ec_token(const Json& header, const Json& claims) {
  const std::string bytes = unsigned_part(header, claims);
  const std::string pem = ec_key().to_pem();
  const std::unique_ptr<BIO, Free<BIO_free_all>> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  const Pkey pkey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
  const DigestContext context(EVP_MD_CTX_new());
  EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, pkey.get());
  std::string der(80, '\0');
  std::size_t length = der.size();
  EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &length,
                 reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  der.resize(length);
  return bytes + '.' + base64url_encode(es256_from_der(der));
}

std::string verdict(const std::string& token, const Expectations& expected = kExpected) {
  const auto result = verify(token, all_keys(), expected, from_unix_seconds(kNow));
  return result.ok() ? "ok" : result.error().key;
}

Json header_with(std::initializer_list<JsonMember> extra) {
  Json header = Json::object({{"alg", "ES256"}, {"kid", "ec"}});
  for (const auto& [name, value] : extra) header.set(name, value);
  return header;
}

TEST(Verify, AcceptsAnHonestTokenOfEachAllowedAlgorithm) {
  EXPECT_EQ(verdict(ec_key().sign(honest_claims())), "ok");
  EXPECT_EQ(verdict(rsa_token("RS256", "rs", false)), "ok");
  Expectations pss = kExpected;
  pss.algorithms = {Algorithm::ps256};
  EXPECT_EQ(verdict(rsa_token("PS256", "ps", true), pss), "ok");
}

TEST(Verify, AcceptsTheEd25519ExampleOfRfc8037) {
  const auto key = PublicKey::from_jwk(
      *parse_json(R"({"kty":"OKP","crv":"Ed25519","kid":"e","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"));
  ASSERT_TRUE(key.ok());
  EXPECT_TRUE(verify_signature(
      *key, "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
      *base64url_decode("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")));
}

TEST(Verify, RefusesNoneInEverySpelling) {
  for (const char* none : {"none", "None", "NONE", "nOnE", ""}) {
    const std::string bytes = unsigned_part(Json::object({{"alg", none}, {"kid", "ec"}}), honest_claims());
    EXPECT_EQ(verdict(bytes + '.'), "jwt.invalid_signature") << none;
  }
}

TEST(Verify, RefusesAMacKeyedWithThePublicKey) {
  const std::string bytes = unsigned_part(Json::object({{"alg", "HS256"}, {"kid", "rs"}}), honest_claims());
  const std::string secret = rsa().jwk("RS256", "rs").dump();
  EXPECT_EQ(verdict(bytes + '.' + base64url_encode(crypto::hmac_sha256(secret, bytes))), "jwt.invalid_signature");
}

TEST(Verify, RefusesAnAlgorithmThatIsNotTheKeysOwn) {
  EXPECT_EQ(verdict(rsa_token("PS256", "rs", true)), "jwt.invalid_signature");
  EXPECT_EQ(verdict(rsa_token("RS256", "ec", false)), "jwt.invalid_signature");
  EXPECT_EQ(verdict(rsa_token("PS256", "ps", true)), "jwt.invalid_signature") << "PS256 is not among the expected";
}

TEST(Verify, RefusesEcSignaturesOfZeroAndOfTheWrongLength) {
  const std::string bytes = unsigned_part(header_with({}), honest_claims());
  EXPECT_EQ(verdict(bytes + '.' + base64url_encode(std::string(64, '\0'))), "jwt.invalid_signature");
  EXPECT_EQ(verdict(bytes + '.' + base64url_encode(std::string(32, '\0') + std::string(32, '\x01'))),
            "jwt.invalid_signature");
  EXPECT_EQ(verdict(bytes + '.' + base64url_encode(std::string(32, '\x01') + std::string(32, '\0'))),
            "jwt.invalid_signature");
  EXPECT_EQ(verdict(bytes + '.' + base64url_encode(std::string(63, '\x01'))), "jwt.invalid_signature");
  EXPECT_EQ(verdict(bytes + '.'), "jwt.invalid_signature");
}

TEST(Verify, IgnoresKeysThatTheTokenBringsAlong) {
  const PrivateKey attacker = PrivateKey::generate_es256("ec");
  const std::string forged = attacker.sign(honest_claims());
  EXPECT_EQ(verdict(forged), "jwt.invalid_signature");
  // Honestly signed tokens that also carry such members pass: the members are not looked at.
  EXPECT_EQ(verdict(ec_token(header_with({{"jwk", attacker.public_key().to_jwk()}}), honest_claims())), "ok");
  EXPECT_EQ(verdict(ec_token(header_with({{"jku", "https://canary.example/jwks"}}), honest_claims())), "ok");
  EXPECT_EQ(verdict(ec_token(header_with({{"x5u", "https://canary.example/x5u"}}), honest_claims())), "ok");
}

TEST(Verify, RefusesHeadersThatDemandOrConfuse) {
  EXPECT_EQ(verdict(ec_token(header_with({{"crit", Json::array({"exp"})}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"crit", Json::array()}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"b64", false}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"typ", 1}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"alg", Json::array({"ES256"})}}), honest_claims())), "jwt.malformed");
}

TEST(Verify, RefusesOddKeyIds) {
  EXPECT_EQ(verdict(ec_token(Json::object({{"alg", "ES256"}}), honest_claims())), "jwt.unknown_key");
  for (const char* kid : {"' OR 1=1 --", "../../etc/passwd", "EC", "ec ", "https://x/jwks"}) {
    EXPECT_EQ(verdict(ec_token(header_with({{"kid", kid}}), honest_claims())), "jwt.unknown_key") << kid;
  }
  EXPECT_EQ(verdict(ec_token(header_with({{"kid", 1}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"kid", std::string(257, 'k')}}), honest_claims())), "jwt.malformed");
  EXPECT_EQ(verdict(ec_token(header_with({{"kid", std::string(1 << 20, 'k')}}), honest_claims())), "jwt.malformed");
}

TEST(Verify, RefusesEveryOtherShape) {
  const std::string good = ec_key().sign(honest_claims());
  EXPECT_EQ(verdict(""), "jwt.malformed");
  EXPECT_EQ(verdict("."), "jwt.malformed");
  EXPECT_EQ(verdict(".."), "jwt.malformed");
  EXPECT_EQ(verdict(good + "."), "jwt.malformed");
  EXPECT_EQ(verdict(good + "="), "jwt.malformed");
  EXPECT_EQ(verdict(" " + good), "jwt.malformed");
  EXPECT_EQ(verdict(good + "\n"), "jwt.malformed");
  EXPECT_EQ(verdict(good.substr(0, good.rfind('.'))), "jwt.malformed");
  std::string plus = good;
  plus[plus.rfind('.') + 1] = '+';
  EXPECT_EQ(verdict(plus), "jwt.malformed");
}

TEST(Verify, RefusesATokenCutAtAnyByte) {
  const std::string good = ec_key().sign(honest_claims());
  for (std::size_t length = 0; length < good.size(); ++length) EXPECT_NE(verdict(good.substr(0, length)), "ok");
}

TEST(Verify, RefusesClaimsThatAreNotOurs) {
  const auto changed = [](const char* name, Json value) {
    Json claims = honest_claims();
    claims.set(name, std::move(value));
    return verdict(ec_key().sign(claims));
  };
  EXPECT_EQ(changed("iss", kExpected.issuer + "/"), "jwt.issuer_mismatch");
  EXPECT_EQ(changed("iss", Json::array({kExpected.issuer})), "jwt.issuer_mismatch");
  EXPECT_EQ(changed("aud", "api2"), "jwt.audience_mismatch");
  EXPECT_EQ(changed("aud", Json::array({"account", "web"})), "jwt.audience_mismatch");
  EXPECT_EQ(changed("aud", Json::array({"account", "api"})), "ok");
  EXPECT_EQ(changed("aud", Json()), "jwt.audience_mismatch");
  EXPECT_EQ(changed("exp", "soon"), "jwt.malformed");
  EXPECT_EQ(changed("nbf", "x"), "jwt.malformed");
}

TEST(Verify, HoldsTheTimesWithin30Seconds) {
  const auto at = [](const char* name, std::int64_t value) {
    Json claims = honest_claims();
    claims.set(name, value);
    return verdict(ec_key().sign(claims));
  };
  EXPECT_EQ(at("exp", kNow - 29), "ok");
  EXPECT_EQ(at("exp", kNow - 30), "jwt.expired");
  EXPECT_EQ(at("nbf", kNow + 30), "ok");
  EXPECT_EQ(at("nbf", kNow + 31), "jwt.not_yet_valid");
  EXPECT_EQ(at("iat", kNow + 31), "jwt.not_yet_valid");
  EXPECT_EQ(at("exp", INT64_MAX), "ok");
  EXPECT_EQ(at("exp", INT64_MIN), "jwt.expired");
  Json without = honest_claims();
  without.erase("exp");
  EXPECT_EQ(verdict(ec_key().sign(without)), "jwt.malformed");
}

TEST(Verify, NeverAcceptsWithoutAConfiguredAudienceOrIssuer) {
  Json claims = honest_claims();
  claims.set("aud", "").set("iss", "");
  EXPECT_EQ(verdict(ec_key().sign(claims), Expectations{}), "jwt.issuer_mismatch");
  Expectations no_audience = kExpected;
  no_audience.audience = "";
  claims.set("iss", kExpected.issuer);
  EXPECT_EQ(verdict(ec_key().sign(claims), no_audience), "jwt.audience_mismatch");
}

TEST(Peek, ShowsKeyIdAndIssuerAndNothingOfGarbage) {
  const std::string token = ec_key().sign(honest_claims());
  EXPECT_EQ(peek_key_id(token), "ec");
  EXPECT_EQ(peek_issuer(token), kExpected.issuer);
  EXPECT_EQ(peek_key_id("x.y.z"), std::nullopt);
  EXPECT_EQ(peek_issuer("x.y.z"), std::nullopt);
}

}  // namespace
}  // namespace lib::jose
