// A database with a published model of one's own, for tests of changes.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>
#include <support/schema_work.hpp>

#include "pg_model_store.hpp"

namespace athyper::runtime::meta {

using namespace std::chrono_literals;
using core::meta::SourceFile;

inline const lib::Uuid kTenant = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
inline const lib::Uuid kPrincipal = *lib::parse_uuid("00000000-0000-7000-8000-0000000000ff");

inline SourceFile thing(const std::string& fields) {
  return {"thing.yaml", "entity: thing\nmodule: test\nclass: MASTER\nfields:\n" + fields};
}

inline const std::string kCode = "  code: { type: string, required: true, unique: true }\n";

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
    changes_.emplace(*db_, events_, clock_, random_,
                     testing::schema_work(loops_, workers_, database_.owner_connection()));
    loading_ = load_applied_changes(events_, *models_);
  }
  ~MetaChangeTest() override {
    changes_->stop();
    db_->close(2s);
    loops_.stop();
  }

  template <class T>
  lib::Result<T> await(const std::function<lib::Task<lib::Result<T>>()>& work) {
    std::optional<lib::Result<T>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await work()); });
    return *std::move(out);
  }
  lib::Result<ChangeOutcome> apply(std::vector<SourceFile> files, ChangeActor actor = {},
                                   core::meta::DiffOptions options = {}) {
    return await<ChangeOutcome>([&] { return changes_->apply(files, actor, options); });
  }
  lib::Result<ChangeOutcome> apply_dropping(std::vector<SourceFile> files) {
    return apply(std::move(files), {}, {.drops = true});
  }
  /// Asks for it and waits until the change stands still.
  lib::Result<std::string> act(lib::Uuid id, ChangeAction action, bool at_once = false) {
    const auto asked = await<void>([&] { return changes_->act(id, action, at_once); });
    if (!asked.ok()) return asked.error();
    return await<std::string>([&] { return changes_->wait(id); });
  }
  /// A row of mdm.thing with the columns of `names`.
  void insert_thing(const std::string& names, const std::string& values) {
    run("set row_security = on; select set_config('app.tenant', '" + kTenant.to_string() +
        "', false); insert into mdm.thing (tenant_id, id, version, created_at, created_by, updated_at, updated_by, "
        "meta_version, " +
        names + ") values ('" + kTenant.to_string() +
        "', gen_random_uuid(), 1, now(), gen_random_uuid(), now(), gen_random_uuid(), 1, " + values + ")");
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
    const auto printed = core::schema::parse_prisma({{"entities.prisma", core::meta::prisma_of(*models_->current())}});
    ASSERT_TRUE(printed.ok()) << describe(printed.error());
    EXPECT_EQ(core::schema::describe(*found), core::schema::describe(*printed)) << "as a .prisma file";
  }

  testing::TestDatabase database_;
  lib::net::Loops loops_{1};
  lib::net::WorkerPool workers_{1, 4};
  lib::ManualClock clock_;
  lib::SeededRandom random_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::optional<PgModelStore> models_;
  core::events::InMemoryEventBus events_;
  core::events::Subscription loading_;
  std::optional<MetaChangeService> changes_;
};

}  // namespace athyper::runtime::meta
