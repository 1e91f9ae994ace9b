#include <lib/log/logger.hpp>

#include <unistd.h>
#include <csignal>

#include <algorithm>

#include <gtest/gtest.h>

namespace lib::log {
namespace {

struct Capture {
  std::string text;
  ManualClock clock{from_unix_seconds(1'800'000'000)};
  Logger logger{[this](std::string_view line) { text += line; }, Level::info, clock};
};

TEST(Logger, writes_one_json_object_a_line) {
  Capture capture;
  capture.logger.with({{"module", "META"}}).info("meta.plan.applied", {{"ops", 3}, {"name", "a\"b\n"}, {"empty", ""}});
  const auto parsed = parse_json(std::string_view(capture.text).substr(0, capture.text.size() - 1));
  ASSERT_TRUE(parsed.ok()) << capture.text;
  EXPECT_EQ(parsed->get_string("event"), "meta.plan.applied");
  EXPECT_EQ(parsed->get_string("module"), "META");
  EXPECT_EQ(parsed->get_integer("ops"), 3);
  EXPECT_EQ(parsed->get_string("name"), "a\"b\n");
  EXPECT_EQ(parsed->find("empty"), nullptr);
  EXPECT_EQ(std::count(capture.text.begin(), capture.text.end(), '\n'), 1);
}

TEST(Logger, a_filled_line_says_the_same_as_one_of_fields) {
  Capture by_fields, by_fill;
  by_fields.logger.info("x.y.z", {{"text", "a\"b"}, {"empty", ""}, {"count", 3}, {"time", 0.5}});
  by_fill.logger.write(Level::info, "x.y.z", [](Line& line) {
    line.text("text", "a\"b");
    line.text("empty", "");
    line.number("count", std::int64_t{3});
    line.number("time", 0.5);
  });
  EXPECT_EQ(by_fill.text, by_fields.text);
  EXPECT_EQ(by_fill.text,
            R"({"timestamp":"2027-01-15T08:00:00.000000Z","level":30,"levelLabel":"info","schemaVersion":"1.1",)"
            R"("event":"x.y.z","text":"a\"b","count":3,"time":0.5})"
            "\n");
}

TEST(Logger, leaves_out_what_is_below_its_level) {
  Capture capture;
  capture.logger.debug("x.y.z");
  EXPECT_TRUE(capture.text.empty());
  capture.logger.warn("x.y.z");
  EXPECT_FALSE(capture.text.empty());
}

TEST(Logger, a_hostile_value_cannot_forge_a_line) {
  Capture capture;
  capture.logger.error("a.b.c", {{"who", "x\n{\"event\":\"forged\"}"}});
  EXPECT_EQ(std::count(capture.text.begin(), capture.text.end(), '\n'), 1);
}

TEST(Logger, knows_its_levels_by_name) {
  EXPECT_EQ(*parse_level("warn"), Level::warn);
  EXPECT_EQ(parse_level("loud").error().key, "log.unknown_level");
}

TEST(Logger, a_closed_descriptor_is_survived) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  ::close(ends[0]);
  std::signal(SIGPIPE, SIG_IGN);
  const auto sink = fd_sink(ends[1]);
  sink("line\n");
  ::close(ends[1]);
}

}  // namespace
}  // namespace lib::log
