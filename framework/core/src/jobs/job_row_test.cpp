#include <athyper/core/jobs/job_row.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace athyper::core::jobs {
namespace {

using std::chrono::milliseconds;

JobRow sample_row() {
  JobRow row;
  row.id = "0192f000-0000-7000-8000-000000000001";
  row.queue = "mail";
  row.type = "mail.send";
  row.payload = R"({"to":"a"})";
  row.envelope.tenant = "0192f000-0000-7000-8000-00000000000a";
  row.envelope.purpose = "notify";
  row.envelope.model_version = 7;
  return row;
}

TEST(JobRow, every_part_that_decides_what_is_done_for_whom_is_sealed) {
  const JobRow row = sample_row();
  const auto differs = [&](auto change) {
    JobRow other = row;
    change(other);
    return sealed_bytes(other) != sealed_bytes(row);
  };
  EXPECT_TRUE(differs([](JobRow& r) { r.id = "0192f000-0000-7000-8000-000000000002"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.queue = "fail"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.type = "mail.drop"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.payload = R"({"to":"b"})"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.envelope.tenant = kInstallation; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.envelope.principal = "0192f000-0000-7000-8000-0000000000aa"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.envelope.purpose = "notice"; }));
  EXPECT_TRUE(differs([](JobRow& r) { r.envelope.model_version = 8; }));
}

TEST(JobRow, a_border_between_two_parts_cannot_move) {
  JobRow one = sample_row(), other = sample_row();
  one.queue = "ab", one.type = "c";
  other.queue = "a", other.type = "bc";
  EXPECT_NE(sealed_bytes(one), sealed_bytes(other));
}

TEST(JobRow, options_come_back_as_they_were_and_defaults_take_no_room) {
  EXPECT_EQ(options_text({}), "");
  JobOptions options{.attempts = 7,
                     .backoff = {.type = JobBackoffType::fixed, .delay = milliseconds(5), .max_delay = milliseconds(9)},
                     .timeout = milliseconds(11),
                     .remove_on_complete = true};
  const auto back = parse_options(options_text(options));
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(options_text(*back), options_text(options));
  EXPECT_EQ(back->backoff.max_delay, milliseconds(9));
  EXPECT_TRUE(parse_options("")->remove_on_complete == false);
}

TEST(JobRow, options_that_nobody_could_have_written_are_refused) {
  for (const char* text : {"[]", "{", "7", R"({"attempts":0})", R"({"timeout":-1})"}) {
    EXPECT_EQ(parse_options(text).error().key, "jobs.undecodable") << text;
  }
}

std::size_t params_with(const lib::sql::Statement& statement, const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(statement.params, lib::sql::Param(text)));
}

TEST(JobRow, any_number_of_rows_have_statements_of_one_shape) {
  JobRow second = sample_row();
  second.payload = R"({"a":"\\"})";
  const auto one = enqueue_statement({sample_row()});
  const auto two = enqueue_statement({sample_row(), second});
  EXPECT_EQ(one.shape, two.shape);
  EXPECT_EQ(one.params.size(), two.params.size());
  EXPECT_EQ(params_with(two, R"({"{\"to\":\"a\"}","{\"a\":\"\\\\\"}"})"), 1u);
}

TEST(JobRow, what_all_rows_agree_on_is_sent_once) {
  std::vector<JobRow> rows(100, sample_row());
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].id.replace(0, 2, std::to_string(i + 10).substr(0, 2));
  const auto statement = enqueue_statement(rows);
  EXPECT_EQ(params_with(statement, "mail"), 1u);
  EXPECT_EQ(params_with(statement, "{}"), 13u) << "every column but the id";
  rows.back().queue = "post";
  EXPECT_EQ(params_with(enqueue_statement(rows), "{}"), 12u);
}

TEST(JobRow, rows_with_a_unique_key_are_ready_for_one_that_is_there) {
  JobRow keyed = sample_row();
  keyed.options.unique_key = "k";
  const auto statement = enqueue_statement({sample_row(), keyed});
  EXPECT_NE(statement.shape->text.find("ON CONFLICT"), std::string::npos);
  EXPECT_EQ(enqueue_statement({sample_row()}).shape->text.find("ON CONFLICT"), std::string::npos);
  EXPECT_EQ(params_with(statement, R"({NULL,"k"})"), 1u);
}

TEST(JobRow, what_leaves_no_history_is_ended_by_its_id_and_token_alone) {
  const EndedJob kept{.id = sample_row().id, .token = 3, .result = "7", .started_at = lib::from_unix_seconds(2)};
  EndedJob forgotten = kept;
  forgotten.keep = false;
  EXPECT_EQ(end_statement({forgotten, forgotten}).params.size(), 2u);
  const auto mixed = end_statement({kept, forgotten});
  EXPECT_EQ(mixed.params.at(1), R"({"3","3"})");
  EXPECT_EQ(mixed.params.at(3), R"({"t","f"})");
  EXPECT_EQ(mixed.params.at(4), R"({"2000000","2000000"})");
}

TEST(JobRow, as_a_part_of_a_write_hangs_on_the_rows_of_its_guard) {
  lib::sql::Builder sql;
  append_enqueue(sql, {sample_row()}, "w");
  EXPECT_NE(sql.text().find(" FROM w, unnest("), std::string::npos);
}

}  // namespace
}  // namespace athyper::core::jobs
