// The platform's tables are the same however they come about: as the `.prisma` files say them, as provisioning makes
// them at once, and as the migrations make them step by step.
#include <algorithm>

#include <gtest/gtest.h>

#include <athyper/adapters/db/migration_runner.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <lib/pg/pool.hpp>
#include <support/golden.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;
using core::schema::PrismaFile;

const std::vector<std::string> kSchemas = {"core", "mdm", "meta", "public", "ref", "ui"};

class PlatformSchemaTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto folder = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "schema";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".prisma") continue;
      files_.push_back({entry.path().filename().string(), athyper::testing::read_file(entry.path())});
    }
    const auto declared = core::schema::parse_prisma(files_);
    ASSERT_TRUE(declared.ok()) << findings(declared.error());
    declared_ = *declared;
    const auto found = introspect(database_.owner_connection(), kSchemas);
    ASSERT_TRUE(found.ok()) << findings(found.error());
    found_ = *found;
  }

  static std::string findings(const lib::Error& error) {
    std::string out = describe(error) + "\n";
    for (const auto& detail : error.details) out += detail.path + ": " + detail.code + ": " + detail.message + "\n";
    return out;
  }

  void drop_what_migrations_made() {
    const auto owner = lib::pg::BlockingConnection::open(database_.owner_connection(), std::chrono::seconds(5));
    ASSERT_TRUE(owner.ok());
    std::string drops;
    for (const auto& migration : platform_migrations()) {
      for (const auto& change : migration.plan.changes) {
        if (change.kind == core::schema::Change::Kind::create_table)
          drops += "drop table if exists " + to_string(change.table) + " cascade;";
      }
    }
    const auto dropped = (*owner)->run_script(drops + "delete from core.schema_migration");
    ASSERT_TRUE(dropped.ok()) << describe(dropped.error());
  }

  /// What the gate finds but the version of the server: the newest 18 that the registry has is older than the floor.
  std::string holes() const {
    const auto checked = check_catalogue(database_.owner_connection());
    std::string out;
    if (checked.ok()) return out;
    for (const auto& finding : checked.error().details) {
      if (finding.path != "server") out += finding.path + ": " + finding.message + "\n";
    }
    return out;
  }

  /// The files that would say what the database has.
  std::string as_found() const {
    std::string out = "The database has:\n";
    for (const auto& schema : kSchemas) out += "== " + schema + "\n" + core::schema::print_prisma(found_, schema);
    return out;
  }

  athyper::testing::TestDatabase database_;
  std::vector<PrismaFile> files_;
  PhysicalModel declared_;
  PhysicalModel found_;
};

TEST_F(PlatformSchemaTest, provisioning_makes_what_the_prisma_files_say) {
  ASSERT_FALSE(found_.tables.empty());
  EXPECT_EQ(core::schema::describe(declared_), core::schema::describe(found_)) << as_found();
}

TEST_F(PlatformSchemaTest, the_prisma_files_alone_make_the_same_catalogue) {
  const auto made = normalise(database_.owner_connection(), declared_);
  ASSERT_TRUE(made.ok()) << findings(made.error());
  EXPECT_EQ(core::schema::describe(*made), core::schema::describe(found_));
}

TEST_F(PlatformSchemaTest, the_migrations_lead_to_what_the_prisma_files_say) {
  MigrationRunner runner(platform_migrations(), {.owner_connection = database_.owner_connection(), .schemas = {}});
  const auto led = runner.replay(kSchemas);
  ASSERT_TRUE(led.ok()) << findings(led.error());
  EXPECT_EQ(core::schema::describe(*led), core::schema::describe(found_))
      << "The .prisma files and the migrations differ: ./athyper db:migrate --name NAME, then commit the new folder.";
}

TEST_F(PlatformSchemaTest, a_start_takes_later_migrations_while_those_of_an_older_version_keep_what_they_replaced) {
  drop_what_migrations_made();
  const auto& all = platform_migrations();
  const auto later = std::ranges::find(all, "0008_drop_job_run", &Migration::name);
  ASSERT_NE(later, all.end());
  ApplyOptions options{.owner_connection = database_.owner_connection(), .schemas = {}};
  const auto older = MigrationRunner({all.begin(), later}, options).deploy();
  ASSERT_TRUE(older.ok()) << findings(older.error());
  ASSERT_EQ(older->soaking, std::vector<std::string>{"0007_job_leases"});

  const auto started = provision(database_.owner_connection(), lib::system_clock().now(), {.seed = false});
  ASSERT_TRUE(started.ok()) << findings(started.error());
  EXPECT_EQ(holes(), "");
  const auto states = MigrationRunner(all, options).status();
  ASSERT_TRUE(states.ok()) << findings(states.error());
  for (const auto& row : *states) {
    const bool keeps = row.name == "0007_job_leases" || row.name == "0008_drop_job_run";
    EXPECT_EQ(row.state, keeps ? MigrationState::soaking : MigrationState::applied) << row.name;
  }
  options.contract = true;
  const auto report = MigrationRunner(all, options).deploy();
  ASSERT_TRUE(report.ok()) << findings(report.error());
  EXPECT_EQ(report->applied, (std::vector<std::string>{"0007_job_leases", "0008_drop_job_run"}));
  const auto made = introspect(database_.owner_connection(), kSchemas);
  ASSERT_TRUE(made.ok()) << findings(made.error());
  EXPECT_EQ(core::schema::describe(*made), core::schema::describe(found_));
}

TEST_F(PlatformSchemaTest, the_migrations_can_be_applied_step_by_step) {
  drop_what_migrations_made();
  // A database of any age has to start, whatever waits in it.
  MigrationRunner keeping(platform_migrations(), {.owner_connection = database_.owner_connection(), .schemas = {}});
  const auto kept = keeping.deploy();
  ASSERT_TRUE(kept.ok()) << findings(kept.error());
  EXPECT_EQ(kept->applied.size() + kept->soaking.size(), platform_migrations().size());
  ApplyOptions options{.owner_connection = database_.owner_connection(), .schemas = {}};
  options.contract = true;
  MigrationRunner runner(platform_migrations(), options);
  const auto report = runner.deploy();
  ASSERT_TRUE(report.ok()) << findings(report.error());
  EXPECT_EQ(report->applied, kept->soaking);
  const auto made = introspect(database_.owner_connection(), kSchemas);
  ASSERT_TRUE(made.ok()) << findings(made.error());
  EXPECT_EQ(core::schema::describe(*made), core::schema::describe(found_));
  EXPECT_EQ(holes(), "");
  const auto again = runner.deploy();
  ASSERT_TRUE(again.ok()) << findings(again.error());
  EXPECT_TRUE(again->applied.empty());
}

TEST_F(PlatformSchemaTest, the_program_holds_the_migrations_of_the_source_tree) {
  const auto read = read_migrations(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "migrations");
  ASSERT_TRUE(read.ok()) << findings(read.error());
  ASSERT_EQ(read->size(), platform_migrations().size());
  for (std::size_t i = 0; i < read->size(); ++i) EXPECT_EQ((*read)[i].checksum, platform_migrations()[i].checksum);
}

TEST_F(PlatformSchemaTest, the_prisma_files_stand_in_their_one_layout) {
  for (const auto& file : files_) EXPECT_EQ(*core::schema::format_prisma(file), file.text) << file.path;
}

}  // namespace
}  // namespace athyper::adapters::db
