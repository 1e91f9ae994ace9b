#include "query_file.hpp"

#include <gtest/gtest.h>

#include "tables.hpp"

namespace athyper::queries {
namespace {

const std::string kHead = "-- namespace: athyper::some\n\n";

lib::Result<QueryFile> parse(const std::string& text) {
  return parse_query_file("a/sql/b.sql", kHead + text);
}

std::vector<std::string> findings(const std::string& text) {
  const auto file = parse(text);
  std::vector<std::string> out;
  if (file.ok()) return out;
  for (const auto& detail : file.error().details) out.push_back(detail.path + " " + detail.message);
  return out;
}

TEST(QueryFile, a_header_says_everything_that_the_statement_does_not) {
  const auto file = parse(
      "-- name: find_it\n-- rows: optional\n-- params: id, word?\n-- reads: at as instant, key as bytes\n"
      "-- never null: at\n-- may be null: key\n-- Finds it.\nselect 1;\n");
  ASSERT_FALSE(file.ok()) << "its parameters are not used";
  const auto good = parse(
      "-- name: find_it\n-- rows: optional\n-- params: id, word?\n-- reads: at as instant, key as bytes\n"
      "-- never null: at\n-- may be null: key\n-- Finds it.\nselect at, key from a.b where id = :id and w = :word;\n");
  ASSERT_TRUE(good.ok()) << good.error().message;
  EXPECT_EQ(good->name_space, "athyper::some");
  const auto& query = good->queries.at(0);
  EXPECT_EQ(query.name, "find_it");
  EXPECT_EQ(query.line, 3);
  EXPECT_EQ(query.cardinality, Cardinality::optional);
  ASSERT_EQ(query.parameters.size(), 2u);
  EXPECT_FALSE(query.parameters[0].may_be_null);
  EXPECT_TRUE(query.parameters[1].may_be_null);
  EXPECT_EQ(query.forms.at("at"), Form::instant);
  EXPECT_EQ(query.forms.at("key"), Form::bytes);
  EXPECT_TRUE(query.never_null.contains("at"));
  EXPECT_TRUE(query.may_be_null.contains("key"));
  EXPECT_EQ(query.comment, std::vector<std::string>{"Finds it."});
}

TEST(QueryFile, a_parameter_becomes_its_number_wherever_it_stands_and_nothing_else_does) {
  const auto file = parse(
      "-- name: q\n-- rows: many\n-- params: b, a\n"
      "select :a::text || ':b'   || $x$:a$x$, e'\\':a', \":a\" -- not :a here\n  from t.u where x = any(:b)\n   and y "
      "= "
      ":a;\n");
  ASSERT_TRUE(file.ok()) << file.error().message;
  EXPECT_EQ(statement_lines(file->queries.at(0)),
            (std::vector<std::string>{"select $2::text || ':b' || $x$:a$x$, e'\\':a', \":a\" ",
                                      "from t.u where x = any($1) ", "and y = $2"}));
}

TEST(QueryFile, a_fragment_begins_the_queries_that_name_it) {
  const auto file = parse(
      "-- fragment: ours\nwith ours as (select 1 as one)\n\n-- name: q\n-- rows: one\n-- begins with: ours\n"
      "-- row: number\nselect one from ours;\n");
  ASSERT_TRUE(file.ok()) << file.error().message;
  ASSERT_EQ(file->queries.size(), 1u);
  EXPECT_EQ(file->queries[0].row, "number");
  EXPECT_EQ(statement_lines(file->queries[0]),
            (std::vector<std::string>{"with ours as (select 1 as one) ", "select one from ours"}));
  EXPECT_EQ(findings("-- name: q\n-- rows: one\n-- begins with: ours\nselect 1;\n").front(),
            "a/sql/b.sql:5 there is no fragment ours above");
}

TEST(QueryFile, every_finding_has_its_line) {
  EXPECT_EQ(findings("-- name: q\nselect 1;\n"),
            std::vector<std::string>{"a/sql/b.sql:3 the query q does not say how many rows it answers (rows: …)"});
  EXPECT_EQ(findings("-- name: q\n-- rows: some\nselect 1;\n").front(),
            "a/sql/b.sql:4 rows is one of one, optional, many, none, exec");
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect\n  :x;\n").front(),
            "a/sql/b.sql:6 :x is not among the params of q");
  EXPECT_EQ(findings("-- name: q\n-- rows: one\n-- params: x\nselect 1;\n").front(),
            "a/sql/b.sql:3 q does not use its parameter x");
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect 'a;\n").front(), "a/sql/b.sql:5 a quote is not closed");
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect $1;\n").front(), "a/sql/b.sql:5 a parameter is written :name");
  EXPECT_EQ(findings("-- name: Q\n-- rows: one\nselect 1;\n").size(), 1u);
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect 1; select 2;\n").size(), 1u);
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect 1\n").size(), 1u);
  EXPECT_EQ(findings("select 1;\n").front(), "a/sql/b.sql:3 a statement stands before the first name");
  EXPECT_EQ(findings("").size(), 1u);
  EXPECT_EQ(findings("-- name: q\n-- rows: one\nselect 1;\n-- name: q\n-- rows: one\nselect 1;\n").size(), 1u);
}

NamedTables tables(const std::string& statement) {
  return tables_of(*tokens_of(statement, 1));
}

TEST(QueryTables, reading_and_writing_are_told_apart) {
  using Names = std::vector<std::string>;
  const auto moved = tables(
      "with gone as (delete from a.b using a.c where true returning 1), more as (update a.d set x = 1 from a.e)"
      " insert into a.f select extract(epoch from t) from gone join a.g on true for update skip locked");
  EXPECT_EQ(moved.writes, (Names{"a.b", "a.d", "a.f"}));
  EXPECT_EQ(moved.reads, (Names{"a.c", "a.e", "a.g"}));
  const auto upsert = tables("insert into a.b values (1) on conflict (id) do update set x = excluded.x");
  EXPECT_EQ(upsert.writes, Names{"a.b"});
  EXPECT_TRUE(upsert.reads.empty());
  EXPECT_TRUE(tables("select * from app.enter(1)").reads.empty());
}

TEST(QueryTables, an_outer_join_and_a_union_may_add_nulls) {
  const auto adds = [](const std::string& statement) { return adds_nulls(*tokens_of(statement, 1)); };
  EXPECT_TRUE(adds("select 1 from a left join b on true"));
  EXPECT_TRUE(adds("select 1 from a FULL OUTER JOIN b on true"));
  EXPECT_TRUE(adds("select 1 union all select 2"));
  EXPECT_FALSE(adds("select left(x, 1) from a join b on true"));
}

}  // namespace
}  // namespace athyper::queries
