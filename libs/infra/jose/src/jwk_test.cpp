// What a key and a key set accept, refuse and pass over.
#include <gtest/gtest.h>

#include <lib/base/base64.hpp>
#include <lib/jose/jwt.hpp>

namespace lib::jose {
namespace {

Json ec_jwk(const std::string& kid = "k1") {
  return PrivateKey::generate_es256(kid).public_key().to_jwk();
}

Json rsa_jwk(std::size_t bytes) {
  std::string modulus(bytes, '\xff');  // Odd and of full length; that is all the reader may look at.
  return Json::object({{"kty", "RSA"}, {"kid", "r"}, {"n", base64url_encode(modulus)}, {"e", "AQAB"}});
}

struct Refusal {
  const char* name;
  const char* json;
  const char* key;
};

class RefusedKeys : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedKeys, NameTheirReason) {
  const auto jwk = parse_json(GetParam().json);
  ASSERT_TRUE(jwk.ok());
  const auto key = PublicKey::from_jwk(*jwk);
  ASSERT_FALSE(key.ok());
  EXPECT_EQ(key.error().key, GetParam().key);
}

// The point of RFC 7517 appendix A.1.
#define ATH_POINT                                         \
  R"("x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)" \
  R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")"

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedKeys,
    testing::Values(
        Refusal{"no_object", "[]", "jwk.invalid"}, Refusal{"empty", "{}", "jwk.invalid"},
        Refusal{"symmetric", R"({"kty":"oct","k":"AAAA"})", "jwk.unsupported"},
        Refusal{"private_key", R"({"kty":"EC","crv":"P-256",)" ATH_POINT R"(,"d":"AAAA"})", "jwk.unsupported"},
        Refusal{"encryption", R"({"kty":"EC","crv":"P-256","use":"enc",)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"use_is_no_string", R"({"kty":"EC","crv":"P-256","use":1,)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"key_ops", R"({"kty":"EC","crv":"P-256","key_ops":["encrypt"],)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"other_curve", R"({"kty":"EC","crv":"P-384",)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"foreign_algorithm", R"({"kty":"EC","crv":"P-256","alg":"HS256",)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"crossed_algorithm", R"({"kty":"EC","crv":"P-256","alg":"RS256",)" ATH_POINT "}", "jwk.unsupported"},
        Refusal{"off_the_curve",
                R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                R"("y":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"})",
                "jwk.invalid"},
        Refusal{"short_coordinate", R"({"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"})", "jwk.invalid"},
        Refusal{"padded_base64",
                R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4=","y":"AA"})",
                "jwk.invalid"},
        Refusal{"empty_kid", R"({"kty":"EC","crv":"P-256","kid":"",)" ATH_POINT "}", "jwk.invalid"},
        Refusal{"numeric_kid", R"({"kty":"EC","crv":"P-256","kid":7,)" ATH_POINT "}", "jwk.invalid"},
        Refusal{"short_ed25519", R"({"kty":"OKP","crv":"Ed25519","x":"AAAA"})", "jwk.invalid"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Rsa, IsRefusedUnder2048BitsAndOver8192) {
  EXPECT_EQ(PublicKey::from_jwk(rsa_jwk(128)).error().key, "jwk.weak");
  EXPECT_EQ(PublicKey::from_jwk(rsa_jwk(255)).error().key, "jwk.weak");
  EXPECT_TRUE(PublicKey::from_jwk(rsa_jwk(256)).ok());
  EXPECT_EQ(PublicKey::from_jwk(rsa_jwk(2048)).error().key, "jwk.invalid");
}

TEST(Rsa, RefusesAnExponentOfOneAndAnEvenModulus) {
  Json one = rsa_jwk(256);
  one.set("e", "AQ");
  EXPECT_EQ(PublicKey::from_jwk(one).error().key, "jwk.invalid");
  Json even = rsa_jwk(256);
  even.set("n", base64url_encode(std::string(255, '\xff') + '\xfe'));
  EXPECT_EQ(PublicKey::from_jwk(even).error().key, "jwk.invalid");
}

TEST(Rsa, TakesItsPaddingFromTheKeyAlone) {
  Json key = rsa_jwk(256);
  EXPECT_EQ(PublicKey::from_jwk(key)->algorithm(), Algorithm::rs256);
  key.set("alg", "PS256");
  EXPECT_EQ(PublicKey::from_jwk(key)->algorithm(), Algorithm::ps256);
}

TEST(Set, PassesOverKeysItCannotUse) {
  Json set = Json::object();
  JsonArray keys{ec_jwk("good"), rsa_jwk(128), Json::object({{"kty", "oct"}, {"k", "AAAA"}}), Json(7)};
  keys.push_back(ec_jwk("enc").set("use", "enc"));
  set.set("keys", std::move(keys));
  const auto read = KeySet::from_json(set.dump());
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->size(), 1U);
  EXPECT_NE(read->find("good"), nullptr);
  EXPECT_EQ(read->find("enc"), nullptr);
  EXPECT_EQ(read->find(""), nullptr);
}

TEST(Set, RefusesTwoKeysOfOneId) {
  Json set = Json::object();
  set.set("keys", JsonArray{ec_jwk("same"), ec_jwk("same")});
  EXPECT_EQ(KeySet::from_json(set.dump()).error().key, "jwks.duplicate_kid");
}

TEST(Set, HoldsAtMost32Keys) {
  JsonArray keys;
  for (int i = 0; i < 32; ++i) keys.push_back(ec_jwk("k" + std::to_string(i)));
  Json set = Json::object();
  set.set("keys", keys);
  EXPECT_EQ(KeySet::from_json(set.dump())->size(), 32U);
  keys.push_back(Json(1));
  set.set("keys", keys);
  EXPECT_EQ(KeySet::from_json(set.dump()).error().key, "jwks.too_many_keys");
}

TEST(Set, RefusesTextThatIsNone) {
  for (const char* text : {"", "[]", "{}", R"({"keys":{}})", R"({"keys":[]} x)", R"({"keys":[],"keys":[]})"}) {
    const auto read = KeySet::from_json(text);
    ASSERT_FALSE(read.ok()) << text;
    EXPECT_EQ(read.error().key, "jwks.invalid") << text;
  }
}

TEST(PrivateKeys, SurviveTheirPemForm) {
  const PrivateKey key = PrivateKey::generate_es256("k");
  const auto again = PrivateKey::from_pem(key.to_pem(), "k");
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->public_key().to_jwk(), key.public_key().to_jwk());
  EXPECT_EQ(PrivateKey::from_pem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "k").error().key,
            "jose.bad_private_key");
  EXPECT_FALSE(PrivateKey::from_pem("", "k").ok());
}

TEST(PublicKeys, NeverShowTheSecretHalf) {
  const Json jwk = ec_jwk();
  EXPECT_EQ(jwk.find("d"), nullptr);
  EXPECT_EQ(jwk.get_string("alg"), "ES256");
  EXPECT_EQ(jwk.get_string("use"), "sig");
}

}  // namespace
}  // namespace lib::jose
