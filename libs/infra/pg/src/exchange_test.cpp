#include "exchange.hpp"

#include <gtest/gtest.h>

#include "testing/server_messages.hpp"

namespace lib::pg {
namespace {

using Progress = Exchange::Progress;
using testing::command_complete;
using testing::data_row;
using testing::error_response;
using testing::message;
using testing::ready_for_query;
using testing::row_description;

const std::string kParsed = message('1', "") + message('t', testing::number(0, 2));
const std::string kBound = message('2', "");

class ExchangeTest : public ::testing::Test {
 protected:
  ExchangePtr group(const std::vector<std::string>& texts, bool prepared = true) {
    auto exchange = std::make_unique<Exchange>();
    for (const auto& text : texts) exchange->statements.push_back({.shape = sql::make_shape(text), .params = {}});
    exchange->prepared = prepared;
    sent_.clear();
    exchange->write(sent_, cache_);
    return exchange;
  }

  /// Types of the messages that were sent, one letter each.
  std::string types() const {
    std::string letters;
    std::string_view rest = sent_;
    while (!rest.empty()) {
      const auto framed = protocol::first_message(rest);
      letters += framed.message.type;
      rest.remove_prefix(framed.size);
    }
    return letters;
  }

  static Progress answer(Exchange& exchange, std::string_view bytes) {
    auto progress = Progress::more;
    while (!bytes.empty() && progress == Progress::more) {
      const auto framed = protocol::first_message(bytes);
      progress = exchange.take(framed.message);
      bytes.remove_prefix(framed.size);
    }
    return progress;
  }

  StatementCache cache_{10};
  std::string sent_;
};

TEST_F(ExchangeTest, a_named_statement_is_prepared_and_described_once) {
  auto first = group({"select 1", "update t"});
  EXPECT_EQ(types(), "PDPDBEBES");
  const auto described = kParsed + row_description({"n"}) + kParsed + message('n', "");
  const auto executed = kBound + data_row({"1"}) + command_complete("SELECT 1") + kBound + command_complete("UPDATE 2");
  ASSERT_EQ(answer(*first, described + executed + ready_for_query()), Progress::finished);
  auto results = first->take_results();
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(results[0].column_name(0), "n");
  EXPECT_EQ(results[1].affected(), 2U);

  auto again = group({"select 1", "update t"});
  EXPECT_EQ(types(), "BEBES");
  ASSERT_EQ(answer(*again, executed + ready_for_query()), Progress::finished);
  results = again->take_results();
  EXPECT_EQ(results[0].get(0, 0), "1");
  EXPECT_EQ(results[0].column_name(0), "n");
}

TEST_F(ExchangeTest, an_unnamed_statement_is_described_at_each_execution) {
  auto exchange = group({"select 1", "select 2"}, false);
  EXPECT_EQ(types(), "PBDEPBDES");
  const auto one = message('1', "") + kBound + row_description({"a"}) + data_row({"x"}) + command_complete("SELECT 1");
  ASSERT_EQ(answer(*exchange, one + one + ready_for_query()), Progress::finished);
  EXPECT_EQ(exchange->take_results()[1].get(0, 0), "x");
  EXPECT_EQ(cache_.size(), 0U);
}

TEST_F(ExchangeTest, names_that_the_server_skipped_are_forgotten) {
  auto exchange = group({"selekt", "select 2"});
  ASSERT_EQ(answer(*exchange, error_response("42601") + ready_for_query()), Progress::finished);
  EXPECT_EQ(exchange->failed_statement(), nullptr);
  exchange->settle(cache_);
  EXPECT_EQ(cache_.size(), 0U);
  EXPECT_TRUE(cache_.take_retired().empty());
}

TEST_F(ExchangeTest, an_error_in_the_second_statement_names_it_and_keeps_what_was_prepared) {
  auto exchange = group({"select 1", "select 1 / 0"});
  const auto described = kParsed + row_description({"a"}) + kParsed + row_description({"b"});
  const auto answers = described + kBound + data_row({"1"}) + command_complete("SELECT 1") + kBound +
                       error_response("22012", "division by zero") + ready_for_query();
  ASSERT_EQ(answer(*exchange, answers), Progress::finished);
  ASSERT_TRUE(exchange->error());
  EXPECT_EQ(exchange->error()->sqlstate, "22012");
  ASSERT_NE(exchange->failed_statement(), nullptr);
  EXPECT_EQ(exchange->failed_statement()->shape->text, "select 1 / 0");
  exchange->settle(cache_);
  EXPECT_EQ(cache_.size(), 2U);
}

TEST_F(ExchangeTest, drops_that_an_error_skipped_are_made_up_for) {
  cache_.retire("old");
  auto failed = group({"select 1"});
  EXPECT_EQ(types(), "PDBECS");
  const auto described = kParsed + row_description({"a"});
  ASSERT_EQ(answer(*failed, described + error_response("22012") + ready_for_query()), Progress::finished);
  failed->settle(cache_);
  auto next = group({"select 1"});
  EXPECT_EQ(types(), "BECS");
  const auto executed = kBound + data_row({"1"}) + command_complete("SELECT 1");
  ASSERT_EQ(answer(*next, executed + message('3', "") + ready_for_query()), Progress::finished);
  group({"select 1"});
  EXPECT_EQ(types(), "BES");
}

TEST_F(ExchangeTest, a_stale_plan_is_given_up_and_its_name_dropped_where_the_server_knows_it) {
  for (const auto& [sqlstate, retired] : {std::pair{"0A000", 1U}, std::pair{"26000", 0U}}) {
    auto exchange = group({"select * from t"});
    ASSERT_EQ(answer(*exchange, kParsed + row_description({"a"}) + error_response(sqlstate) + ready_for_query()),
              Progress::finished);
    exchange->settle(cache_);
    EXPECT_EQ(cache_.size(), 0U);
    EXPECT_EQ(cache_.take_retired().size(), retired) << sqlstate;
  }
}

TEST_F(ExchangeTest, a_group_can_be_written_again_after_an_error) {
  auto exchange = group({"select 1"});
  ASSERT_EQ(answer(*exchange, error_response("26000") + ready_for_query()), Progress::finished);
  exchange->settle(cache_);
  sent_.clear();
  exchange->write(sent_, cache_);
  EXPECT_EQ(types(), "PDBES");
  const auto answers =
      kParsed + row_description({"a"}) + kBound + data_row({"7"}) + command_complete("SELECT 1") + ready_for_query();
  ASSERT_EQ(answer(*exchange, answers), Progress::finished);
  EXPECT_FALSE(exchange->error());
  EXPECT_EQ(exchange->take_results()[0].get(0, 0), "7");
}

TEST_F(ExchangeTest, what_the_protocol_does_not_allow_here_breaks_the_connection) {
  const auto described = kParsed + row_description({"a"});
  const std::vector<std::string> bad{
      message('G', ""),                  // COPY wants data
      message('H', ""),                  // COPY gives data
      message('s', ""),                  // a portal that was asked for to its end
      message('?', ""),                  // unknown
      described + ready_for_query(),     // the answer is missing
      described + data_row({"1", "2"}),  // more values than columns
      described + command_complete("SELECT 0") + command_complete("SELECT 0"),  // more answers than statements
      message('T', "\x01"),
  };
  for (const auto& bytes : bad) {
    StatementCache fresh(10);
    std::swap(cache_, fresh);
    auto exchange = group({"select 1"});
    EXPECT_EQ(answer(*exchange, bytes), Progress::broken) << bytes;
  }
}

}  // namespace
}  // namespace lib::pg
