#include <gtest/gtest.h>

#include <chrono>
#include <optional>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>
#include <support/schema_work.hpp>

namespace athyper::samples::procurement {
namespace {

using namespace std::chrono_literals;

const lib::Timestamp kNow = *lib::parse_rfc3339("2026-11-22T12:00:00Z");

/// Keeps what the test publishes.
class OneModel final : public runtime::ModelStore {
 public:
  core::meta::ModelPtr current() const override { return std::make_shared<core::meta::Model>(); }
  lib::Task<lib::Result<void>> reload() override { co_return lib::Result<void>{}; }
};

class SampleTest : public ::testing::Test {
 protected:
  SampleTest() : clock_(kNow), random_(7) {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
  }
  ~SampleTest() override {
    db_->close(2s);
    loops_.stop();
  }

  lib::Result<void> publish() {
    lib::Result<void> out;
    core::events::InMemoryEventBus events;
    const auto loading = runtime::meta::load_applied_changes(events, models_);
    runtime::meta::MetaChangeService changes(*db_, events, clock_, random_,
                                             testing::schema_work(loops_, workers_, database_.owner_connection()));
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      auto done = co_await changes.apply(metadata_files(), {});
      if (!done.ok()) out = done.error();
    });
    model_ = std::make_shared<core::meta::Model>(*core::meta::model_from_json(*lib::parse_json(
        text("select model::text from meta.snapshot order by version desc limit 1"), {64, 1'000'000})));
    return out;
  }

  lib::Result<LoadReport> load_people() {
    std::optional<lib::Result<LoadReport>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await load_accounts(*db_, kNow)); });
    return *std::move(out);
  }
  lib::Result<void> load_records(std::string_view tenant) {
    lib::Result<void> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      auto group = records_group(*model_, tenant, kNow);
      if (!group.ok()) out = std::move(group).error();
      if (!out.ok()) co_return;
      auto done = co_await db_->run({.tenant = tenant_id(tenant), .principal = principal_id(tenant, "system_admin")},
                                    *std::move(group));
      if (!done.ok()) out = std::move(done).error();
    });
    return out;
  }

  /// First value of a statement run as the owner, behind the fence of `tenant`.
  std::string text(const std::string& sql, const std::string& tenant = "acme") {
    EXPECT_TRUE(
        owner_->run_script("select set_config('app.tenant', '" + tenant_id(tenant).to_string() + "', false)").ok());
    auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }

  testing::TestDatabase database_;
  lib::net::Loops loops_{1};
  lib::net::WorkerPool workers_{1, 4};
  lib::ManualClock clock_;
  lib::SeededRandom random_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  OneModel models_;
  core::meta::ModelPtr model_;
};

TEST_F(SampleTest, brings_the_people_of_three_tenants_and_changes_nothing_the_second_time) {
  const auto published = publish();
  ASSERT_TRUE(published.ok()) << describe(published.error());
  const auto first = load_people();
  ASSERT_TRUE(first.ok()) << describe(first.error());
  EXPECT_EQ(first->tenants, 3U);
  EXPECT_EQ(first->principals, 36U);
  const auto second = load_people();
  ASSERT_TRUE(second.ok()) << describe(second.error());
  EXPECT_EQ(second->tenants + second->principals, 0U);
}

TEST_F(SampleTest, goes_on_with_the_tenants_that_an_end_on_the_way_left_without_people) {
  ASSERT_TRUE(publish().ok());
  ASSERT_TRUE(load_people().ok());
  ASSERT_EQ(text("delete from core.principal_role where tenant_id = app.tenant()"), "");
  ASSERT_EQ(text("delete from core.principal where tenant_id = app.tenant()"), "");
  const auto again = load_people();
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_EQ(again->principals, 12U);
}

TEST_F(SampleTest, adds_up_and_belongs_to_its_writers) {
  ASSERT_TRUE(publish().ok());
  ASSERT_TRUE(load_people().ok());
  for (const auto tenant : kTenants) {
    const auto loaded = load_records(tenant);
    ASSERT_TRUE(loaded.ok()) << describe(loaded.error());
    const std::string name(tenant);
    const std::string here = " where tenant_id = '" + tenant_id(tenant).to_string() + "'";
    EXPECT_EQ(text("select count(*)::text from mdm.purchase_requisition" + here, name), "64");
    EXPECT_EQ(text("select count(*)::text from mdm.supplier" + here, name), "40");
    EXPECT_EQ(text("select count(*)::text from (select r.id from mdm.purchase_requisition r join "
                   "mdm.purchase_requisition_line l on l.tenant_id = r.tenant_id"
                   " and l.parent_id = r.id where r.tenant_id = '" +
                       tenant_id(tenant).to_string() +
                       "' group by r.id, r.total having r.total <> sum(l.quantity * l.unit_price)) x",
                   name),
              "0");
    EXPECT_EQ(text("select count(distinct created_by)::text from mdm.purchase_requisition" + here, name), "4");
    EXPECT_EQ(text("select (count(*) > 20)::text from mdm.purchase_requisition" + here + " and created_by = '" +
                       principal_id(tenant, "user").to_string() + "'",
                   name),
              "true");
    EXPECT_EQ(text("select sum(last_value)::text from meta.numbering_sequence" + here, name), "64");
  }
}

class TakeOutTest : public SampleTest {
 protected:
  TakeOutTest() {
    EXPECT_TRUE(publish().ok());
    EXPECT_TRUE(load_people().ok());
    for (const auto tenant : kTenants) EXPECT_TRUE(load_records(tenant).ok());
  }

  /// Of every tenant.
  std::vector<TakenOut> take_out_all(const Companion& bring_back = nullptr) {
    std::vector<TakenOut> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      auto done = co_await take_out(*db_, *model_, kNow, bring_back);
      if (done.ok()) {
        out = *std::move(done);
      } else {
        ADD_FAILURE() << describe(done.error());
      }
    });
    return out;
  }
  std::string count(const std::string& table, const std::string& where = "true") {
    return text("select count(*)::text from " + table + " where tenant_id = '" + tenant_id("acme").to_string() +
                "' and " + where);
  }
  /// A requisition like one of the sample, that a person has made.
  void write_requisition() {
    text(
        "insert into mdm.purchase_requisition select (jsonb_populate_record(r, jsonb_build_object("
        "'id', '00000000-0000-7000-8000-00000000beef', 'document_number', 'PR-9999-00001'))).*"
        " from mdm.purchase_requisition r where r.tenant_id = '" +
        tenant_id("acme").to_string() + "' and r.supplier is not null limit 1");
  }
};

TEST_F(TakeOutTest, nothing_of_the_sample_is_left_and_nobody_can_come_in) {
  const auto out = take_out_all();
  ASSERT_EQ(out.size(), 3U);
  for (const auto& tenant : out) {
    EXPECT_EQ(tenant.records, 64U + 40U + 12U) << tenant.tenant;
    EXPECT_EQ(tenant.accounts, 12U);
    EXPECT_TRUE(tenant.left.empty());
  }
  for (const char* table : {"purchase_requisition", "purchase_requisition_line", "supplier", "employee"})
    EXPECT_EQ(count("mdm." + std::string(table)), "0") << table;
  EXPECT_EQ(count("core.principal", "is_active"), "0");
  EXPECT_EQ(count("core.principal_role"), "0");
  EXPECT_EQ(take_out_all()[0].records, 0U);
  const auto start = load_people();
  ASSERT_TRUE(start.ok());
  EXPECT_EQ(start->principals, 0U) << "a start does not bring them back";
}

TEST_F(TakeOutTest, what_a_person_made_stays_with_what_it_refers_to) {
  write_requisition();
  const auto out = take_out_all();
  ASSERT_EQ(out[0].tenant, "acme");
  EXPECT_EQ(out[0].records, 64U + 39U + 11U);
  ASSERT_EQ(out[0].left.size(), 2U);
  EXPECT_EQ(out[0].left[0].entity, "employee");
  EXPECT_TRUE(out[0].left[0].name.starts_with("E-")) << out[0].left[0].name;
  EXPECT_EQ(out[0].left[1].entity, "supplier");
  EXPECT_EQ(count("mdm.purchase_requisition"), "1");
  EXPECT_EQ(count("mdm.supplier", "id = '" + out[0].left[1].id + "'"), "1");
  EXPECT_TRUE(out[1].left.empty());
}

TEST_F(TakeOutTest, sign_ins_and_jobs_of_the_sample_end_and_those_of_others_do_not) {
  text(
      "insert into core.issuer_refresh (token_hash, family, realm_key, client_id, tenant_code, username, session_id,"
      " scope, auth_time, created_at, expires_at) select sha256(u::bytea), gen_random_uuid(), 'main', 'neon-web',"
      " 'acme', u, 's', 'openid', now(), now(), now() from unnest('{user,guest}'::text[]) as u");
  text(
      "insert into core.job (id, tenant_id, queue, type, priority, payload, purpose, model_version, mac) select"
      " gen_random_uuid(), '" +
      tenant_id("acme").to_string() +
      "', 'sample', t, 3, '{}', '', 0, sha256('x') from unnest('{sample.records,other}'::text[]) as t");
  take_out_all();
  EXPECT_EQ(text("select string_agg(username, ' ') from core.issuer_refresh"), "guest");
  EXPECT_EQ(text("select string_agg(type, ' ') from core.job"), "other");
}

TEST_F(TakeOutTest, a_reset_gives_everything_its_first_values) {
  write_requisition();
  const std::string first = text(
      "select md5(string_agg(s::text, ' ' order by id)) from (select id, code, name, status, rating, created_at,"
      " created_by from mdm.supplier where tenant_id = app.tenant()) s");
  text("update mdm.supplier set name = 'Changed', rating = 1");
  text("update core.principal set display_name = 'Changed', is_active = false");
  std::vector<std::string> asked;
  take_out_all([&](std::string_view tenant) -> lib::Task<lib::Result<lib::sql::Statement>> {
    asked.emplace_back(tenant);
    co_return lib::sql::Statement{lib::sql::make_shape("select 1"), {}};
  });
  EXPECT_EQ(asked, (std::vector<std::string>{kTenants.begin(), kTenants.end()}));
  EXPECT_EQ(count("core.principal", "is_active and display_name <> 'Changed'"), "12");
  EXPECT_EQ(count("core.principal_role"), "12");
  ASSERT_TRUE(load_records("acme").ok());
  EXPECT_EQ(text("select md5(string_agg(s::text, ' ' order by id)) from (select id, code, name, status, rating,"
                 " created_at, created_by from mdm.supplier where tenant_id = app.tenant()) s"),
            first);
  EXPECT_EQ(count("mdm.purchase_requisition"), "65");
}

}  // namespace
}  // namespace athyper::samples::procurement
