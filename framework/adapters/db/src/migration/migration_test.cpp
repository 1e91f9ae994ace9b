#include <athyper/adapters/db/migration.hpp>

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include <support/pg_fixture.hpp>

#include "months.hpp"
#include "testing/shop.hpp"

namespace athyper::adapters::db::migration {
namespace {

namespace fs = std::filesystem;
using core::schema::PhysicalModel;
using core::schema::Step;
using core::schema::TableName;

template <class T>
std::string key_of(const lib::Result<T>& result) {
  return result.ok() ? "ok" : result.error().key;
}

void append(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::app) << text;
}

std::vector<std::string> entries(const fs::path& folder) {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(folder)) out.push_back(entry.path().filename());
  std::ranges::sort(out);
  return out;
}

class MigrationFolder : public ::testing::Test {
 protected:
  fs::path folder() const { return fs::path(scratch_.path()) / "migrations"; }
  void write(const std::vector<Migration>& migrations) {
    for (const auto& migration : migrations) {
      const auto written = write_migration(folder(), migration);
      ASSERT_TRUE(written.ok()) << describe(written.error());
    }
  }

  testing::TestFolder scratch_;
};

TEST_F(MigrationFolder, comes_back_as_it_was_written) {
  const auto made = chain({shop(), with_column(shop(), "note")});
  write(made);
  EXPECT_EQ(entries(folder()), (std::vector<std::string>{"0001_a", "0002_b"}));
  const auto read = read_migrations(folder());
  ASSERT_TRUE(read.ok()) << describe(read.error());
  ASSERT_EQ(read->size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ((*read)[i].name, made[i].name);
    EXPECT_EQ(core::schema::describe((*read)[i].plan), core::schema::describe(made[i].plan));
    EXPECT_EQ((*read)[i].base, made[i].base);
    EXPECT_EQ((*read)[i].target, made[i].target);
    EXPECT_EQ((*read)[i].schemas, made[i].schemas);
    EXPECT_EQ((*read)[i].tables, made[i].tables);
    EXPECT_EQ((*read)[i].checksum, made[i].checksum);
  }
}

TEST_F(MigrationFolder, says_in_sql_what_each_step_does) {
  const auto sql = chain({shop(), with_column(shop(), "note")})[1].sql;
  EXPECT_NE(sql.find("--   add column note to shop.item\n"), std::string::npos) << sql;
  EXPECT_NE(sql.find("lock access exclusive\nalter table \"shop\".\"item\" add column \"note\" text;\n"),
            std::string::npos)
      << sql;
}

TEST_F(MigrationFolder, is_the_same_bytes_for_the_same_models) {
  EXPECT_EQ(chain({shop()})[0].plan_json, chain({shop()})[0].plan_json);
  EXPECT_EQ(chain({shop()})[0].checksum, chain({shop()})[0].checksum);
  EXPECT_NE(chain({shop()})[0].checksum, chain({with_column(shop(), "note")})[0].checksum);
}

TEST_F(MigrationFolder, none_is_no_migration) {
  EXPECT_TRUE(read_migrations(folder())->empty());
  EXPECT_EQ(next_migration_name({}, "first"), "0001_first");
  EXPECT_EQ(next_migration_name(chain({shop(), with_column(shop(), "note")}), "x"), "0003_x");
}

TEST_F(MigrationFolder, edited_sql_is_refused) {
  write(chain({shop()}));
  append(folder() / "0001_a" / "migration.sql", "select 1;\n");
  EXPECT_EQ(key_of(read_migrations(folder())), "migration.sql_edited");
}

TEST_F(MigrationFolder, a_plan_that_is_none_is_refused_with_its_place) {
  write(chain({shop()}));
  append(folder() / "0001_a" / "plan.json", "}");
  EXPECT_EQ(key_of(read_migrations(folder())), "migration.unreadable");
  auto made = chain({shop()})[0];
  const auto at = made.plan_json.find("\"kind\": \"statement\"");
  made.plan_json.replace(at, 19, "\"kind\": \"sentence!\"");
  const auto read = parse_migration(made.name, made.plan_json, made.sql);
  ASSERT_EQ(key_of(read), "migration.unreadable");
  EXPECT_NE(read.error().message.find("/steps/0/kind"), std::string::npos) << read.error().message;
}

TEST_F(MigrationFolder, each_file_must_be_there) {
  for (const auto* file : {"plan.json", "migration.sql"}) {
    write(chain({shop()}));
    fs::remove(folder() / "0001_a" / file);
    EXPECT_EQ(key_of(read_migrations(folder())), "migration.unreadable") << file;
    fs::remove_all(folder());
  }
}

TEST_F(MigrationFolder, two_written_beside_each_other_are_told) {
  const auto ours = chain({shop(), with_column(shop(), "note")});
  auto theirs = make_migration("0003_theirs", shop(), with_column(shop(), "colour"));
  write({ours[0], ours[1], *theirs});
  const auto read = read_migrations(folder());
  ASSERT_EQ(key_of(read), "migration.chain");
  EXPECT_NE(read.error().message.find("0003_theirs"), std::string::npos);
}

TEST_F(MigrationFolder, a_folder_that_cannot_be_written_leaves_nothing) {
  write(chain({shop()}));
  // Where the folder would be made stands a file.
  append(folder() / ".0002_b.unfinished", "");
  append(fs::path(scratch_.path()) / "file", "");
  EXPECT_EQ(key_of(write_migration(fs::path(scratch_.path()) / "file", chain({shop()})[0])), "migration.unwritable");
  fs::create_directory(folder() / "0002_b");
  append(folder() / "0002_b" / "plan.json", "somebody's");
  EXPECT_EQ(key_of(write_migration(folder(), chain({shop(), with_column(shop(), "note")})[1])), "migration.unwritable");
  EXPECT_EQ(entries(folder()), (std::vector<std::string>{"0001_a", "0002_b"}));
}

TEST(Migration, wants_a_name_with_a_number) {
  for (const auto* name : {"a", "1_a", "0001_", "0001_A", "0001-a", "../0001_a", "0001_a/b"})
    EXPECT_EQ(key_of(make_migration(name, nothing(), shop())), "migration.bad_name") << name;
}

TEST(Migration, is_not_made_of_a_change_that_is_refused) {
  auto to = shop();
  to.tables[0].columns[2].collation = "und-x-icu";
  to.tables[0].partitioning = core::schema::Partitioning{.columns = {"id"}};
  const auto made = make_migration("0001_a", shop(), to);
  ASSERT_EQ(key_of(made), "schema.plan_refused");
  EXPECT_FALSE(made.error().details.empty());
  EXPECT_NE(made.error().details[0].message.find("instead: "), std::string::npos);
}

/// A table by month and the same with an index.
PhysicalModel by_month() {
  auto model = shop();
  auto& table = model.tables[0];
  table.columns.push_back({.name = "at", .type = "timestamp with time zone", .not_null = true});
  table.primary_key->columns.emplace_back("at");
  table.partitioning = core::schema::Partitioning{.columns = {"at"}, .by_month = true};
  return model;
}
PhysicalModel by_month_with_index() {
  auto model = by_month();
  model.tables[0].indexes.push_back({.name = "item_name_idx", .keys = {{.expression = "name"}}});
  return model;
}

TEST(Months, stand_for_those_that_a_database_has) {
  const auto made = make_migration("0001_a", by_month(), by_month_with_index());
  ASSERT_TRUE(made.ok()) << describe(made.error());
  EXPECT_EQ(tables_by_month(made->plan), (std::vector<TableName>{{"shop", "item"}}));
  const auto months = [](const TableName&) { return std::vector<std::string>{"item_2030_01", "item_2030_02"}; };
  const auto plan = with_months(made->plan, months);
  std::vector<std::string> objects;
  for (const auto& step : plan.steps) objects.push_back(step.object);
  EXPECT_EQ(objects,
            (std::vector<std::string>{"item_name_idx", "item_2030_01_item_name_idx", "item_2030_02_item_name_idx",
                                      "item_2030_01_item_name_idx", "item_2030_02_item_name_idx"}));
  EXPECT_EQ(plan.steps[0].inverse.size(), 3U);
  EXPECT_EQ(plan.steps[2].other_table->name, "item_2030_02");
  EXPECT_EQ(core::schema::describe(plan).find("YYYY"), std::string::npos);
}

TEST(Months, of_a_new_table_by_month_are_nobodys_step) {
  EXPECT_TRUE(tables_by_month(chain({by_month_with_index()})[0].plan).empty());
}

}  // namespace
}  // namespace athyper::adapters::db::migration
