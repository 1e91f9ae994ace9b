// Keys: complete, bounded, and never two meanings for one text.
#include <athyper/adapters/memorycache/cache_key.hpp>

#include <gtest/gtest.h>

namespace athyper::adapters::memorycache {
namespace {

TEST(CacheKey, HoldsRealmAndTenantInFrontOfEverything) {
  const auto key = CacheKey::make({.realm = "main", .tenant = "acme", .kind = "menu", .id = "u1", .version = 7});
  ASSERT_TRUE(key.ok());
  EXPECT_EQ(key->text(), "main:acme:menu:u1:7");
}

TEST(CacheKey, KeepsPartsApartThatHoldTheSeparator) {
  const auto one = CacheKey::make({.realm = "main", .tenant = "a:b", .kind = "c", .id = "d"});
  const auto other = CacheKey::make({.realm = "main", .tenant = "a", .kind = "b:c", .id = "d"});
  EXPECT_NE(one->text(), other->text());
  EXPECT_EQ(one->text(), "main:a%3Ab:c:d:0");
}

TEST(CacheKey, RefusesMissingPartsAndEndlessOnes) {
  EXPECT_EQ(CacheKey::make({.realm = "", .tenant = "t", .kind = "k", .id = "i"}).error().key, "cache.bad_key");
  EXPECT_EQ(CacheKey::make({.realm = "r", .tenant = "", .kind = "k", .id = "i"}).error().key, "cache.bad_key");
  EXPECT_EQ(CacheKey::make({.realm = "r", .tenant = "t", .kind = "", .id = "i"}).error().key, "cache.bad_key");
  EXPECT_EQ(CacheKey::make({.realm = "r", .tenant = "t", .kind = "k", .id = ""}).error().key, "cache.bad_key");
  EXPECT_FALSE(CacheKey::make({.realm = "r", .tenant = "t", .kind = "k", .id = std::string(2'000, 'i')}).ok());
}

}  // namespace
}  // namespace athyper::adapters::memorycache
