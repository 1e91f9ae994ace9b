#include <athyper/runtime/audit.hpp>

#include <gtest/gtest.h>

#include <lib/crypto/crypto.hpp>

namespace athyper::runtime {
namespace {

TEST(AuditSeal, hash_covers_salt_id_and_canonical_content) {
  lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  lib::SeededRandom random(7);
  const auto content = lib::Json::object({{"b", 1}, {"a", "x"}});
  const auto row = seal_audit_row(content, clock, random);
  EXPECT_EQ(row.salt.size(), 16u);
  EXPECT_EQ(row.leaf_hash, lib::crypto::sha256(row.salt + row.id.to_string() + R"({"a":"x","b":1})"));
}

TEST(AuditSeal, equal_content_hashes_differently_each_time) {
  lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  lib::SeededRandom random(7);
  const auto content = lib::Json::object({{"a", 1}});
  EXPECT_NE(seal_audit_row(content, clock, random).leaf_hash, seal_audit_row(content, clock, random).leaf_hash);
}

}  // namespace
}  // namespace athyper::runtime
