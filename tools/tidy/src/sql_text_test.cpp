#include "sql_text.hpp"

#include <gtest/gtest.h>

namespace athyper::tidy {
namespace {

TEST(SqlText, statements_are_told_from_sentences) {
  for (const auto* text :
       {"select code from core.tenant", "SELECT a, b\nFROM t WHERE x", "select app.enter($1)",
        "select exists(select 1)", " insert into core.role (a) values", "delete from only x where y",
        "update core.role set a = 1", "update core.role as r set a = 1", "with a as (select 1) select",
        "with a as materialized (select", "create table if not exists a (", "create unique index concurrently i on",
        "drop schema if exists ui cascade", "alter database a rename to b", "lock table only a in",
        "begin;\nset local x = 1;\ndrop schema if exists ui", "set a = 1; insert into b values (1)",
        " and x in (select y from core.role)", " left join meta.entity e on true"}) {
    EXPECT_TRUE(is_sql(text)) << text;
  }
  for (const auto* text :
       {"Select a supplier from the list", "select", "selected from many", "update", "Update the tables at once",
        "meta.field.duplicate", "insert", "with a plan of (its) own", "create", "Create table rows first",
        "the route of core.tenant", "from", "delete", "taken from core and used", "commit", "begin",
        "select one of many", "drop table", "choose one; select it in the list; done"}) {
    EXPECT_FALSE(is_sql(text)) << text;
  }
}

TEST(SqlText, strings_that_stand_together_are_one_and_comments_and_characters_are_none) {
  const auto found = literals_of(
      "auto a = \"select x\"\n  // from\n  \" from t\"; char c = '\"'; auto n = 1'000'000;\n"
      "/* \"not this\" */ f(\"one\", \"two\");\nauto r = R\"(raw \"text\"\n)\" \"tail\"; auto e = \"a\\\"b\";\n");
  ASSERT_EQ(found.size(), 5u);
  EXPECT_EQ(found[0].text, "select x from t");
  EXPECT_EQ(found[0].line, 1);
  EXPECT_EQ(found[1].text, "one");
  EXPECT_EQ(found[1].line, 4);
  EXPECT_EQ(found[2].text, "two");
  EXPECT_EQ(found[3].text, "raw \"text\"\ntail");
  EXPECT_EQ(found[4].text, "a\"b");
}

TEST(SqlText, it_is_found_outside_the_places_that_may_hold_it) {
  const auto places = parse_sql_places(
      "# why\nframework/core/data/ | builds statements\n*test.cpp | arranges rows\n*/testing/* | too\n");
  ASSERT_TRUE(places.ok());
  const std::string text = "\nauto s = make_shape(\"select a\"\n  \" from b\");\n";
  const auto found = scan_sql(*places, "cmd/athyper/store.cpp", text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rule, "sql-text");
  EXPECT_EQ(found[0].line, 2);
  EXPECT_TRUE(scan_sql(*places, "framework/core/data/src/plan.cpp", text).empty());
  EXPECT_TRUE(scan_sql(*places, "cmd/athyper/store_pgtest.cpp", text).empty());
  EXPECT_TRUE(scan_sql(*places, "cmd/athyper/testing/store.cpp", text).empty());
  EXPECT_EQ(idle_places(*places, {"cmd/athyper/store_pgtest.cpp"}),
            (std::vector<std::string>{"framework/core/data/", "*/testing/*"}));
  EXPECT_EQ(parse_sql_places("cmd/ |\n").error().key, "tidy.bad_rule");
}

}  // namespace
}  // namespace athyper::tidy
