#include <athyper/adapters/db/provision.hpp>

#include <map>

#include <gtest/gtest.h>

#include <athyper/adapters/db/migration.hpp>
#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;

class ProvisionTest : public ::testing::Test {
 protected:
  std::unique_ptr<lib::pg::BlockingConnection> owner() {
    auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    EXPECT_TRUE(connection.ok());
    return *std::move(connection);
  }
  void change(const std::string& script) {
    const auto done = owner()->run_script(script);
    EXPECT_TRUE(done.ok()) << describe(done.error());
  }
  std::string ask(std::string text) {
    const auto rows = owner()->execute({.shape = lib::sql::make_shape(std::move(text)), .params = {}});
    return rows.ok() ? std::string(rows->get(0, 0)) : describe(rows.error());
  }
  /// The gate's findings as one text; empty when it lets the start go on.
  std::string refused() {
    const auto checked = check_catalogue(database_.owner_connection());
    if (checked.ok()) return {};
    EXPECT_EQ(checked.error().key, "db.catalogue_refused");
    std::string findings;
    for (const auto& detail : checked.error().details) findings += detail.path + ": " + detail.message + "\n";
    return findings;
  }

  testing::TestDatabase database_;
  lib::Timestamp now_ = *lib::parse_rfc3339("2030-02-28T23:59:59Z");
};

constexpr ProvisionOptions kSchema{.seed = false};

TEST_F(ProvisionTest, a_second_run_executes_nothing) {
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_TRUE(report->executed.empty());
  EXPECT_EQ(report->partitions_created, 0);
  EXPECT_TRUE(report->numeric_leakproof);
  EXPECT_GE(report->server_version, 150'000);
}

TEST_F(ProvisionTest, a_changed_file_runs_again_and_is_recorded_anew) {
  change("update public.schema_provisions set sha256 = 'old' where file_name = '030_functions.sql'");
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->executed, std::vector<std::string>{"030_functions.sql"});
  EXPECT_EQ(ask("select count(*) from public.schema_provisions where sha256 = 'old'"), "0");
}

TEST_F(ProvisionTest, a_file_that_fails_is_named_and_leaves_nothing_behind) {
  change(
      "update public.schema_provisions set sha256 = 'old' where file_name = '070_schema_change.sql';"
      "drop table core.schema_change_step; create view core.schema_change_step as select 1 as number");
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().key, "db.provision_failed");
  EXPECT_NE(report.error().message.find("070_schema_change.sql"), std::string::npos);
  EXPECT_EQ(ask("select sha256 from public.schema_provisions where file_name = '070_schema_change.sql'"), "old");
}

TEST_F(ProvisionTest, a_changed_seed_is_left_or_refused_and_runs_when_forced) {
  ASSERT_TRUE(provision(database_.owner_connection(), now_, {.ddl = false}).ok());
  change("update public.schema_provisions set sha256 = 'old' where file_name = '200_country.sql'");
  const auto left = provision(database_.owner_connection(), now_);
  ASSERT_TRUE(left.ok()) << describe(left.error());
  EXPECT_TRUE(left->executed.empty());
  EXPECT_EQ(left->changed_seed, std::vector<std::string>{"200_country.sql"});

  change("update public.schema_provisions set sha256 = 'old' where file_name = '020_fence.sql'");
  const auto refused_run = provision(database_.owner_connection(), now_, {.refuse_changed_seed = true});
  ASSERT_FALSE(refused_run.ok());
  EXPECT_EQ(refused_run.error().key, "db.seed_changed");
  ASSERT_EQ(refused_run.error().details.size(), 1U);
  EXPECT_EQ(refused_run.error().details[0].path, "200_country.sql");
  EXPECT_EQ(ask("select count(*) from public.schema_provisions where sha256 = 'old'"), "2") << "nothing ran";

  const auto forced = provision(database_.owner_connection(), now_, {.ddl = false, .force = true});
  ASSERT_TRUE(forced.ok()) << describe(forced.error());
  EXPECT_EQ(forced->executed.size(), 8U);
  EXPECT_EQ(ask("select string_agg(file_name, '') from public.schema_provisions where sha256 = 'old'"),
            "020_fence.sql");
}

TEST_F(ProvisionTest, the_status_tells_current_pending_changed_and_unknown_files_apart) {
  change(
      "update public.schema_provisions set sha256 = 'old' where file_name = '020_fence.sql';"
      "insert into public.schema_provisions (file_name, sha256) values ('299_from_later.sql', 'x')");
  const auto files = provision_status(database_.owner_connection());
  ASSERT_TRUE(files.ok()) << describe(files.error());
  std::map<std::string, std::string> states;
  for (const auto& file : *files)
    states[file.name] = std::string(to_string(file.kind)) + " " + std::string(to_string(file.state));
  EXPECT_EQ(states["010_bootstrap.sql"], "ddl current");
  EXPECT_EQ(states["020_fence.sql"], "ddl changed");
  EXPECT_EQ(states["200_country.sql"], "seed pending");
  EXPECT_EQ(states["299_from_later.sql"], "seed unknown");
  for (const auto& file : *files) EXPECT_EQ(file.executed_at.empty(), file.state == FileState::pending) << file.name;
}

TEST_F(ProvisionTest, what_is_dropped_can_be_provisioned_anew) {
  ASSERT_TRUE(drop_provisioned(database_.owner_connection()).ok());
  EXPECT_EQ(ask("select count(*) from pg_namespace where nspname in ('core', 'meta', 'mdm', 'ref', 'ui', 'app')"), "0");
  EXPECT_EQ(ask("select to_regclass('public.schema_provisions') is null"), "t");
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->executed.front(), "010_bootstrap.sql");
  EXPECT_EQ(refused(), "");
}

TEST_F(ProvisionTest, the_tables_are_made_at_once_and_every_migration_is_recorded) {
  EXPECT_EQ(ask("select count(*) from core.schema_migration where applied_at is not null"),
            std::to_string(platform_migrations().size()));
  EXPECT_EQ(ask("select count(*) from core.schema_change"), "0") << "no step had to be journaled";
  ASSERT_TRUE(drop_provisioned(database_.owner_connection()).ok());
  const auto report = provision(database_.owner_connection(), now_, kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->migrations.size(), platform_migrations().size());
  EXPECT_EQ(report->migrations.front(), "0001_platform");
}

TEST_F(ProvisionTest, an_installation_older_than_migrations_is_taken_as_it_is) {
  change(
      "drop table core.schema_migration; create table core.schema_migration (name text primary key, checksum text);"
      "insert into public.schema_provisions (file_name, sha256) values ('030_core.sql', 'x'), ('080_reference.sql', "
      "'y');"
      "update public.schema_provisions set sha256 = 'old' where file_name in ('030_functions.sql', "
      "'070_schema_change.sql');"
      "insert into core.issuer_key (kid, private_pem, created_at) values ('kept', 'x', now())");
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->migrations.size(), platform_migrations().size());
  EXPECT_EQ(ask("select count(*) from core.schema_change"), "0") << "nothing was changed";
  EXPECT_EQ(ask("select count(*) from core.issuer_key"), "1");
  const auto files = provision_status(database_.owner_connection());
  ASSERT_TRUE(files.ok());
  for (const auto& file : *files) EXPECT_NE(file.state, FileState::unknown) << file.name;
}

TEST_F(ProvisionTest, an_installation_that_is_like_no_migration_is_told_what_differs) {
  change("delete from core.schema_migration; alter table core.tenant add column stray int");
  const auto report = provision(database_.owner_connection(), now_, kSchema);
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().key, "schema.database_moved");
  ASSERT_EQ(report.error().details.size(), 1U);
  EXPECT_EQ(report.error().details[0].message, "would have to drop column stray from core.tenant");
  EXPECT_EQ(ask("select count(*) from core.schema_migration"), "0");
}

TEST_F(ProvisionTest, a_database_of_a_newer_program_is_left_as_it_is) {
  change(
      "insert into core.schema_migration (line, name, checksum, applied_at) values ('0001_platform', '9999_later', "
      "'x', now());"
      "alter table core.tenant add column later int");
  const auto report = provision(database_.owner_connection(), lib::system_clock().now(), kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->newer_migrations, std::vector<std::string>{"9999_later"});
}

TEST_F(ProvisionTest, the_months_around_the_given_time_get_their_partitions) {
  const auto report = provision(database_.owner_connection(), now_, kSchema);
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->partitions_created, 24);
  EXPECT_EQ(ask("select to_regclass('core.audit_log_2030_01')::text"), "core.audit_log_2030_01");
  EXPECT_EQ(ask("select to_regclass('core.audit_log_2030_08')::text"), "core.audit_log_2030_08");
}

TEST_F(ProvisionTest, the_gate_lets_a_whole_catalogue_pass) {
  EXPECT_EQ(refused(), "");
}

TEST_F(ProvisionTest, the_gate_lets_other_roles_read_under_policies_of_their_own) {
  change("create policy reads_reports on core.event_store for select to pg_read_all_stats using (true)");
  EXPECT_EQ(refused(), "");
}

TEST_F(ProvisionTest, the_gate_names_what_is_broken) {
  const std::vector<std::pair<std::string, std::string>> holes{
      {"alter table core.principal no force row level security",
       "core.principal: row-level security is not enabled and forced"},
      {"alter table core.role disable row level security", "core.role: row-level security is not enabled and forced"},
      {"drop policy tenant_fence on core.feature_flag", "core.feature_flag: has no policy"},
      {"create policy open_door on core.event_store using (true)", "core.event_store: has a further permissive policy"},
      {"create policy peep on core.principal for select to athyper_runtime using (true)",
       "core.principal: has a further permissive policy: peep"},
      {"create policy peep on core.role for select to public using (true)",
       "core.role: has a further permissive policy: peep"},
      {"create table mdm.loose (id uuid primary key)", "mdm.loose: has no column tenant_id"},
      {"create table mdm.thing (tenant_id uuid not null, id uuid primary key)",
       "mdm.thing: has no primary key that begins with"},
      {"create unique index code_everywhere on core.role (code)", "does not begin with tenant_id"},
      {"grant select on core.audit_log_2030_01 to athyper_runtime", "core.audit_log_2030_01: partition is reachable"},
      {"create view mdm.peek as select * from core.principal", "mdm.peek: view does not run as its caller"},
      {"create materialized view mdm.copy as select * from core.principal", "mdm.copy: materialised views"},
      {"grant create on schema mdm to athyper_runtime", "schema mdm: lets the runtime role create"},
      {"create function app.sneak() returns int language sql security definer as 'select 1'",
       "app.sneak(): runs with its owner"},
  };
  ASSERT_TRUE(provision(database_.owner_connection(), now_, kSchema).ok());
  for (const auto& [hole, expected] : holes) {
    change(hole);
    EXPECT_NE(refused().find(expected), std::string::npos) << hole << "\n" << refused();
  }
}

TEST_F(ProvisionTest, a_platform_table_is_one_only_with_its_reason_and_never_in_mdm) {
  change("create table core.note (id uuid primary key); create table mdm.note (id uuid primary key)");
  change(
      "comment on table core.note is 'platform: known before any tenant'; comment on table mdm.note is 'platform: not "
      "really'");
  const auto findings = refused();
  EXPECT_EQ(findings.find("core.note"), std::string::npos) << findings;
  EXPECT_NE(findings.find("mdm.note"), std::string::npos);
}

}  // namespace
}  // namespace athyper::adapters::db
