// Identifiers and random bytes: text forms, order of version 7, and replayable seeds.
#include <lib/base/uuid.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

TEST(Uuid, reads_any_case_and_writes_lowercase) {
  EXPECT_EQ(parse_uuid("6BA7B810-9dad-11d1-80b4-00C04FD430C8")->to_string(), "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
}

TEST(Uuid, refuses_every_other_spelling) {
  for (const char* const text : {"", "6ba7b8109dad11d180b400c04fd430c8", "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
                                 "6ba7b810-9dad-11d1-80b4-00c04fd430c", "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
                                 "6ba7b810_9dad-11d1-80b4-00c04fd430c8", "-6ba7b81-9dad-11d1-80b4-00c04fd430c8"}) {
    EXPECT_FALSE(is_uuid(text)) << text;
    EXPECT_EQ(parse_uuid(text).error().key, "uuid.invalid") << text;
  }
}

TEST(Uuid, version_7_begins_with_the_time_and_sorts_by_it) {
  ManualClock clock(*parse_rfc3339("2022-02-22T19:22:22.000Z"));  // The example of RFC 9562, appendix A.6.
  SeededRandom random(1);
  const Uuid first = make_uuid_v7(clock, random);
  EXPECT_EQ(first.to_string().substr(0, 15), "017f22e2-79b0-7");
  EXPECT_NE(std::string("89ab").find(first.to_string()[19]), std::string::npos);
  clock.advance(std::chrono::milliseconds(1));
  EXPECT_LT(first, make_uuid_v7(clock, random));
}

TEST(Uuid, version_5_gives_the_same_name_the_same_id) {
  const Uuid dns = *parse_uuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  EXPECT_EQ(make_uuid_v5(dns, "www.example.com").to_string(),
            "2ed6657d-e927-568b-95e1-2665a8aea6a2");  // RFC 9562, appendix A.4.
}

TEST(Random, a_seed_replays_and_the_system_does_not) {
  SeededRandom a(7);
  SeededRandom b(7);
  EXPECT_EQ(random_hex(a, 20), random_hex(b, 20));
  EXPECT_NE(random_hex(a, 20), random_hex(system_random(), 20));
  EXPECT_EQ(random_base64url(system_random(), 32).size(), 43U);
}

}  // namespace
}  // namespace lib
