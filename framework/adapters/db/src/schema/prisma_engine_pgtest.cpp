// What `.prisma` files make of an empty database: our script beside that of Prisma's own engine. Both catalogues are
// read as models; every difference is one of kByDesign, and stands by name in testdata/prisma_engine.txt.
#include <algorithm>
#include <filesystem>
#include <string_view>

#include <gtest/gtest.h>

#include <athyper/core/schema/plan.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <lib/base/json.hpp>
#include <lib/pg/pool.hpp>
#include <lib/process/child.hpp>
#include <support/golden.hpp>
#include <support/pg_fixture.hpp>

#include "catalogue.hpp"

namespace athyper::adapters::db::schema {
namespace {

namespace fs = std::filesystem;
using core::schema::Change;
using core::schema::PhysicalModel;
using core::schema::PrismaFile;
using core::schema::Table;
using Kind = Change::Kind;

constexpr std::chrono::seconds kConnectLimit{10};
constexpr std::chrono::seconds kEngineLimit{60};
constexpr std::size_t kFewestCases = 25;

/// One difference between their model and ours.
struct Difference {
  const Change& change;
  const PhysicalModel& theirs;
  const PhysicalModel& ours;
  /// Of the files.
  const std::string& text;

  bool is_said_by(std::string_view line) const { return text.contains(std::string(line) + change.object + " "); }
  static const Table* table_of(const PhysicalModel& model, const Change& change) {
    return find_table(model, change.table);
  }
  static std::string default_of(const PhysicalModel& model, const Change& change) {
    const auto* table = table_of(model, change);
    const auto* column = table == nullptr ? nullptr : find_column(*table, change.object);
    return column == nullptr ? "" : column->default_expression.value_or("");
  }
  bool has_their_index() const {
    const auto* table = table_of(theirs, change);
    return table != nullptr && std::ranges::any_of(table->indexes, [&](const auto& index) {
             return index.name == change.object && index.unique && index.predicate.empty();
           });
  }
  bool has_our_key() const {
    const auto* table = table_of(ours, change);
    return table != nullptr && std::ranges::find(table->unique_keys, change.object, &core::schema::UniqueKey::name) !=
                                   table->unique_keys.end();
  }
};

/// A difference that we want.
struct ByDesign {
  Kind kind;
  std::string_view reason;
  bool (*holds)(const Difference&) = [](const Difference&) { return true; };
};

constexpr std::string_view kEnum = "an enum is text with a check";
constexpr std::string_view kKey = "a unique key is a constraint";
constexpr std::string_view kLine = "said by a line that Prisma does not read";

/// All there are (decisions 0033 and 0034).
const std::vector<ByDesign> kByDesign = {
    {Kind::set_type, kEnum, [](const auto& entry) { return entry.change.summary.contains(" to text"); }},
    {Kind::set_default, kEnum,
     [](const auto& entry) { return Difference::default_of(entry.ours, entry.change).contains("::text"); }},
    {Kind::set_default, "the same moment by its other name",
     [](const auto& entry) {
       return Difference::default_of(entry.theirs, entry.change) == "CURRENT_TIMESTAMP" &&
              Difference::default_of(entry.ours, entry.change) == "now()";
     }},
    {Kind::add_check, kLine, [](const auto& entry) { return entry.is_said_by("/// @check "); }},
    {Kind::add_check, kEnum, [](const auto& entry) { return entry.text.contains("enum "); }},
    {Kind::create_schema, "a schema is made before it has a table"},
    {Kind::set_not_null, kLine, [](const auto& entry) { return entry.text.contains("/// @not_null"); }},
    {Kind::add_unique_key, kKey, [](const auto& entry) { return entry.has_their_index(); }},
    {Kind::drop_index, kKey, [](const auto& entry) { return entry.has_our_key(); }},
    {Kind::set_comment, kLine},
    {Kind::set_collation, kLine},
    {Kind::set_storage_parameters, kLine},
    {Kind::change_partitioning, kLine},
    {Kind::enable_row_security, kLine},
    {Kind::add_policy, kLine, [](const auto& entry) { return entry.is_said_by("/// @policy "); }},
    {Kind::change_grants, kLine},
    {Kind::add_index, kLine,
     [](const auto& entry) { return entry.is_said_by("/// @index ") || entry.is_said_by("/// @index unique "); }},
};

/// The platform's own files, and every schema that our reading of Prisma's language is held to.
std::vector<fs::path> cases() {
  const fs::path root = fs::canonical(fs::path(ATHYPER_TEST_SOURCE_DIR) / "../../..");
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(root / "tests/oracles/prisma/accepted")) out.push_back(entry.path());
  std::ranges::sort(out);
  out.push_back(root / "framework/adapters/db/schema");
  return out;
}

std::vector<PrismaFile> files_of(const fs::path& place) {
  if (!fs::is_directory(place)) return {{place.filename(), athyper::testing::read_file(place)}};
  std::vector<PrismaFile> out;
  for (const auto& entry : fs::directory_iterator(place)) {
    if (entry.path().extension() == ".prisma")
      out.push_back({entry.path().filename(), athyper::testing::read_file(entry.path())});
  }
  return out;
}

class PrismaEngineTest : public ::testing::Test {
 protected:
  /// Prisma's script for each place.
  lib::Result<lib::Json> scripts(const std::vector<fs::path>& places) {
    lib::process::ChildOptions engine;
    engine.command = {ATHYPER_NODE, ATHYPER_TEST_SOURCE_DIR "/../../../tests/oracles/schema_engine.mjs",
                      database_.owner_connection()};
    for (const auto& place : places) engine.command.push_back(place);
    TRY(const auto printed, lib::process::Child::run(std::move(engine), kEngineLimit));
    return lib::parse_json(printed);
  }

  /// What the statements make where nothing is, read back.
  lib::Result<PhysicalModel> made_by(const std::vector<std::string>& statements,
                                     const std::vector<std::string>& schemas) {
    TRY(const auto connection, lib::pg::BlockingConnection::open(database_.owner_connection(), kConnectLimit));
    std::string clear = "set client_min_messages = warning; create schema if not exists public;";
    for (const auto& name : schemas) clear += "drop schema if exists " + name + " cascade;";
    TRY(connection->run_script(clear + "create schema if not exists public; set search_path = public;"
                                       "create extension if not exists citext schema public"));
    for (const auto& statement : statements) {
      TRY(connection->run_script(statement));
    }
    TRY(connection->run_script("begin isolation level repeatable read read only"));
    TRY(auto catalogue, read_catalogue(*connection, schemas));
    TRY(connection->run_script("commit"));
    return std::move(catalogue.model);
  }

  testing::TestDatabase database_;
};

std::string line_of(const Difference& entry) {
  const auto design = std::ranges::find_if(
      kByDesign, [&](const ByDesign& row) { return row.kind == entry.change.kind && row.holds(entry); });
  if (design == kByDesign.end()) {
    ADD_FAILURE() << "not by design: " << entry.change.summary;
    return entry.change.summary + "\n";
  }
  return entry.change.summary + ": " + std::string(design->reason) + "\n";
}

TEST_F(PrismaEngineTest, makes_the_same_catalogue_but_for_what_is_listed) {
  const auto places = cases();
  EXPECT_GE(places.size(), kFewestCases);
  const auto theirs = scripts(places);
  ASSERT_TRUE(theirs.ok()) << describe(theirs.error());
  std::string differences;
  for (const auto& place : places) {
    SCOPED_TRACE(place.filename());
    const auto files = files_of(place);
    std::string text;
    for (const auto& file : files) text += file.text;
    const auto declared = core::schema::parse_prisma(files);
    ASSERT_TRUE(declared.ok()) << describe(declared.error());
    const auto script = theirs->get_string(place.string());
    ASSERT_TRUE(script.has_value());
    const auto prismas = made_by({std::string(*script)}, declared->schemas);
    ASSERT_TRUE(prismas.ok()) << describe(prismas.error());
    const auto ours = made_by(core::schema::create_script(*declared), declared->schemas);
    ASSERT_TRUE(ours.ok()) << describe(ours.error());
    EXPECT_FALSE(ours->tables.empty());
    std::string lines;
    for (const auto& change : core::schema::diff(*prismas, *ours)) lines += line_of({change, *prismas, *ours, text});
    // The platform's tables grow; theirs are held to the table of reasons alone.
    if (fs::is_directory(place)) continue;
    differences += "== " + place.filename().string() + "\n" + lines;
  }
  athyper::testing::expect_golden(fs::path(ATHYPER_TEST_SOURCE_DIR) / "testdata/prisma_engine.txt", differences);
}

}  // namespace
}  // namespace athyper::adapters::db::schema
