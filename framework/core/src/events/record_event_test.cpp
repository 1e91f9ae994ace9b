#include <athyper/core/events/record_event.hpp>

#include <gtest/gtest.h>

namespace athyper::core::events {
namespace {

RecordEvent sample() {
  return {.id = "00000000-0000-7000-8000-0000000000ad",
          .token = 3,
          .entity = "request",
          .record_id = "00000000-0000-7000-8000-0000000000ff",
          .version = 2,
          .kind = EventKind::deleted,
          .fields = {"subject", "lines"},
          .principal = "00000000-0000-7000-8000-0000000000aa",
          .occurred_at = *lib::parse_rfc3339("2026-11-22T21:00:00.123456Z"),
          .trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"};
}

TEST(RecordEvent, comes_back_from_its_json_but_for_the_token) {
  RecordEvent expected = sample();
  expected.token = 0;
  const auto read = parse_record_event(to_json(sample()));
  ASSERT_TRUE(read.ok()) << describe(read.error());
  EXPECT_EQ(*read, expected);
}

TEST(RecordEvent, is_refused_when_it_does_not_say_what_happened) {
  for (const auto& [key, value] : std::vector<std::pair<std::string, lib::Json>>{{"id", lib::Json("")},
                                                                                 {"entity", lib::Json()},
                                                                                 {"recordId", lib::Json(1)},
                                                                                 {"version", lib::Json(0)},
                                                                                 {"kind", lib::Json("moved")},
                                                                                 {"occurredAt", lib::Json("soon")},
                                                                                 {"fields", lib::Json("subject")}}) {
    lib::Json json = to_json(sample());
    json.set(key, value);
    EXPECT_FALSE(parse_record_event(json).ok()) << json.dump();
  }
  EXPECT_EQ(parse_record_event(lib::Json::array()).error().key, "data.event.undecodable");
}

}  // namespace
}  // namespace athyper::core::events
