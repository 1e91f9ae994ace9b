#include "protocol/backend.hpp"

#include <gtest/gtest.h>

#include "protocol/received_rows.hpp"
#include "testing/server_messages.hpp"

namespace lib::pg::protocol {
namespace {

using namespace std::string_literals;

TEST(FirstMessage, asks_for_more_at_every_cut_and_tells_how_much) {
  const auto whole = testing::command_complete("INSERT 0 3");
  for (std::size_t cut = 0; cut < whole.size(); ++cut) {
    const auto framed = first_message(std::string_view(whole).substr(0, cut));
    EXPECT_EQ(framed.state, Framed::State::need_more) << cut;
    EXPECT_EQ(framed.size, cut < kHeadBytes ? 0U : whole.size()) << cut;
  }
  const auto two = whole + "more";
  const auto framed = first_message(two);
  ASSERT_EQ(framed.state, Framed::State::whole);
  EXPECT_EQ(framed.message.type, 'C');
  EXPECT_EQ(framed.message.body, "INSERT 0 3\0"s);
  EXPECT_EQ(framed.size, whole.size());
}

TEST(FirstMessage, refuses_lengths_that_cannot_be) {
  for (const auto length : {0U, 3U, 0x40000001U, 0x80000000U, 0xffffffffU}) {
    EXPECT_EQ(first_message("D" + testing::number(length, 4)).state, Framed::State::broken) << length;
  }
  EXPECT_EQ(first_message("D" + testing::number(0x40000000U, 4)).state, Framed::State::need_more);
}

TEST(RowDescription, gives_the_names_and_refuses_what_is_cut_off) {
  const auto body = testing::row_description({"id", ""}).substr(kHeadBytes);
  EXPECT_EQ(read_row_description(body), (Columns{"id", ""}));
  for (std::size_t cut = 0; cut < body.size(); ++cut) {
    EXPECT_FALSE(read_row_description(std::string_view(body).substr(0, cut))) << cut;
  }
}

TEST(ErrorResponse, gives_the_fields_that_decide_and_survives_what_is_cut_off) {
  const auto body = "SERROR\0C23505\0Mduplicate\0nkey_name\0ccolumn_name\0P7\0Xunknown\0\0"s;
  const auto error = read_error(body);
  EXPECT_EQ(error.sqlstate, "23505");
  EXPECT_EQ(error.message, "duplicate");
  EXPECT_EQ(error.constraint, "key_name");
  EXPECT_EQ(error.column, "column_name");
  EXPECT_EQ(error.position, "7");
  EXPECT_EQ(read_error(body.substr(0, 12)).sqlstate, "");
  EXPECT_EQ(read_error("").sqlstate, "");
}

TEST(CommandTag, counts_the_rows_where_it_names_them) {
  EXPECT_EQ(affected_rows("INSERT 0 3\0"s), 3U);
  EXPECT_EQ(affected_rows("UPDATE 12\0"s), 12U);
  EXPECT_EQ(affected_rows("CREATE TABLE\0"s), 0U);
  EXPECT_EQ(affected_rows("no end"), 0U);
}

TEST(TransactionStatus, is_one_of_three_letters) {
  EXPECT_EQ(transaction_status("I"), 'I');
  EXPECT_EQ(transaction_status("E"), 'E');
  EXPECT_FALSE(transaction_status("X"));
  EXPECT_FALSE(transaction_status(""));
  EXPECT_FALSE(transaction_status("II"));
}

TEST(ReceivedRows, keep_null_and_empty_apart_and_rows_in_order) {
  ReceivedRows rows(std::make_shared<const Columns>(Columns{"a", "b"}));
  ASSERT_TRUE(rows.add(testing::data_row({"1", std::nullopt}).substr(kHeadBytes)));
  ASSERT_TRUE(rows.add(testing::data_row({"", "22"}).substr(kHeadBytes)));
  EXPECT_EQ(rows.rows(), 2U);
  EXPECT_EQ(rows.at(0, 0), "1");
  EXPECT_FALSE(rows.at(0, 1));
  EXPECT_EQ(rows.at(1, 0), "");
  EXPECT_EQ(rows.at(1, 1), "22");
  EXPECT_FALSE(rows.at(2, 0));
  EXPECT_FALSE(rows.at(0, 2));
  EXPECT_EQ(rows.column_name(1), "b");
}

TEST(ReceivedRows, refuse_what_does_not_fit_their_columns) {
  const auto columns = std::make_shared<const Columns>(Columns{"a"});
  const auto row = testing::data_row({"value"}).substr(kHeadBytes);
  for (std::size_t cut = 0; cut < row.size(); ++cut) {
    EXPECT_FALSE(ReceivedRows(columns).add(std::string_view(row).substr(0, cut))) << cut;
  }
  EXPECT_FALSE(ReceivedRows(columns).add(row + "x"));
  EXPECT_FALSE(ReceivedRows(columns).add(testing::data_row({"1", "2"}).substr(kHeadBytes)));
  EXPECT_FALSE(ReceivedRows(nullptr).add(row));
}

}  // namespace
}  // namespace lib::pg::protocol
