// Rows become answers: values, pages, cursors, titles.
#include <athyper/core/data/read_plan.hpp>

#include <gtest/gtest.h>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

using testing::caller_with;
using testing::make_rows;
using testing::sample_entity;
using Row = std::vector<lib::sql::Param>;

constexpr const char* kId = "00000000-0000-7000-8000-0000000000f1";

Decision everything(const CompiledEntity& entity) {
  return entity.policies().decide(Action::read, caller_with({"manager", "admin"}));
}

ListPlan plan_of(const ListQuery& query) {
  const auto entity = sample_entity("request");
  return *plan_list(*entity, query, everything(*entity), FieldAccess::everything());
}

ListQuery parse(const lib::QueryPairs& pairs) {
  return *parse_list_query(pairs);
}

/// Columns: subject, id, created_at.
Row short_row(const char* subject, const char* id = kId) {
  return {subject, id, "2026-11-20 08:00:00.5+00"};
}

lib::Json answer(const ListPlan& plan, const ListQuery& query, std::vector<Row> rows,
                 std::optional<std::int64_t> count = {}) {
  std::vector<lib::sql::Rows> results;
  results.push_back(make_rows(std::move(rows)));
  if (count) results.push_back(make_rows({{std::to_string(*count)}}));
  auto json = lib::parse_json(write_list_answer(plan, query, results, {}));
  EXPECT_TRUE(json.ok());
  return *json;
}

TEST(RecordAnswer, prints_every_type_in_its_wire_form) {
  const auto entity = sample_entity("request");
  const auto plan = plan_record(*entity, {}, everything(*entity), FieldAccess::everything());
  std::vector<lib::sql::Rows> results;
  results.push_back(
      make_rows({{"A \"chair\"\n", std::nullopt, "low", "2026-12-24", "1250", "EUR", "10.50", R"({"a": 1})",
                  "RQ-2026-00001", "draft", std::nullopt, kId, "3", "2026-11-20 08:00:00.5+00", kId,
                  "2026-11-20 08:00:00+00", kId, std::nullopt, std::nullopt}}));
  results.push_back(make_rows({{"Chair", "2.000", "5.25", kId, "1", "2026-11-20 08:00:00+00", kId,
                                "2026-11-20 08:00:00+00", kId, std::nullopt, std::nullopt}}));
  const auto json = lib::parse_json(write_record_answer(**plan, results, {}));
  ASSERT_TRUE(json.ok()) << json.error().message;
  const lib::Json& data = *json->find("data");
  EXPECT_EQ(data.get_string("subject"), "A \"chair\"\n");
  EXPECT_TRUE(data.find("supplier")->is_null());
  EXPECT_EQ(data.find("budget")->dump(), R"({"amount":"12.50","currency":"EUR"})");
  EXPECT_EQ(data.get_string("total"), "10.50");
  EXPECT_EQ(data.get_string("created_at"), "2026-11-20T08:00:00.500000Z");
  EXPECT_EQ(data.get_integer("version"), 3);
  EXPECT_EQ(data.find("lines")->as_array().at(0).get_string("price"), "5.25");
}

TEST(ListAnswer, says_where_a_page_stands) {
  const ListQuery query = parse({{"fields", "subject"}, {"page", "2"}, {"pageSize", "2"}});
  const lib::Json json = answer(plan_of(query), query, {short_row("a"), short_row("b"), short_row("c")}, 7);
  EXPECT_EQ(json.find("data")->as_array().size(), 2U);
  EXPECT_EQ(json.find("meta")->dump(),
            R"({"page":2,"pageSize":2,"hasNext":true,"hasPrev":true,"total":7,"totalPages":4})");
}

TEST(ListAnswer, caps_its_total) {
  const ListQuery query = parse({{"fields", "subject"}});
  const lib::Json json = answer(plan_of(query), query, {}, 10'001);
  EXPECT_EQ(json.find("meta")->get_integer("total"), 10'000);
  EXPECT_EQ(json.find("meta")->get_bool("totalCapped"), true);
}

TEST(ListAnswer, gives_a_cursor_that_leads_on_and_back) {
  ListQuery query = parse({{"fields", "subject"}, {"limit", "2"}});
  const lib::Json first = answer(plan_of(query), query, {short_row("a"), short_row("b"), short_row("c")});
  EXPECT_TRUE(first.find("meta")->find("prevCursor")->is_null());
  query.cursor = *first.find("meta")->get_string("nextCursor");
  const ListPlan next = plan_of(query);
  EXPECT_EQ(next.cursor.values, (Row{"2026-11-20 08:00:00.5+00", kId}));
  EXPECT_NE(next.plan->rows.shape->text.find("(t.\"created_at\", t.\"id\") < ("), std::string::npos);
  const lib::Json second = answer(next, query, {short_row("c")});
  EXPECT_TRUE(second.find("meta")->find("nextCursor")->is_null());

  query.cursor = *second.find("meta")->get_string("prevCursor");
  const ListPlan back = plan_of(query);
  EXPECT_NE(back.plan->rows.shape->text.find("ORDER BY t.\"created_at\", t.\"id\""), std::string::npos);
  // Read in reverse, shown in order.
  const lib::Json again = answer(back, query, {short_row("b"), short_row("a")});
  EXPECT_EQ(again.find("data")->as_array().at(0).get_string("subject"), "a");
}

TEST(ListAnswer, pages_over_missing_values) {
  ListQuery query = parse({{"fields", "subject"}, {"limit", "2"}, {"sort", "needed_by"}});
  // Columns: subject, id, needed_by.
  const lib::Json first =
      answer(plan_of(query), query, {{"a", kId, "2026-12-01"}, {"b", kId, std::nullopt}, {"c", kId, std::nullopt}});
  query.cursor = *first.find("meta")->get_string("nextCursor");
  const std::string text = plan_of(query).plan->rows.shape->text;
  EXPECT_NE(text.find("(false OR (t.\"needed_by\" IS NULL AND (t.\"id\" > "), std::string::npos) << text;
}

TEST(Cursor, is_refused_when_it_is_not_of_this_list) {
  ListQuery query = parse({{"fields", "subject"}, {"limit", "2"}});
  const lib::Json first = answer(plan_of(query), query, {short_row("a"), short_row("b"), short_row("c")});
  const std::string good(*first.find("meta")->get_string("nextCursor"));
  const auto entity = sample_entity("request");
  const auto key_of = [&](ListQuery changed) {
    const auto plan = plan_list(*entity, changed, everything(*entity), FieldAccess::everything());
    return plan.ok() ? std::string() : plan.error().key;
  };
  query.cursor = good;
  EXPECT_EQ(key_of(query), "");
  ListQuery other = query;
  other.sort = {{"subject", false}};
  EXPECT_EQ(key_of(other), "data.invalid_cursor");
  other = query;
  other.filter = "status == 'draft'";
  EXPECT_EQ(key_of(other), "data.invalid_cursor");
  for (const std::string& damaged :
       {std::string("x"), good.substr(1), good + "A", std::string("W10"), std::string("!!")}) {
    query.cursor = damaged;
    EXPECT_EQ(key_of(query), "data.invalid_cursor") << damaged;
  }
  const meta::Field* id = entity->entity().find_field("id");
  const meta::Field* created = entity->entity().find_field("created_at");
  const std::string forged = write_cursor({.backward = false, .values = {"now'", kId}}, 5);
  EXPECT_FALSE(read_cursor(forged, 5, {created, id}).ok());
}

TEST(Plans, are_compiled_once_for_a_shape) {
  const ListQuery query = parse({{"filter", "status == 'draft'"}, {"total", "none"}});
  EXPECT_EQ(plan_of(query).plan.get(), plan_of(query).plan.get());
  ListQuery other = query;
  other.page_size = 7;
  EXPECT_NE(plan_of(query).plan.get(), plan_of(other).plan.get());
}

TEST(Titles, fill_their_template_and_leave_out_what_is_missing) {
  const auto entity = sample_entity("supplier");
  const auto plan = plan_titles(*entity, everything(*entity), FieldAccess::everything());
  ASSERT_TRUE(plan.ok());
  // Columns: id, code, name.
  Included included;
  included.add(
      "supplier", *plan,
      make_rows({{kId, "S1", "Steel & \"Co\""}, {"00000000-0000-7000-8000-0000000000f2", "S2", std::nullopt}}));
  const auto json = lib::parse_json(included.text());
  ASSERT_TRUE(json.ok());
  EXPECT_EQ(json->find("supplier")->find(kId)->get_string("title"), "S1 Steel & \"Co\"");
  EXPECT_EQ(json->find("supplier")->find("00000000-0000-7000-8000-0000000000f2")->get_string("title"), "S2");
}

TEST(Titles, of_people_are_asked_for_in_the_tenant_of_the_caller) {
  const TitlePlan plan = plan_people();
  const Caller caller = caller_with({"user"});
  const auto statement = fill(plan.rows, {.caller = caller, .ids = id_array({kId})});
  ASSERT_TRUE(statement.ok());
  EXPECT_NE(statement->shape->text.find("t.\"tenant_id\" = $1::uuid"), std::string::npos) << statement->shape->text;
  EXPECT_EQ(statement->params, (Row{caller.tenant.to_string(), "{" + std::string(kId) + "}"}));
  Included included;
  included.add(kPeople, plan, make_rows({{kId, "Mina Sutherland"}}));
  EXPECT_EQ(included.text(),
            R"({"core.principal":{")" + std::string(kId) + R"(":{"id":")" + kId + R"(","title":"Mina Sutherland"}}})");
}

TEST(Expansions, name_each_target_once_whichever_fields_lead_there) {
  const auto entity = sample_entity("request");
  const ListQuery query =
      parse({{"fields", "subject"}, {"expand", "created_by,supplier,updated_by"}, {"total", "none"}});
  const auto list = plan_list(*entity, query, everything(*entity), FieldAccess::everything());
  ASSERT_TRUE(list.ok());
  // Columns: subject, id, created_by, supplier, updated_by, created_at.
  const lib::sql::Rows rows = make_rows({{"a", kId, "p2", std::nullopt, "p1", "2026-11-20 08:00:00+00"},
                                         {"b", kId, "p1", std::nullopt, "p1", "2026-11-20 08:00:00+00"},
                                         {"c", kId, "p3", "s1", "p3", "2026-11-20 08:00:00+00"}});
  const std::vector<ExpandedIds> shown = expanded_ids(*list->plan, rows, 2);
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown[0].target, kPeople);
  EXPECT_EQ(shown[0].ids, (std::vector<std::string>{"p1", "p2"}));
  const std::vector<ExpandedIds> all = expanded_ids(*list->plan, rows, 3);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].target, "supplier");
  EXPECT_EQ(all[1].ids, std::vector<std::string>{"s1"});
}

}  // namespace
}  // namespace athyper::core::data
