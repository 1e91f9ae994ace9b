// The bytes of seals: known answers, and what they refuse.
#include <athyper/runtime/audit_governance/seal.hpp>

#include <gtest/gtest.h>

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::crypto::sha256;

SealedRow row(int number) {
  lib::Uuid id;
  id.bytes[15] = static_cast<std::uint8_t>(number);
  return {.id = id,
          .occurred_at = lib::from_unix_seconds(1'800'000'000 + number),
          .hash = sha256(std::to_string(number)),
          .mark = std::string(8, static_cast<char>('a' + number))};
}

SealHeader header() {
  return {.chain = "acme",
          .number = 7,
          .previous = std::string(64, '0'),
          .first = 12,
          .rows = 2,
          .root = "ab",
          .sealed_at = lib::from_unix_seconds(1'800'000'000),
          .horizon = lib::from_unix_seconds(1'799'999'999),
          .key = "cd"};
}

TEST(Seal, has_a_text_that_is_canonical_json_of_texts) {
  EXPECT_EQ(to_text(header()),
            R"({"chain":"acme","first":"12","horizon":"2027-01-15T07:59:59.000000Z","key":"cd","number":"7",)"
            R"("previous":"0000000000000000000000000000000000000000000000000000000000000000","root":"ab","rows":"2",)"
            R"("sealed_at":"2027-01-15T08:00:00.000000Z","version":"1"})");
}

TEST(Seal, is_read_back_from_its_text) {
  auto written = header();
  written.retired_before = lib::from_unix_seconds(1'700'000'000);
  const auto read = parse_header(to_text(written));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(to_text(*read), to_text(written));
}

TEST(Seal, is_not_read_from_anything_else) {
  for (const std::string text : {"", "{}", R"({"version":"2"})", R"({"version":"1","chain":"acme"})"}) {
    EXPECT_FALSE(parse_header(text).ok()) << text;
  }
  auto letters = to_text(header());
  letters.replace(letters.find("\"12\""), 4, "\"1x\"");
  EXPECT_EQ(parse_header(letters).error().key, "audit.seal_malformed");
}

TEST(Seal, has_the_root_of_rfc_6962) {
  const auto pair = [](const std::string& left, const std::string& right) { return sha256("\x01" + left + right); };
  const std::vector<SealedRow> rows{row(0), row(1), row(2), row(3), row(4)};
  const auto leaf = [&](std::size_t i) { return leaf_of(rows[i]); };
  EXPECT_EQ(root_of({}), lib::crypto::sha256_hex(""));
  EXPECT_EQ(root_of({rows[0]}), lib::hex_encode(leaf(0)));
  EXPECT_EQ(root_of({rows[0], rows[1], rows[2]}), lib::hex_encode(pair(pair(leaf(0), leaf(1)), leaf(2))));
  EXPECT_EQ(root_of(rows), lib::hex_encode(pair(pair(pair(leaf(0), leaf(1)), pair(leaf(2), leaf(3))), leaf(4))));
}

TEST(Seal, covers_id_time_and_hash_of_every_row) {
  const auto root = root_of({row(0), row(1)});
  auto other_id = row(1), other_time = row(1), other_hash = row(1);
  other_id.id.bytes[0] ^= 1;
  other_time.occurred_at += std::chrono::microseconds(1);
  other_hash.hash[31] ^= 1;
  for (const auto& changed : {other_id, other_time, other_hash}) EXPECT_NE(root_of({row(0), changed}), root);
  EXPECT_NE(root_of({row(1), row(0)}), root);
}

TEST(Seal, keeps_entries_in_48_bytes) {
  const std::vector<SealedRow> rows{row(0), row(1)};
  const auto packed = pack_entries(rows);
  EXPECT_EQ(packed.size(), 96U);
  const auto read = unpack_entries({rows[0].id.to_string(), rows[1].id.to_string()}, packed);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(pack_entries(*read), packed);
  EXPECT_EQ(root_of(*read), root_of(rows));
  EXPECT_FALSE(unpack_entries({rows[0].id.to_string()}, packed).ok());
  EXPECT_FALSE(unpack_entries({"x", "y"}, packed).ok());
  const std::string late = std::string(1, '\x7f') + packed.substr(1);
  EXPECT_FALSE(unpack_entries({rows[0].id.to_string(), rows[1].id.to_string()}, late).ok());
}

TEST(Seal, finds_the_time_of_an_id_and_the_lowest_id_of_a_time) {
  const lib::ManualClock clock(lib::from_unix_seconds(1'800'000'000));
  lib::SeededRandom random{1};
  const auto id = lib::make_uuid_v7(clock, random);
  EXPECT_EQ(time_of(id), clock.now());
  EXPECT_LT(lowest_id(clock.now()), id);
  EXPECT_GT(lowest_id(clock.now() + std::chrono::milliseconds(1)), id);
  EXPECT_EQ(lowest_id(lib::Timestamp(std::chrono::microseconds(-5))), lib::Uuid());
}

TEST(SealKeys, believe_their_own_key_and_those_they_are_told) {
  const auto former = SealKeys::make(std::string(32, 'f'), {});
  const auto now = SealKeys::make(std::string(32, 'n'), {former->name()});
  const auto stranger = SealKeys::make(std::string(32, 's'), {});
  ASSERT_TRUE(now.ok());
  EXPECT_TRUE(now->verify(now->name(), "text", now->sign("text")));
  EXPECT_TRUE(now->verify(former->name(), "text", former->sign("text")));
  EXPECT_FALSE(now->verify(stranger->name(), "text", stranger->sign("text")));
  EXPECT_FALSE(now->verify(now->name(), "text", former->sign("text")));
  EXPECT_FALSE(now->verify(now->name(), "texts", now->sign("text")));
}

TEST(SealKeys, check_without_a_seed) {
  const auto sealer = SealKeys::make(std::string(32, 's'), {});
  const auto auditor = SealKeys::make("", {sealer->name()});
  ASSERT_TRUE(auditor.ok());
  EXPECT_FALSE(auditor->can_seal());
  EXPECT_TRUE(auditor->verify(sealer->name(), "text", sealer->sign("text")));
}

TEST(SealKeys, mark_a_leaf_at_its_place) {
  const auto keys = SealKeys::make(std::string(32, 's'), {});
  const auto mark = keys->mark("acme", 3, "leaf");
  EXPECT_EQ(mark.size(), 8U);
  EXPECT_NE(keys->mark("acme", 4, "leaf"), mark);
  EXPECT_NE(keys->mark("beta", 3, "leaf"), mark);
  EXPECT_NE(keys->mark("acme", 3, "loaf"), mark);
}

TEST(SealKeys, are_64_hexadecimal_digits) {
  EXPECT_EQ(read_seed(std::string(64, '0'))->size(), 32U);
  for (const std::string text : {"", "00", "secret"}) EXPECT_EQ(read_seed(text).error().key, "audit.key_invalid");
  EXPECT_EQ(SealKeys::make("", {"00"}).error().key, "audit.key_invalid");
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
