// The contracts of the tables beside the tables: every row that provisioning loads keeps the contract of its row and,
// sent back as a new one, that of a new row; a table has a contract and no contract is without a table.
#include <athyper/adapters/db/provision.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include <athyper/contracts/validate.hpp>
#include <athyper/core/contracts/contracts.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/sql_name.hpp>
#include <lib/pg/pool.hpp>
#include <support/golden.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;
using core::schema::Column;
using core::schema::Table;

/// A column as the contracts say it travels: decimals as digits, bytes in base64, everything else as PostgreSQL puts it
/// into JSON.
std::string json_of(const Column& column) {
  const std::string name = lib::sql::quote_identifier(column.name);
  if (column.type.starts_with("numeric")) return name + "::text";
  if (column.type == "bytea") return "translate(encode(" + name + ", 'base64'), E'\\n', '')";
  return name;
}

std::string rows_query(const Table& table) {
  std::string columns;
  for (const Column& column : table.columns)
    columns += (columns.empty() ? "" : ", ") + json_of(column) + " as " + lib::sql::quote_identifier(column.name);
  return "select to_json(row) from (select " + columns + " from " + lib::sql::quote_identifier(table.name.schema) +
         "." + lib::sql::quote_identifier(table.name.name) + ") as row";
}

class ContractRows : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(provision(database_.owner_connection(), lib::system_clock().now(), {}).ok());
    connection_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    std::vector<core::schema::PrismaFile> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "schema")) {
      if (entry.path().extension() == ".prisma")
        files.push_back({entry.path().filename().string(), testing::read_file(entry.path())});
    }
    model_ = *core::schema::parse_prisma(files);
  }

  const contracts::Shape* contract(const Table& table, const char* suffix) const {
    return contracts::find_shape(table.name.schema + "." + core::contracts::pascal_case(table.name.name) + suffix);
  }

  std::string name_of(const Table& table) const { return core::schema::to_string(table.name); }

  testing::TestDatabase database_;
  std::unique_ptr<lib::pg::BlockingConnection> connection_;
  core::schema::PhysicalModel model_;
};

TEST_F(ContractRows, every_table_has_a_contract_and_no_contract_is_without_a_table) {
  std::set<std::string> expected;
  for (const Table& table : model_.tables)
    expected.insert(name_of(table).substr(0, table.name.schema.size() + 1) +
                    core::contracts::pascal_case(table.name.name) + "Row");
  std::set<std::string> found;
  constexpr std::string_view kRow = "Row";
  for (const contracts::Shape* shape : contracts::all_shapes()) {
    if (std::string_view(shape->name).ends_with(kRow)) found.insert(shape->name);
  }
  EXPECT_EQ(found, expected);
}

TEST_F(ContractRows, what_provisioning_loads_keeps_the_contracts) {
  std::size_t rows_checked = 0;
  for (const Table& table : model_.tables) {
    const contracts::Shape* row_contract = contract(table, "Row");
    const contracts::Shape* create_contract = contract(table, "Create");
    ASSERT_NE(row_contract, nullptr) << name_of(table);
    const auto rows = connection_->execute({.shape = lib::sql::make_shape(rows_query(table)), .params = {}});
    ASSERT_TRUE(rows.ok()) << describe(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row, ++rows_checked) {
      const lib::Json value = *lib::parse_json(rows->get(row, 0));
      const auto findings = contracts::validate(*row_contract, value);
      ASSERT_TRUE(findings.empty()) << name_of(table) << findings[0].path << " " << findings[0].message << " in "
                                    << value.dump();
      // A second name, where a new row is the same as a row.
      if (create_contract != nullptr) {
        EXPECT_TRUE(contracts::validate(*create_contract, value).empty()) << name_of(table) << " " << value.dump();
      }
    }
  }
  EXPECT_GT(rows_checked, 10'000U);
}

}  // namespace
}  // namespace athyper::adapters::db
