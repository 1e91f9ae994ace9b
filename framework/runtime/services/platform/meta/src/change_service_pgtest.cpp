#include <gtest/gtest.h>

#include <chrono>
#include <optional>

#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "pg_model_store.hpp"

namespace athyper::runtime::meta {
namespace {

using namespace std::chrono_literals;
using core::meta::SourceFile;

const lib::Uuid kTenant = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
const lib::Uuid kPrincipal = *lib::parse_uuid("00000000-0000-7000-8000-0000000000ff");

SourceFile thing(const std::string& fields) {
  return {"thing.yaml", "entity: thing\nmodule: test\nclass: MASTER\nfields:\n" + fields};
}

const std::string kCode = "  code: { type: string, required: true, unique: true }\n";

class MetaChangeTest : public ::testing::Test {
 protected:
  MetaChangeTest() : clock_(*lib::parse_rfc3339("2026-11-22T12:00:00Z")), random_(7) {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    run("insert into core.tenant (id, code, name, display_name) values ('" + kTenant.to_string() +
        "', 'acme', 'Acme', 'Acme')");
    run("select app.ensure_partitions('2026-11-22T12:00:00Z')");
    models_.emplace(*db_);
    loading_ = load_applied_changes(events_, *models_);
  }
  ~MetaChangeTest() override {
    db_->close(2s);
    loops_.stop();
  }

  lib::Result<ChangeOutcome> apply(std::vector<SourceFile> files, ChangeActor actor = {}) {
    std::optional<lib::Result<ChangeOutcome>> out;
    MetaChangeService changes(*db_, events_, clock_, random_);
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await changes.apply(files, actor)); });
    return *std::move(out);
  }

  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }
  std::string text(const std::string& sql) {
    auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << sql << "\n" << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }

  /// The catalogue says what the published model says.
  void expect_tables_of_the_model() {
    const auto found = adapters::db::introspect(database_.owner_connection(), {std::string(core::meta::kTableSchema)});
    ASSERT_TRUE(found.ok()) << describe(found.error());
    EXPECT_EQ(core::schema::describe(*found), core::schema::describe(core::meta::physical_model(*models_->current())));
  }

  testing::TestDatabase database_;
  lib::net::Loops loops_{1};
  lib::ManualClock clock_;
  lib::SeededRandom random_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::optional<PgModelStore> models_;
  core::events::InMemoryEventBus events_;
  core::events::Subscription loading_;
};

TEST_F(MetaChangeTest, makes_a_guarded_table_and_publishes_version_one) {
  EXPECT_EQ(models_->current()->version, 0);
  const auto done = apply({thing(kCode)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(done->to_version, 1);
  EXPECT_EQ(models_->current()->version, 1);
  EXPECT_NE(models_->current()->find("thing"), nullptr);
  EXPECT_EQ(text("select relrowsecurity and relforcerowsecurity from pg_class where oid = 'mdm.thing'::regclass"), "t");
  EXPECT_EQ(text("select has_table_privilege('athyper_runtime', 'mdm.thing', 'insert')"), "t");
  EXPECT_EQ(text("select meta_version::text from meta.tenant_version"), "1");
  EXPECT_EQ(text("select content_hash from meta.snapshot"), models_->current()->hash);
}

TEST_F(MetaChangeTest, does_nothing_for_files_that_say_the_same) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto again = apply({thing(kCode)});
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_TRUE(again->ops.empty());
  EXPECT_EQ(text("select count(*)::text from meta.snapshot"), "1");
}

TEST_F(MetaChangeTest, extends_a_table_that_has_rows) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  run("select set_config('app.tenant', '" + kTenant.to_string() + "', false)");
  run("set row_security = on; insert into mdm.thing (tenant_id, id, code, version, created_at, created_by, updated_at, "
      "updated_by, meta_version) values ('" +
      kTenant.to_string() + "', gen_random_uuid(), 'A', 1, now(), gen_random_uuid(), now(), gen_random_uuid(), 1)");
  const std::string more = kCode +
                           "  rank: { type: integer, required: true, default: 3, indexed: true }\n"
                           "  note: { type: text }\n"
                           "  name: { type: string, searchable: true }\n"
                           "  tone: { type: enum, values: [a, b] }\n"
                           "  next: { type: reference, to: thing }\n"
                           "  price: { type: money }\n";
  const auto done = apply({thing(more)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(text("select rank::text from mdm.thing"), "3");
  EXPECT_EQ(text("select count(*)::text from pg_index where indrelid = 'mdm.thing'::regclass and not indisvalid"), "0");
  EXPECT_EQ(
      text("select count(*)::text from pg_constraint where conrelid = 'mdm.thing'::regclass and not convalidated"),
      "0");
  EXPECT_EQ(text("select string_agg(column_name, ' ' order by column_name) from meta.field"),
            "code name next note price rank tone");

  const auto wider = apply({thing(more + "  size: { type: integer }\n")});
  ASSERT_TRUE(wider.ok()) << describe(wider.error());
  EXPECT_EQ(wider->to_version, 3);
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, makes_exactly_the_tables_of_the_model) {
  const std::vector<SourceFile> files = {
      thing(kCode + "  name:  { type: string, searchable: true }\n"
                    "  end:   { type: enum, values: [one] }\n"
                    "  order: { type: enum, values: [a, \"it's\", 'back\\slash', \"ä \\\"ö\\\"\"], indexed: true }\n"
                    "  price: { type: money, required: true }\n"
                    "  width: { type: decimal, precision: 12, scale: 3 }\n"
                    "  at:    { type: time }\n"
                    "  extra: { type: json }\n"
                    "  owner: { type: reference, to: bill, on_delete: cascade }\n"
                    "  other: { type: reference, to: thing, on_delete: set_null }\n"),
      {"bill.yaml",
       "entity: bill\nmodule: test\nclass: DOCUMENT\nfields:\n  lines: { type: children, to: bill_line }\n"},
      {"bill_line.yaml",
       "entity: bill_line\nmodule: test\nparent: bill\nfields:\n"
       "  item: { type: reference, to: thing, required: true }\n"}};
  const auto done = apply(files);
  ASSERT_TRUE(done.ok()) << describe(done.error());
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, leaves_everything_as_it_was_when_the_change_is_refused) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto refused = apply({thing("  code: { type: integer }\n")});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "meta.change.refused");
  const auto wrong = apply({thing("  code: { type: strin }\n")});
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().key, "meta.invalid");
  EXPECT_EQ(wrong.error().details.at(0).path, "thing.yaml:5:17");
  EXPECT_EQ(models_->current()->version, 1);
}

TEST_F(MetaChangeTest, continues_after_a_run_that_was_broken_off) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  // What a process leaves behind that died between the steps and the publication, of an older form of the files.
  run("alter table mdm.thing add column note bigint; create index thing_size_idx on mdm.thing (tenant_id)");
  run("create table mdm.other (tenant_id uuid)");
  const auto done =
      apply({thing(kCode + "  note: { type: text }\n"),
             {"other.yaml", "entity: other\nmodule: t\nclass: MASTER\nfields: { a: { type: string } }\n"}});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(
      text("select data_type from information_schema.columns where table_name = 'thing' and column_name = 'note'"),
      "text");
  EXPECT_EQ(
      text("select count(*)::text from information_schema.columns where table_name = 'other' and column_name = 'a'"),
      "1");
}

TEST_F(MetaChangeTest, never_takes_a_table_that_holds_rows) {
  run("create table mdm.thing (a int); insert into mdm.thing values (1)");
  const auto done = apply({thing(kCode)});
  ASSERT_FALSE(done.ok());
  EXPECT_EQ(done.error().key, "meta.change.step_failed");
  EXPECT_EQ(text("select count(*)::text from mdm.thing"), "1");
  EXPECT_EQ(text("select count(*)::text from meta.snapshot"), "0");
}

TEST_F(MetaChangeTest, keeps_the_column_of_a_renamed_field) {
  ASSERT_TRUE(apply({thing(kCode + "  remark: { type: text }\n")}).ok());
  const auto done = apply({thing(kCode + "  note: { type: text, renamed_from: remark }\n")});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_TRUE(done->steps.empty());
  EXPECT_EQ(models_->current()->find("thing")->find_field("note")->column, "remark");
  // The next application finds it by its new name.
  EXPECT_TRUE(apply({thing(kCode + "  note: { type: text }\n")}).value().ops.empty());
}

TEST_F(MetaChangeTest, writes_who_changed_what) {
  const auto done = apply({thing(kCode)}, {kTenant, kPrincipal, "system_admin", "request-1", "127.0.0.1", "test"});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(text("select actor from meta.change_log"), "system_admin");
  run("select set_config('app.tenant', '" + kTenant.to_string() + "', false)");
  EXPECT_EQ(text("select payload ->> 'to_version' from core.audit_log where action = 'meta.change.apply'"), "1");
  EXPECT_EQ(text("select stream_id || ' ' || version || ' ' || event_type || ' ' || (payload ->> 'toVersion') from "
                 "core.event_store"),
            "meta.model:shared 1 meta.change.applied 1");
}

TEST_F(MetaChangeTest, refuses_a_second_change_at_the_same_time) {
  run("begin; select pg_advisory_xact_lock(7022352589713142881)");
  const auto done = apply({thing(kCode)});
  run("rollback");
  ASSERT_FALSE(done.ok());
  EXPECT_EQ(done.error().key, "meta.change.in_progress");
}

}  // namespace
}  // namespace athyper::runtime::meta
