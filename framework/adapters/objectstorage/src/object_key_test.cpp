// Keys: what a name may be, and that none leads anywhere else.
#include <athyper/adapters/objectstorage/object_key.hpp>

#include <gtest/gtest.h>

namespace athyper::adapters::objectstorage {
namespace {

ObjectKeyParts good() {
  return {.realm = "main", .tenant = "acme", .kind = "attachment", .id = "0190-a.b", .name = "Müller & Co.pdf"};
}

TEST(ObjectKey, IsWrittenAsAPathAndReadBack) {
  const auto key = ObjectKey::make(good());
  ASSERT_TRUE(key.ok());
  EXPECT_EQ(key->path(), "main/acme/attachment/0190-a.b/M%C3%BCller%20%26%20Co.pdf");
  const auto again = ObjectKey::parse(key->path());
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->parts().name, "Müller & Co.pdf");
  EXPECT_FALSE(ObjectKey::parse("main/acme/attachment/1").ok());
  EXPECT_FALSE(ObjectKey::parse("main/acme/attachment/1/a/b").ok());
  EXPECT_FALSE(ObjectKey::parse("main/acme/attachment/%2e%2e/a").ok());
  EXPECT_FALSE(ObjectKey::parse("main/acme/attachment/1/..%2Fa").ok());
}

TEST(ObjectKey, RefusesPartsThatWouldLeaveTheirFolder) {
  for (const auto& bad :
       {std::string(), std::string("."), std::string(".."), std::string("../acme"), std::string("a/b"),
        std::string("a\\b"), std::string("a\0b", 3), std::string("a b"), std::string(101, 'a'), std::string("-a")}) {
    for (auto part : {&ObjectKeyParts::realm, &ObjectKeyParts::tenant, &ObjectKeyParts::kind, &ObjectKeyParts::id}) {
      auto parts = good();
      parts.*part = bad;
      const auto key = ObjectKey::make(std::move(parts));
      ASSERT_FALSE(key.ok()) << bad;
      EXPECT_EQ(key.error().key, "objects.bad_key");
    }
  }
}

TEST(ObjectKey, RefusesNamesThatAreNoFileNames) {
  for (const auto& bad : {std::string(), std::string("."), std::string(".."), std::string("../a"),
                          std::string("a/../b"), std::string("/etc/passwd"), std::string("a\\b"),
                          std::string("a\0.pdf", 6), std::string("a\nb"), std::string("a\tb"), std::string("a\x7f"),
                          std::string(".hidden"), std::string("\xff\xfe"), std::string(201, 'a')}) {
    auto parts = good();
    parts.name = bad;
    const auto key = ObjectKey::make(std::move(parts));
    ASSERT_FALSE(key.ok()) << bad;
    EXPECT_EQ(key.error().details.at(0).path, "name");
  }
  auto parts = good();
  parts.name = std::string(200, 'a');
  EXPECT_TRUE(ObjectKey::make(parts).ok());
}

}  // namespace
}  // namespace athyper::adapters::objectstorage
