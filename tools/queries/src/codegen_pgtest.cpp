#include "codegen.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <support/pg_fixture.hpp>

#include "describe.hpp"
#include "emit.hpp"

namespace athyper::queries {
namespace {

using std::chrono_literals::operator""s;

std::unique_ptr<lib::pg::BlockingConnection> open(const testing::TestDatabase& database) {
  return *lib::pg::BlockingConnection::open(database.owner_connection(), 10s);
}

TEST(QueryCodegen, the_committed_files_are_what_the_queries_and_the_schema_give) {
  const testing::TestDatabase database;
  const std::string root = std::string(ATHYPER_TEST_SOURCE_DIR) + "/../..";
  const auto generated = generate(root, *open(database));
  ASSERT_TRUE(generated.ok()) << lib::describe(generated.error());
  EXPECT_GT(generated->queries, 10u);
  EXPECT_EQ(stale_files(root, *generated), std::vector<std::string>{}) << "run ./athyper kysely:codegen";
}

class DescribeTest : public ::testing::Test {
 protected:
  lib::Result<DescribedFile> describe(const std::string& text) {
    const auto file = parse_query_file("a/sql/b.sql", "-- namespace: athyper::some\n" + text);
    if (!file.ok()) return file.error();
    return describe_file(*connection_, *file);
  }
  DescribedQuery first(const std::string& text) {
    auto file = describe(text);
    EXPECT_TRUE(file.ok()) << lib::describe(file.error());
    return file.ok() ? file->queries.at(0) : DescribedQuery();
  }
  std::string refusal(const std::string& text) {
    const auto file = describe(text);
    return file.ok() ? "" : file.error().details.at(0).path + " " + file.error().details.at(0).message;
  }

  testing::TestDatabase database_;
  std::unique_ptr<lib::pg::BlockingConnection> connection_ = open(database_);
};

std::string nulls(const DescribedQuery& query) {
  std::string out;
  for (const auto& column : query.columns) out += column.may_be_null ? '?' : '!';
  return out;
}

TEST_F(DescribeTest, null_is_where_the_catalogue_the_joins_and_the_author_say) {
  const std::string head = "-- name: q\n-- rows: many\n";
  // A NOT NULL column, one that is not, an expression, and the same through a subquery.
  EXPECT_EQ(nulls(first(head + "select code, locale || '' as l, length(code) as n from core.tenant;")), "!??");
  EXPECT_EQ(nulls(first(head + "select email from core.principal;")), "?");
  EXPECT_EQ(nulls(first(head + "select s.code from (select code from core.tenant) s;")), "!");
  // An outer join may leave any column out, whatever its table says.
  EXPECT_EQ(nulls(first(head + "select t.code, p.username from core.tenant t left join core.principal p on "
                               "p.tenant_id = t.id;")),
            "??");
  EXPECT_EQ(nulls(first(head + "-- never null: code\nselect t.code, p.username from core.tenant t left join "
                               "core.principal p on p.tenant_id = t.id;")),
            "!?");
  EXPECT_EQ(nulls(first(head + "-- may be null: code\nselect code from core.tenant;")), "?");
  EXPECT_EQ(nulls(first(head + "select code from core.tenant union all select code from core.tenant;")), "?");
}

TEST_F(DescribeTest, types_tables_and_walls_come_from_the_database) {
  const auto query = first(
      "-- name: q\n-- rows: exec\n-- params: tenant, since, note?\n"
      "delete from core.idempotency_key using core.tenant t where tenant_id = :tenant and expires_at < :since and "
      "body is distinct from :note and t.id = tenant_id;");
  ASSERT_EQ(query.parameters.size(), 3u);
  EXPECT_EQ(query.parameters[0].type, "uuid");
  EXPECT_EQ(query.parameters[1].type, "timestamp with time zone");
  EXPECT_EQ(query.parameters[2].type, "text");
  EXPECT_EQ(query.writes, std::vector<std::string>{"core.idempotency_key"});
  EXPECT_EQ(query.reads, std::vector<std::string>{"core.tenant"});
  EXPECT_TRUE(query.of_tenant);
  EXPECT_FALSE(first("-- name: q\n-- rows: many\nselect code from core.tenant;").of_tenant);
  EXPECT_TRUE(first("-- name: q\n-- rows: many\nselect t.code from core.tenant t where exists (select from "
                    "core.principal p where p.tenant_id = t.id);")
                  .of_tenant);
}

TEST_F(DescribeTest, a_table_of_the_session_is_there_for_its_file_alone) {
  const std::string uses =
      "-- name: q\n-- rows: exec\ndelete from core.tenant where code in (select word from incoming);";
  EXPECT_NE(refusal(uses).find("\"incoming\" does not exist"), std::string::npos) << refusal(uses);
  const std::string reads =
      "-- name: q\n-- rows: many\nselect t.code, word from incoming join core.tenant t on t.code = word;";
  const auto query = first("-- temporary: incoming (word text not null)\n" + reads);
  EXPECT_EQ(nulls(query), "!!");
  EXPECT_EQ(query.reads, std::vector<std::string>{"core.tenant"}) << "it is no table of the schema";
  EXPECT_FALSE(describe(reads).ok()) << "another file does not see it";
  const auto wrong = describe("-- temporary: incoming (word nothing)\n" + reads);
  EXPECT_NE(wrong.error().message.find("a/sql/b.sql: temporary: incoming (word nothing)"), std::string::npos);
}

TEST_F(DescribeTest, a_query_that_cannot_be_is_refused_with_its_place) {
  const std::string head = "-- name: q\n-- rows: one\n";
  EXPECT_EQ(refusal(head + "select nothing from core.tenant;"),
            "a/sql/b.sql:2 q: the server refuses it: column \"nothing\" does not exist (at character 8)");
  EXPECT_NE(refusal(head + "select created_at from core.tenant;").find("read it as instant"), std::string::npos);
  EXPECT_NE(refusal(head + "select sid_hash from core.web_session;").find("read it as bytes"), std::string::npos);
  EXPECT_NE(refusal(head + "select 1;").find("has no name"), std::string::npos);
  EXPECT_NE(refusal(head + "select code, name as code from core.tenant;").find("two columns"), std::string::npos);
  EXPECT_NE(refusal(head + "delete from core.tenant;").find("no columns"), std::string::npos);
  EXPECT_NE(refusal("-- name: q\n-- rows: exec\nselect code from core.tenant;").find("has columns"), std::string::npos);
  EXPECT_NE(refusal(head + "-- never null: codes\nselect code from core.tenant;").find("no column codes"),
            std::string::npos);
  // The connection goes on after a refusal.
  EXPECT_EQ(refusal(head + "select code from core.tenant;"), "");
}

TEST_F(DescribeTest, queries_of_one_row_have_the_same_columns) {
  const std::string first_query = "-- name: a\n-- rows: one\n-- row: place\nselect code, name from core.tenant;\n";
  const auto file =
      describe(first_query + "-- name: b\n-- rows: many\n-- row: place\nselect code, name from core.role;");
  ASSERT_TRUE(file.ok()) << lib::describe(file.error());
  const auto header = header_text(*file);
  EXPECT_EQ(header.find("struct Place {"), header.rfind("struct Place {"));
  EXPECT_NE(refusal(first_query + "-- name: b\n-- rows: one\n-- row: place\nselect code from core.role;")
                .find("the same row"),
            std::string::npos);
  // A function that answers nothing has no column.
  EXPECT_EQ(refusal("-- name: q\n-- rows: none\nselect pg_notify('a', 'b');"), "");
}

TEST_F(DescribeTest, what_is_made_compiles_into_the_types_of_the_schema) {
  const auto file = describe(
      "-- name: find_tenant\n-- rows: optional\n-- params: code, realm?\n-- reads: made as instant\n-- never null: "
      "made\n-- Finds one.\nselect id, name, (extract(epoch from created_at) * 1000000)::bigint as made\n  from "
      "core.tenant where code = :code and realm_key = :realm;\n");
  ASSERT_TRUE(file.ok()) << lib::describe(file.error());
  const auto header = header_text(*file);
  EXPECT_NE(header.find("struct FindTenantRow {\n  lib::Uuid id = {};\n  std::string name = {};\n"
                        "  lib::Timestamp made = {};\n};\n"),
            std::string::npos)
      << header;
  EXPECT_NE(header.find("/// Finds one.\nadapters::db::PlatformQuery<std::optional<FindTenantRow>> "
                        "find_tenant(std::string code, std::optional<std::string> realm);"),
            std::string::npos)
      << header;
  EXPECT_EQ(source_text(*file, "b_queries"), source_text(*file, "b_queries"));
}

}  // namespace
}  // namespace athyper::queries
