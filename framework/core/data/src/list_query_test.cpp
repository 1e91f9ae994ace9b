// The list parameters: what is read, and every way to get them wrong.
#include <athyper/core/data/intent.hpp>

#include <gtest/gtest.h>

namespace athyper::core::data {
namespace {

std::string key_of(const lib::QueryPairs& pairs) {
  const auto query = parse_list_query(pairs);
  return query.ok() ? "" : query.error().key;
}

TEST(ListQuery, has_the_documented_defaults) {
  const auto query = parse_list_query({});
  ASSERT_TRUE(query.ok());
  EXPECT_EQ(query->page, 1);
  EXPECT_EQ(query->page_size, 20);
  EXPECT_EQ(query->total, TotalMode::exact);
  EXPECT_FALSE(query->by_cursor);
}

TEST(ListQuery, reads_every_parameter) {
  const auto query = parse_list_query({{"page", "3"},
                                       {"pageSize", "50"},
                                       {"sort", "-needed_by,document_number"},
                                       {"filter", "a == 1"},
                                       {"fields", "subject, status"},
                                       {"expand", "supplier"},
                                       {"total", "none"}});
  ASSERT_TRUE(query.ok()) << query.error().message;
  EXPECT_EQ(query->page, 3);
  EXPECT_EQ(query->page_size, 50);
  EXPECT_EQ(query->sort, (std::vector<SortKey>{{"needed_by", true}, {"document_number", false}}));
  EXPECT_EQ(query->fields, (std::vector<std::string>{"subject", "status"}));
  EXPECT_EQ(query->expand, std::vector<std::string>{"supplier"});
  EXPECT_EQ(query->total, TotalMode::none);
}

TEST(ListQuery, takes_limit_alone_as_the_first_page_of_a_cursor_without_total) {
  const auto query = parse_list_query({{"limit", "10"}});
  ASSERT_TRUE(query.ok());
  EXPECT_TRUE(query->by_cursor);
  EXPECT_EQ(query->page_size, 10);
  EXPECT_EQ(query->total, TotalMode::none);
}

TEST(ListQuery, refuses_each_wrong_value_under_its_own_key) {
  EXPECT_EQ(key_of({{"page", "0"}}), "data.invalid_page");
  EXPECT_EQ(key_of({{"page", "1x"}}), "data.invalid_page");
  EXPECT_EQ(key_of({{"page", "99999999999"}}), "data.invalid_page");
  EXPECT_EQ(key_of({{"page", "10000"}, {"pageSize", "500"}}), "data.invalid_page");
  EXPECT_EQ(key_of({{"pageSize", "501"}}), "data.invalid_page_size");
  EXPECT_EQ(key_of({{"limit", "-1"}}), "data.invalid_page_size");
  EXPECT_EQ(key_of({{"sort", "a,b,c,d,e"}}), "data.invalid_sort");
  EXPECT_EQ(key_of({{"sort", "a,-a"}}), "data.invalid_sort");
  EXPECT_EQ(key_of({{"sort", "a;drop table"}}), "data.invalid_sort");
  EXPECT_EQ(key_of({{"fields", ""}}), "data.invalid_fields");
  EXPECT_EQ(key_of({{"expand", "Supplier"}}), "data.invalid_expand");
  EXPECT_EQ(key_of({{"total", "yes"}}), "data.invalid_total");
  EXPECT_EQ(key_of({{"search", " "}}), "data.invalid_search");
  EXPECT_EQ(key_of({{"search", std::string(101, 'a')}}), "data.invalid_search");
  EXPECT_EQ(key_of({{"pagesize", "20"}}), "data.invalid_parameter");
  EXPECT_EQ(key_of({{"page", "1"}, {"page", "2"}}), "data.invalid_parameter");
  EXPECT_EQ(key_of({{"page", "1"}, {"cursor", "x"}}), "data.invalid_parameter");
}

TEST(ListQuery, reports_all_findings_at_once_and_names_the_limit) {
  const auto query = parse_list_query({{"pageSize", "900"}, {"total", "maybe"}, {"filtre", "x"}});
  ASSERT_FALSE(query.ok());
  ASSERT_EQ(query.error().details.size(), 3U);
  EXPECT_EQ(query.error().details[0].code, "INVALID_PAGE_SIZE");
  EXPECT_NE(query.error().details[0].message.find("500"), std::string::npos);
  EXPECT_NE(query.error().details[2].message.find("filter"), std::string::npos);
}

TEST(IfMatch, reads_a_version_or_a_star_and_nothing_else) {
  EXPECT_EQ(parse_if_match("\"7\"")->version, 7);
  EXPECT_FALSE(parse_if_match("*")->version.has_value());
  EXPECT_EQ(parse_if_match(std::nullopt).error().code, lib::ErrorCode::precondition_required);
  for (const char* wrong : {"7", "\"x\"", "W/\"7\"", "\"7\", \"8\"", "\"0\"", "\"07\"", "\"\"", ""}) {
    EXPECT_EQ(parse_if_match(wrong).error().key, "data.invalid_if_match") << wrong;
  }
}

}  // namespace
}  // namespace athyper::core::data
