// Signed addresses: bound to method, object, time, type and size; any change is refused.
#include "signed_url.hpp"

#include <gtest/gtest.h>

#include "testing/folder.hpp"

namespace athyper::adapters::objectstorage {
namespace {

using testing::key_of;

class SignedUrl : public ::testing::Test {
 protected:
  std::string target(const SignedUrlRequest& request) {
    const auto url = signer_.sign(request, now_);
    return url->substr(std::string("https://files.test").size());
  }
  std::string failure(const SignedUrlUse& use) { return failure(use, now_); }
  std::string failure(const SignedUrlUse& use, lib::Timestamp at) {
    const auto key = signer_.verify(use, at);
    return key.ok() ? "" : key.error().key;
  }
  const lib::Timestamp now_ = lib::from_unix_seconds(1'800'000'000);
  const UrlSigner signer_{"https://files.test/objects", "/objects", std::string(32, 'k'), 1'000};
};

TEST_F(SignedUrl, NamesItsObjectUntilItExpires) {
  const auto get = target({.key = key_of("a b.pdf"), .expires_in = std::chrono::seconds(60)});
  EXPECT_TRUE(get.starts_with("/objects/main/acme/attachment/1/a%20b.pdf?expires=1800000060&signature=")) << get;
  const auto key = signer_.verify({.target = get}, now_ + std::chrono::seconds(59));
  ASSERT_TRUE(key.ok());
  EXPECT_EQ(key->parts().name, "a b.pdf");
  EXPECT_EQ(failure({.target = get}, now_ + std::chrono::seconds(60)), "objects.url_expired");
}

TEST_F(SignedUrl, IsGoodForOneMethodOnly) {
  const auto get = target({.key = key_of("a")});
  const auto put = target({.method = UrlMethod::put, .key = key_of("a")});
  EXPECT_EQ(failure({.method = UrlMethod::put, .target = get, .content_length = 1}), "objects.bad_signature");
  EXPECT_EQ(failure({.method = UrlMethod::get, .target = put}), "objects.bad_signature");
}

TEST_F(SignedUrl, RefusesEveryChangedByte) {
  const auto put = target({.method = UrlMethod::put, .key = key_of("a"), .content_type = "image/png", .max_bytes = 10});
  for (std::size_t i = 0; i < put.size(); ++i) {
    auto changed = put;
    changed[i] = changed[i] == 'x' ? 'y' : 'x';
    EXPECT_FALSE(
        signer_
            .verify({.method = UrlMethod::put, .target = changed, .content_type = "image/png", .content_length = 1},
                    now_)
            .ok())
        << changed;
    EXPECT_FALSE(signer_
                     .verify({.method = UrlMethod::put,
                              .target = put.substr(0, i),
                              .content_type = "image/png",
                              .content_length = 1},
                             now_)
                     .ok())
        << i;
  }
}

TEST_F(SignedUrl, RefusesAnotherKeysSignature) {
  const UrlSigner other("https://files.test/objects", "/objects", std::string(32, 'x'), 1'000);
  EXPECT_FALSE(other.verify({.target = target({.key = key_of("a")})}, now_).ok());
}

TEST_F(SignedUrl, BindsAnUploadToItsTypeAndLength) {
  SignedUrlUse use{
      .method = UrlMethod::put,
      .target = target({.method = UrlMethod::put, .key = key_of("a"), .content_type = "text/plain", .max_bytes = 10}),
      .content_type = "Text/Plain; charset=utf-8",
      .content_length = 10};
  EXPECT_EQ(failure(use), "");
  use.content_length = 11;
  EXPECT_EQ(failure(use), "objects.too_large");
  use.content_length.reset();
  EXPECT_EQ(failure(use), "objects.bad_argument");
  use.content_length = 1;
  use.content_type = "text/html";
  EXPECT_EQ(failure(use), "objects.bad_content_type");
}

TEST_F(SignedUrl, TakesNoMoreThanTheStorageHolds) {
  SignedUrlUse use{.method = UrlMethod::put,
                   .target = target({.method = UrlMethod::put, .key = key_of("a"), .max_bytes = 5'000}),
                   .content_length = 1'001};
  EXPECT_EQ(failure(use), "objects.too_large");
  use.content_length = 1'000;
  EXPECT_EQ(failure(use), "");
}

TEST_F(SignedUrl, IsNotMadeForAnEternityOrNoTime) {
  EXPECT_FALSE(signer_.sign({.key = key_of("a"), .expires_in = std::chrono::seconds(0)}, now_).ok());
  EXPECT_FALSE(signer_.sign({.key = key_of("a"), .expires_in = std::chrono::hours(24 * 8)}, now_).ok());
  EXPECT_FALSE(signer_.sign({.key = key_of("a"), .content_type = "a/b"}, now_).ok());
  EXPECT_FALSE(signer_.sign({.method = UrlMethod::put, .key = key_of("a"), .content_type = "a\nb"}, now_).ok());
}

}  // namespace
}  // namespace athyper::adapters::objectstorage
