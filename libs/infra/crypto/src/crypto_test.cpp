// Known answers of the digests, and what sealing and password hashes refuse.
#include <lib/crypto/crypto.hpp>

#include <gtest/gtest.h>

#include <lib/base/base64.hpp>
#include <lib/crypto/signature.hpp>

namespace lib::crypto {
namespace {

const std::string kKey(32, 'k');

TEST(Digest, GivesThePublishedAnswersOfSha256) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, GivesThePublishedAnswersOfHmac) {  // RFC 4231, test cases 1 and 2.
  EXPECT_EQ(hex_encode(hmac_sha256(std::string(20, '\x0b'), "Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(hex_encode(hmac_sha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(Compare, SeesEqualBytesAndEveryDifference) {
  EXPECT_TRUE(constant_time_equal("secret", "secret"));
  EXPECT_TRUE(constant_time_equal("", ""));
  EXPECT_FALSE(constant_time_equal("secret", "secreT"));
  EXPECT_FALSE(constant_time_equal("secret", "secret "));
}

TEST(Seal, OpensWithTheSameKeyAndContextOnly) {
  const std::string sealed = seal(kKey, "plain text", "row 1", system_random());
  ASSERT_TRUE(open(kKey, sealed, "row 1").ok());
  EXPECT_EQ(*open(kKey, sealed, "row 1"), "plain text");
  EXPECT_EQ(open(kKey, sealed, "row 2").error().key, "crypto.cannot_open");
  EXPECT_FALSE(open(std::string(32, 'x'), sealed, "row 1").ok());
}

TEST(Seal, RefusesEveryFlippedBitAndEveryCut) {
  const std::string sealed = seal(kKey, "plain", "", system_random());
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    std::string changed = sealed;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_FALSE(open(kKey, changed, "").ok()) << "byte " << i;
    EXPECT_FALSE(open(kKey, sealed.substr(0, i), "").ok()) << "cut at " << i;
  }
}

TEST(Seal, NeverGivesTheSameBytesTwice) {
  EXPECT_NE(seal(kKey, "x", "", system_random()), seal(kKey, "x", "", system_random()));
  EXPECT_EQ(*open(kKey, seal(kKey, "", "", system_random()), ""), "");
}

TEST(Signature, GivesThePublishedAnswersOfEd25519) {  // RFC 8032, section 7.1, test 2.
  const auto seed = *hex_decode("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  const auto key = ed25519_public_key(seed);
  EXPECT_EQ(hex_encode(key), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  const auto signature = ed25519_sign(seed, "\x72");
  EXPECT_EQ(hex_encode(signature),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  EXPECT_TRUE(ed25519_verify(key, "\x72", signature));
}

TEST(Signature, RefusesEveryFlippedBitAndOtherLengths) {
  const std::string seed(32, 's');
  const auto key = ed25519_public_key(seed);
  const auto signature = ed25519_sign(seed, "text");
  for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
    auto changed = signature;
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_FALSE(ed25519_verify(key, "text", changed)) << bit;
  }
  EXPECT_FALSE(ed25519_verify(key, "test", signature));
  EXPECT_FALSE(ed25519_verify(ed25519_public_key(std::string(32, 't')), "text", signature));
  EXPECT_FALSE(ed25519_verify("short", "text", signature));
  EXPECT_FALSE(ed25519_verify(key, "text", signature.substr(1)));
}

TEST(Password, VerifiesWhatItHashedAndNothingElse) {
  const std::string phc = hash_password("correct horse", system_random());
  EXPECT_TRUE(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << phc;
  EXPECT_TRUE(verify_password("correct horse", phc));
  EXPECT_FALSE(verify_password("correct horse ", phc));
  EXPECT_FALSE(verify_password(std::string_view("correct horse\0", 14), phc));
  EXPECT_FALSE(verify_password("correct horse", "$argon2i$v=19$m=16,t=2,p=1$AAAA$AAAA"));
  EXPECT_FALSE(verify_password("correct horse", ""));
}

}  // namespace
}  // namespace lib::crypto
