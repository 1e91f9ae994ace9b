#include <athyper/adapters/db/create.hpp>

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <thread>

#include <athyper/adapters/db/embedded_cluster.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/run.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;
using lib::Result;
using lib::Task;

const lib::Uuid kAcme = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
const lib::Uuid kBorealis = *lib::parse_uuid("00000000-0000-7000-8000-00000000000b");
const lib::Uuid kPrincipal = *lib::parse_uuid("00000000-0000-7000-8000-0000000000ff");

lib::sql::Statement statement(std::string text, std::vector<lib::sql::Param> params = {}) {
  return {.shape = lib::sql::make_shape(std::move(text)), .params = std::move(params)};
}

lib::sql::Group just(std::string text, std::vector<lib::sql::Param> params = {}) {
  lib::sql::Group group;
  group.lane = lib::sql::Lane::shared;
  group.statements.push_back(statement(std::move(text), std::move(params)));
  return group;
}

Fence fence_of(const lib::Uuid& tenant, std::int64_t meta = 0, std::int64_t entitlement = 0) {
  return {.tenant = tenant, .principal = kPrincipal, .meta_version = meta, .entitlement_version = entitlement};
}

using Results = Result<std::vector<lib::sql::Rows>>;

class DbAdapterTest : public ::testing::Test {
 protected:
  DbAdapterTest() { loops_.start(); }
  ~DbAdapterTest() override {
    if (db_) db_->close(2s);
    loops_.stop();
  }

  void start(DbAdapterOptions options) { db_ = *create_db_adapter(std::move(options), loops_, clock_); }

  void start_on_test_database() {
    database_.emplace();
    start({.runtime_connection = database_->runtime_connection(),
           .owner_connection = database_->owner_connection(),
           .prepared_statements = testing::TestDatabase::prepared_statements()});
    auto owner = *lib::pg::BlockingConnection::open(database_->owner_connection(), 5s);
    const auto seeded = owner->run_script(
        "insert into core.tenant (id, code, name, display_name) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis');"
        "insert into meta.tenant_version values ('00000000-0000-7000-8000-00000000000a', 3, 4);"
        "insert into core.role (tenant_id, id, code, name) select id, gen_random_uuid(), code || '_role', 'Role' from "
        "core.tenant");
    ASSERT_TRUE(seeded.ok()) << describe(seeded.error());
  }

  Results run(Fence fence, lib::sql::Group group) {
    std::optional<Results> outcome;
    loops_.run_and_wait(0, [&]() -> Task<void> { outcome.emplace(co_await db_->run(fence, std::move(group))); });
    return *std::move(outcome);
  }
  Results run_platform(lib::sql::Group group) {
    std::optional<Results> outcome;
    loops_.run_and_wait(0, [&]() -> Task<void> { outcome.emplace(co_await db_->run_platform(std::move(group))); });
    return *std::move(outcome);
  }
  Result<void> wait(std::function<Task<Result<void>>()> work) {
    std::optional<Result<void>> outcome;
    loops_.run_and_wait(0, [&]() -> Task<void> { outcome.emplace(co_await work()); });
    return *std::move(outcome);
  }
  std::string value(const Results& outcome) {
    if (!outcome.ok()) return outcome.error().key;
    return outcome->at(0).empty() ? "(no row)" : std::string(outcome->at(0).get(0, 0));
  }

  lib::net::Loops loops_{1};
  lib::ManualClock clock_{*lib::parse_rfc3339("2026-01-01T00:00:00Z")};
  std::optional<testing::TestDatabase> database_;
  std::unique_ptr<DbAdapter> db_;
};

TEST_F(DbAdapterTest, a_fence_shows_its_own_tenant_and_no_other) {
  start_on_test_database();
  EXPECT_EQ(value(run(fence_of(kAcme), just("select string_agg(code, ',') from core.role"))), "acme_role");
  EXPECT_EQ(value(run(fence_of(kBorealis), just("select string_agg(code, ',') from core.role"))), "borealis_role");
  EXPECT_EQ(value(run_platform(just("select count(*) from core.role"))), "0");
  EXPECT_EQ(value(run_platform(just("select count(*) from core.tenant"))), "2");
}

TEST_F(DbAdapterTest, rows_of_another_tenant_can_neither_be_written_nor_changed) {
  start_on_test_database();
  const auto foreign =
      run(fence_of(kAcme), just("insert into core.role (tenant_id, id, code, name) values ($1, $2, 'x', 'X')",
                                {kBorealis.to_string(), kPrincipal.to_string()}));
  ASSERT_FALSE(foreign.ok());
  EXPECT_EQ(foreign.error().details.at(0).code, "42501");
  const auto changed = run(fence_of(kAcme), just("update core.role set name = 'seen' where code = 'borealis_role'"));
  ASSERT_TRUE(changed.ok());
  EXPECT_EQ(changed->at(0).affected(), 0U);
  EXPECT_FALSE(run(fence_of(kAcme), just("update core.role set tenant_id = $1", {kBorealis.to_string()})).ok());
  EXPECT_FALSE(run_platform(just("insert into core.role (tenant_id, id, code, name) values ($1, $2, 'x', 'X')",
                                 {kAcme.to_string(), kPrincipal.to_string()}))
                   .ok());
}

TEST_F(DbAdapterTest, history_cannot_be_rewritten) {
  start_on_test_database();
  for (const auto* text : {"update core.audit_log set action = 'x'", "delete from core.audit_log",
                           "delete from core.event_store", "select * from core.audit_log_2026_01"}) {
    EXPECT_FALSE(run(fence_of(kAcme), just(text)).ok()) << text;
  }
}

TEST_F(DbAdapterTest, stale_versions_fail_the_group_by_name_and_current_ones_pass) {
  start_on_test_database();
  EXPECT_EQ(value(run(fence_of(kAcme, 3, 4), just("select 'in'"))), "in");
  EXPECT_EQ(value(run(fence_of(kAcme, 2, 4), just("select 'in'"))), "db.stale_meta");
  EXPECT_EQ(value(run(fence_of(kAcme, 3, 5), just("select 'in'"))), "db.stale_entitlement");
  EXPECT_EQ(value(run(fence_of(kBorealis, 1, 0), just("select 'in'"))), "db.stale_meta") << "no row is no version";
  const auto stale = run(fence_of(kAcme, 2), just("select 1"));
  EXPECT_EQ(stale.error().code, lib::ErrorCode::precondition_failed);
  EXPECT_EQ(db_->breaker_state(), "closed");
}

TEST_F(DbAdapterTest, the_groups_own_limit_ends_it_on_the_server_and_its_shape_rides_alone_from_then_on) {
  start_on_test_database();
  auto slow = just("select pg_sleep(5)");
  slow.timeout_ms = 100;
  EXPECT_EQ(value(run(fence_of(kAcme), slow)), "pg.timeout");
  EXPECT_EQ(db_->stats().overruns, 1U);
  const auto connections = db_->stats().connections_open;
  EXPECT_EQ(value(run(fence_of(kAcme), slow)), "pg.timeout");
  EXPECT_EQ(db_->stats().connections_open, connections + 1);
}

TEST_F(DbAdapterTest, transaction_commands_are_refused_before_they_reach_the_server) {
  start_on_test_database();
  EXPECT_EQ(value(run(fence_of(kAcme), just("commit"))), "db.transaction_command");
  EXPECT_EQ(value(run_platform(just(" Rollback"))), "db.transaction_command");
}

TEST_F(DbAdapterTest, a_transaction_keeps_its_work_only_when_committed) {
  start_on_test_database();
  const auto insert = [](DbTransaction& tx, std::string code) -> Task<Result<void>> {
    auto insertion =
        statement("insert into core.role (tenant_id, id, code, name) values (app.tenant(), gen_random_uuid(), $1, 'N')",
                  {std::move(code)});
    CO_TRY(co_await tx.execute(std::move(insertion)));
    co_return Result<void>();
  };
  auto committed = wait([&]() -> Task<Result<void>> {
    co_return co_await with_tx(*db_, fence_of(kAcme), [&](DbTransaction& tx) { return insert(tx, "kept"); });
  });
  EXPECT_TRUE(committed.ok()) << describe(committed.error());
  auto failed = wait([&]() -> Task<Result<void>> {
    co_return co_await with_tx(*db_, fence_of(kAcme), [&](DbTransaction& tx) -> Task<Result<void>> {
      CO_TRY(co_await insert(tx, "dropped"));
      CO_TRY(co_await insert(tx, "kept"));
      co_return Result<void>();
    });
  });
  ASSERT_FALSE(failed.ok());
  EXPECT_EQ(failed.error().key, "pg.unique_violation");
  EXPECT_EQ(value(run(fence_of(kAcme), just("select count(*) from core.role where code in ('kept', 'dropped')"))), "1");
}

TEST_F(DbAdapterTest, a_failed_transaction_cannot_be_committed) {
  start_on_test_database();
  const auto outcome = wait([&]() -> Task<Result<void>> {
    CO_TRY(auto tx, co_await db_->begin(fence_of(kAcme), Isolation::read_committed));
    const auto broken = co_await tx->execute(statement("select 1 / 0"));
    EXPECT_FALSE(broken.ok());
    co_return co_await tx->commit();
  });
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().key, "db.transaction_over");
}

TEST_F(DbAdapterTest, two_transactions_that_cannot_both_be_first_are_ordered_by_trying_again) {
  start_on_test_database();
  int attempts = 0;
  const auto outcome = wait([&]() -> Task<Result<void>> {
    co_return co_await with_tx_isolation(
        *db_, fence_of(kAcme), Isolation::serializable, [&](DbTransaction& tx) -> Task<Result<void>> {
          ++attempts;
          CO_TRY(co_await tx.execute(statement("select version from core.role where code = 'acme_role'")));
          if (attempts == 1) {
            CO_TRY(co_await db_->run(fence_of(kAcme), just("update core.role set version = version + 1")));
          }
          CO_TRY(co_await tx.execute(statement("update core.role set version = version + 10")));
          co_return Result<void>();
        });
  });
  EXPECT_TRUE(outcome.ok()) << describe(outcome.error());
  EXPECT_EQ(attempts, 2);
  EXPECT_EQ(value(run(fence_of(kAcme), just("select version from core.role"))), "12");
}

TEST_F(DbAdapterTest, schema_changes_run_as_the_owner_all_or_nothing_when_asked) {
  start_on_test_database();
  auto made = wait([&]() -> Task<Result<void>> {
    std::vector<std::string> commands{
        "create table mdm.thing (tenant_id uuid not null, id uuid not null, name text, primary key (tenant_id, id))",
        "select app.guard_tenant_table('mdm', 'thing')"};
    co_return co_await db_->run_ddl(std::move(commands), true);
  });
  EXPECT_TRUE(made.ok()) << describe(made.error());
  EXPECT_EQ(value(run(fence_of(kAcme), just("select count(*) from mdm.thing"))), "0");
  auto failed = wait([&]() -> Task<Result<void>> {
    std::vector<std::string> commands{"create table mdm.half (id int)", "selekt 1"};
    co_return co_await db_->run_ddl(std::move(commands), true);
  });
  EXPECT_FALSE(failed.ok());
  EXPECT_EQ(value(run_platform(just("select to_regclass('mdm.half') is null"))), "t");
  auto concurrent = wait([&]() -> Task<Result<void>> {
    std::vector<std::string> commands{"create index concurrently thing_name_idx on mdm.thing (tenant_id, name)"};
    co_return co_await db_->run_ddl(std::move(commands), false);
  });
  EXPECT_TRUE(concurrent.ok()) << describe(concurrent.error());
  EXPECT_FALSE(run(fence_of(kAcme), just("create table mdm.mine (id int)")).ok()) << "the runtime role makes no tables";
}

TEST_F(DbAdapterTest, health_says_what_is_there_and_the_breaker_opens_after_five_failures) {
  start({.runtime_connection = "host=/nonexistent/folder dbname=x"});
  loops_.run_and_wait(0, [&]() -> Task<void> {
    const auto health = co_await db_->health();
    EXPECT_FALSE(health.healthy);
    EXPECT_EQ(health.detail, "pg.unavailable");
    EXPECT_EQ(health.breaker_state, "closed");
  });
  for (int i = 0; i < 5; ++i) EXPECT_EQ(value(run_platform(just("select 1"))), "pg.unavailable");
  EXPECT_EQ(value(run_platform(just("select 1"))), "db.breaker_open");
  EXPECT_EQ(db_->breaker_state(), "open");
}

/// A listener that takes connections and never says a word.
class SilentServer {
 public:
  SilentServer() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* const named = reinterpret_cast<sockaddr*>(&address);
    EXPECT_EQ(::bind(socket_, named, size), 0);
    EXPECT_EQ(::listen(socket_, 8), 0);
    EXPECT_EQ(::getsockname(socket_, named, &size), 0);
    port_ = ntohs(address.sin_port);
  }
  ~SilentServer() { ::close(socket_); }
  SilentServer(const SilentServer&) = delete;
  SilentServer& operator=(const SilentServer&) = delete;
  std::string connection() const { return "host=127.0.0.1 dbname=x port=" + std::to_string(port_); }

 private:
  int socket_;
  int port_ = 0;
};

TEST_F(DbAdapterTest, a_database_that_never_answers_is_told_within_the_limit_of_its_check) {
  const SilentServer silent;
  start({.runtime_connection = silent.connection()});
  core::observability::HealthCheckRegistry registry(lib::system_clock(), lib::net::run_within, "1");
  auto check = db_->health_check();
  check.timeout = 20ms;
  ASSERT_TRUE(registry.add(std::move(check)).ok());
  loops_.run_and_wait(0, [&]() -> Task<void> {
    const auto report = co_await registry.check_all();
    EXPECT_EQ(report.status, core::observability::HealthStatus::unhealthy);
    EXPECT_EQ(report.checks.at("database").outcome.message, "no answer within 20 ms");
    // The question itself still waits for its connection: the report has not.
    EXPECT_EQ(db_->stats().waiting, 1U);
  });
  db_->close(0s);
  EXPECT_EQ(db_->stats().waiting, 0U);
}

TEST_F(DbAdapterTest, a_database_that_dies_while_serving_is_reported_and_served_again_when_it_is_back) {
  const testing::TestFolder folder;
  EmbeddedClusterOptions options;
  options.data_dir = folder.path();
  options.shared_buffers = "16MB";
  options.fsync = false;
  auto cluster = *EmbeddedCluster::ensure(options);
  ASSERT_TRUE(provision(cluster->owner_connection(), clock_.now()).ok());
  start({.runtime_connection = cluster->runtime_connection(), .owner_connection = cluster->owner_connection()});
  EXPECT_EQ(value(run_platform(just("select 1"))), "1");
  kill(cluster->pid(), SIGKILL);
  std::string down;
  for (int i = 0; i < 200 && down != "pg.unavailable"; ++i) {
    down = value(run_platform(just("select 1")));
    std::this_thread::sleep_for(5ms);
  }
  EXPECT_EQ(down, "pg.unavailable");
  cluster->supervise([](const std::string&, const std::string&) {});
  std::string answer;
  for (int i = 0; i < 400 && answer != "1"; ++i) {
    clock_.advance(31s);
    answer = value(run_platform(just("select 1")));
    std::this_thread::sleep_for(25ms);
  }
  EXPECT_EQ(answer, "1");
  db_->close(1s);
  cluster->stop();
}

TEST(CreateDbAdapter, without_a_connection_there_is_no_adapter) {
  lib::net::Loops loops(1);
  const auto db = create_db_adapter({.runtime_connection = ""}, loops, lib::system_clock());
  ASSERT_FALSE(db.ok());
  EXPECT_EQ(db.error().key, "db.no_connection");
}

}  // namespace
}  // namespace athyper::adapters::db
