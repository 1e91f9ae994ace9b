// Base64 and hexadecimal: the vectors of RFC 4648, and that no two texts decode alike.
#include <lib/base/base64.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

TEST(Base64, encodes_and_decodes_the_vectors_of_rfc_4648) {
  const struct {
    const char* bytes;
    const char* text;
  } cases[] = {{"", ""},
               {"f", "Zg=="},
               {"fo", "Zm8="},
               {"foo", "Zm9v"},
               {"foob", "Zm9vYg=="},
               {"fooba", "Zm9vYmE="},
               {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : cases) {
    EXPECT_EQ(base64_encode(bytes), text);
    EXPECT_EQ(*base64_decode(text), bytes);
  }
}

TEST(Base64, url_form_has_its_own_alphabet_and_no_padding) {
  EXPECT_EQ(base64url_encode("\xfb\xff\xfe"), "-__-");
  EXPECT_EQ(base64url_encode("f"), "Zg");
  EXPECT_EQ(*base64url_decode("-__-"), "\xfb\xff\xfe");
}

TEST(Base64, refuses_every_second_spelling) {
  for (const char* const text :
       {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z", "Zm9v\n", " Zm9v", "Zm-v", "=", "====", "Zg==Zg==", "Z=g="}) {
    EXPECT_FALSE(base64_decode(text).ok()) << text;
  }
  for (const char* const text : {"Zg==", "Zh", "Z", "Zm+v", "Zm9v="}) EXPECT_FALSE(base64url_decode(text).ok()) << text;
}

TEST(Hex, is_written_lowercase_and_read_in_any_case) {
  EXPECT_EQ(hex_encode(std::string("\x00\xab\xff", 3)), "00abff");
  EXPECT_EQ(*hex_decode("00ABff"), std::string("\x00\xab\xff", 3));
  for (const char* const text : {"0", "0g", "0x", " 00"})
    EXPECT_EQ(hex_decode(text).error().key, "hex.invalid") << text;
}

}  // namespace
}  // namespace lib
