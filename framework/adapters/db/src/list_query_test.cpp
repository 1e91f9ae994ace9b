#include <athyper/adapters/db/list_query.hpp>

#include <gtest/gtest.h>

#include <array>

#include <lib/base/json.hpp>

namespace athyper::adapters::db {
namespace {

constexpr std::array kColumns{
    ListColumn{"id", "id", ListType::uuid},          ListColumn{"madeAt", "made_at", ListType::instant},
    ListColumn{"name", "na\"me", ListType::text},    ListColumn{"size", "size", ListType::integer},
    ListColumn{"isOpen", "open", ListType::boolean}, ListColumn{"payload", "payload", ListType::json, false},
};
const ListTable kThings{
    .schema = "core", .table = "thing", .columns = kColumns, .default_sort = "-madeAt", .key = "id"};

std::vector<std::string> findings(const lib::QueryPairs& pairs) {
  const auto request = parse_list_request(kThings, pairs);
  std::vector<std::string> out;
  if (request.ok()) return out;
  EXPECT_EQ(request.error().key, "request.invalid_parameter");
  for (const auto& detail : request.error().details) out.push_back(detail.path + " " + detail.code);
  return out;
}

using Strings = std::vector<std::string>;

TEST(ListQuery, only_the_fields_of_the_list_may_be_asked_by_and_every_finding_is_told) {
  EXPECT_EQ(findings({{"size.gte", "1"}, {"name.like", "a%"}, {"sort", "-size,name"}, {"page", "2"}}), Strings{});
  EXPECT_EQ(
      findings({{"sizes", "1"}, {"secret.eq", "x"}, {"sort", "tenant_id"}, {"payload", "{}"}}),
      (Strings{"/sizes unknown_field", "/secret.eq unknown_field", "/payload unknown_field", "/sort unknown_field"}));
  EXPECT_EQ(findings({{"made_at", "x"}}), Strings{"/made_at unknown_field"}) << "a column is no field";
  EXPECT_NE(parse_list_request(kThings, {{"naem", "x"}}).error().message.find("did you mean `name`"),
            std::string::npos);
}

TEST(ListQuery, a_value_is_of_the_type_of_its_column) {
  EXPECT_EQ(findings({{"size", "one"}, {"id", "7"}, {"madeAt.lt", "yesterday"}, {"isOpen", "t"}, {"size.like", "1"}}),
            (Strings{"/size invalid_value", "/id invalid_value", "/madeAt.lt invalid_value", "/isOpen invalid_value",
                     "/size.like invalid_operator"}));
  EXPECT_EQ(findings({{"size.in", "1,x,3"}}), Strings{"/size.in invalid_value"});
  EXPECT_EQ(findings({{"size.near", "1"}}), Strings{"/size.near unknown_operator"});
  EXPECT_EQ(findings({{"pageSize", "101"}}), Strings{"/pageSize invalid_page_size"});
  EXPECT_EQ(findings({{"page", "0"}}), Strings{"/page invalid_page"});
  EXPECT_EQ(findings({{"page", "101"}, {"pageSize", "100"}}), Strings{"/page invalid_page"});
  EXPECT_EQ(findings({{"sort", "id,size,name,isOpen,madeAt"}}), Strings{"/sort invalid_sort"});
}

TEST(ListQuery, a_request_made_by_hand_is_held_to_the_same) {
  ListRequest request;
  request.filters = {{.field = "tenant_id", .values = {"x"}}};
  EXPECT_EQ(platform_list(kThings, request).error().details.at(0).code, "unknown_field");
  request.filters = {{.field = "size", .op = ListOperator::null, .values = {"1"}}};
  EXPECT_EQ(platform_list(kThings, request).error().details.at(0).code, "invalid_value");
  request.filters = {};
  request.sort = {{.field = "payload"}};
  EXPECT_FALSE(tenant_list(kThings, request, {}).ok());
}

TEST(ListQuery, values_are_parameters_and_names_are_columns) {
  const auto request = parse_list_request(
      kThings, {{"name", "'; drop table x"}, {"size.nin", "1,2"}, {"isOpen.nnull", ""}, {"sort", "-name"}});
  ASSERT_TRUE(request.ok());
  const auto queries = tenant_list(kThings, *request, {});
  ASSERT_TRUE(queries.ok());
  EXPECT_EQ(queries->count.statement.shape->text,
            "select count(*) from (select 1 from \"core\".\"thing\" where \"tenant_id\" = $1::uuid and \"na\"\"me\" = "
            "$2::text and \"size\" <> all($3::bigint[]) and \"open\" is not null limit $4::bigint) counted");
  EXPECT_EQ(queries->count.statement.params.at(1), "'; drop table x");
  EXPECT_EQ(queries->count.statement.params.at(2), "{\"1\",\"2\"}");
  const auto& text = queries->rows.statement.shape->text;
  EXPECT_NE(text.find(" order by \"na\"\"me\" desc nulls last, \"id\" limit "), std::string::npos) << text;
  EXPECT_EQ(text.find("drop"), std::string::npos);
}

TEST(ListQuery, a_page_says_where_it_stands) {
  const auto meta = [](std::int64_t page, std::int64_t count) {
    ListRequest request;
    request.page = page;
    return *lib::parse_json(list_page(request, {"{\"a\":1}", "{\"a\":2}"}, count));
  };
  EXPECT_EQ(meta(2, 45).dump(),
            "{\"data\":[{\"a\":1},{\"a\":2}],\"meta\":{\"page\":2,\"pageSize\":20,\"total\":45,\"totalPages\":3,"
            "\"hasNext\":true,\"hasPrev\":true}}");
  EXPECT_NE(meta(3, 45).dump().find("\"hasNext\":false"), std::string::npos);
  EXPECT_NE(meta(1, 0).dump().find("\"totalPages\":0"), std::string::npos);
  EXPECT_NE(meta(1, kMaxListRows + 1).dump().find("\"total\":10000"), std::string::npos);
  EXPECT_NE(meta(1, kMaxListRows + 1).dump().find("\"totalCapped\":true"), std::string::npos);
}

}  // namespace
}  // namespace athyper::adapters::db
