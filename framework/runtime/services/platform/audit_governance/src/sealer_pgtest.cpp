// Sealing over a real database: every row once, in bounded steps, whoever else seals or writes.
#include <thread>

#include "testing/audit_fixture.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

class Sealer : public AuditFixture {};

TEST_F(Sealer, puts_every_row_under_one_seal) {
  write(5);
  const auto first = seal();
  EXPECT_EQ(first.rows, 5);
  EXPECT_EQ(first.seals, 1);
  EXPECT_FALSE(first.more);
  EXPECT_EQ(first.head->header.horizon, clock_.now());
  EXPECT_EQ(seal().seals, 0);
  write(2);
  const auto second = seal();
  EXPECT_EQ(second.rows, 2);
  EXPECT_EQ(second.head->header.number, 2);
  EXPECT_EQ(second.head->header.first, 6);
  EXPECT_EQ(second.head->header.previous, seal_hash(first.head->text));
  EXPECT_EQ(text("select count(distinct id)::text from core.audit_seal, unnest(row_ids) id"), "7");
}

TEST_F(Sealer, does_a_bounded_amount_of_work_and_goes_on_where_it_was) {
  write(11);
  const SealLimits limits{.rows_in_seal = 2, .seals_in_run = 2, .rows_in_look = 3};
  auto report = seal(SealSpan::recent, limits);
  EXPECT_EQ(report.rows, 3);
  EXPECT_TRUE(report.more);
  for (int run = 0; run < 10 && report.more; ++run) report = seal(SealSpan::recent, limits);
  EXPECT_FALSE(report.more);
  EXPECT_EQ(sealed_rows(), "11");
  EXPECT_EQ(text("select count(distinct id)::text from core.audit_seal, unnest(row_ids) id"), "11");
}

TEST_F(Sealer, catches_up_after_a_day_without_a_run) {
  write(3);
  seal();
  for (int hour = 0; hour < 24; ++hour) {
    clock_.advance(hours(1));
    write(2);
  }
  clock_.advance(hours(1));
  const auto report = seal(SealSpan::recent, {.rows_in_seal = 10, .seals_in_run = 100, .rows_in_look = 7});
  EXPECT_EQ(report.rows, 48);
  EXPECT_EQ(report.late, 0);
}

TEST_F(Sealer, leaves_no_row_out_that_was_committed_late) {
  auto late = *lib::pg::BlockingConnection::open(database_.owner_connection(), std::chrono::seconds(5));
  const auto insert = [&](const std::string& values) {
    ASSERT_TRUE(late->run_script("begin").ok());
    ASSERT_TRUE(late->run_script("insert into core.audit_log (tenant_id, id, occurred_at, actor_type, action, salt, "
                                 "leaf_hash) values ('" +
                                 acme_.to_string() + "', " + values +
                                 ", 'system', 'late', '', decode(repeat('00', 32), 'hex'))")
                    .ok());
  };
  const auto id = lib::make_uuid_v7(clock_, random_).to_string();
  insert("'" + id + "', '2026-11-22T12:00:00Z'");
  clock_.advance(std::chrono::seconds(1));
  write(3);
  EXPECT_EQ(seal().rows, 3);
  ASSERT_TRUE(late->run_script("commit").ok());
  clock_.advance(minutes(1));
  const auto next = seal();
  EXPECT_EQ(next.rows, 1);
  EXPECT_EQ(next.late, 0);
  EXPECT_EQ(text("select row_ids[1]::text from core.audit_seal where number = 2"), id);
}

TEST_F(Sealer, finds_in_the_whole_what_came_hours_after_its_time) {
  write(3);
  seal();
  clock_.advance(hours(5));
  write(1);
  seal();
  lib::ManualClock past(clock_.now() - hours(4));
  run("insert into core.audit_log (tenant_id, id, occurred_at, actor_type, action, salt, leaf_hash) values ('" +
      acme_.to_string() + "', '" + lib::make_uuid_v7(past, random_).to_string() + "', '" + lib::to_rfc3339(past.now()) +
      "', 'system', 'x', '', decode(repeat('00', 32), 'hex'))");
  EXPECT_EQ(seal().rows, 0);
  const auto report = seal(SealSpan::whole, {.rows_in_seal = 1'000, .seals_in_run = 100, .rows_in_look = 2});
  EXPECT_EQ(report.rows, 1);
  EXPECT_EQ(report.late, 1);
}

TEST_F(Sealer, seals_a_quiet_chain_once_an_hour) {
  EXPECT_EQ(seal().seals, 0);
  write(1);
  seal();
  clock_.advance(minutes(59));
  EXPECT_EQ(seal().seals, 0);
  clock_.advance(minutes(1));
  const auto report = seal();
  EXPECT_EQ(report.seals, 1);
  EXPECT_EQ(report.head->header.rows, 0);
  EXPECT_EQ(report.head->header.horizon, clock_.now());
}

TEST_F(Sealer, seals_no_row_twice_when_several_run_at_once) {
  write(40);
  const SealLimits limits{.rows_in_seal = 3, .seals_in_run = 4, .rows_in_look = 10};
  std::vector<std::thread> sealers;
  for (std::size_t i = 0; i < 4; ++i) {
    sealers.emplace_back([&, i] {
      for (int run = 0; run < 20; ++run) {
        loops_.run_and_wait(i % 2, [&]() -> lib::Task<void> {
          const auto chain = make_tenant_chain(*db_, acme_);
          const auto report = co_await seal_rows(*chain, keys_, clock_.now(), SealSpan::recent, limits);
          EXPECT_TRUE(report.ok()) << describe(report.error());
        });
      }
    });
  }
  for (auto& sealer : sealers) sealer.join();
  EXPECT_EQ(sealed_rows(), "40");
  EXPECT_EQ(text("select count(distinct id)::text from core.audit_seal, unnest(row_ids) id"), "40");
  EXPECT_EQ(text("select (max(number) = count(*))::text from core.audit_seal"), "true");
}

// Every transaction of four writers stays open for a while, so that rows become visible out of the order of their ids.
TEST_F(Sealer, leaves_out_no_row_of_writers_that_commit_meanwhile) {
  constexpr int kWriters = 4, kTransactions = 25, kRows = 3;
  std::atomic<int> running{kWriters};
  std::vector<std::thread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&, writer] {
      lib::SeededRandom random{static_cast<std::uint64_t>(100 + writer)};
      auto own = *lib::pg::BlockingConnection::open(database_.owner_connection(), std::chrono::seconds(5));
      for (int i = 0; i < kTransactions; ++i) {
        std::string script = "begin;";
        for (int row = 0; row < kRows; ++row) {
          script +=
              "insert into core.audit_log (tenant_id, id, occurred_at, actor_type, action, salt, leaf_hash) "
              "values ('" +
              acme_.to_string() + "', '" + lib::make_uuid_v7(clock_, random).to_string() +
              "', '2026-11-22T12:00:00Z', 'system', 'x', '', decode(repeat('00', 32), 'hex'));";
        }
        EXPECT_TRUE(own->run_script(script).ok());
        EXPECT_TRUE(own->run_script(random.next() % 5 == 0 ? "rollback" : "commit").ok());
      }
      --running;
    });
  }
  while (running > 0) seal(SealSpan::recent, {.rows_in_seal = 5, .seals_in_run = 3, .rows_in_look = 8});
  for (auto& writer : writers) writer.join();
  while (seal(SealSpan::recent, {.rows_in_seal = 50, .seals_in_run = 10, .rows_in_look = 100}).more) {
  }
  EXPECT_EQ(sealed_rows(), text("select count(*)::text from core.audit_log"));
  EXPECT_EQ(text("select count(*)::text from core.audit_log a where not exists (select from core.audit_seal s "
                 "where a.id = any(s.row_ids))"),
            "0");
}

TEST_F(Sealer, keeps_the_chains_of_tenants_apart) {
  write(2);
  write(3, borealis_);
  EXPECT_EQ(seal().rows, 2);
  const auto other = make_tenant_chain(*db_, borealis_);
  const auto report = await<SealReport>([&] { return seal_rows(*other, keys_, clock_.now()); });
  EXPECT_EQ(report.rows, 3);
  EXPECT_EQ(report.head->header.number, 1);
  EXPECT_EQ(report.head->header.chain, borealis_.to_string());
  const auto read = await<std::vector<Seal>>([&] { return chain_->seals(0, 10); });
  ASSERT_EQ(read.size(), 1U);
  EXPECT_EQ(read[0].rows.size(), 2U);
}

TEST_F(Sealer, seals_the_sign_ins_of_the_installation) {
  run("insert into core.auth_audit (id, occurred_at, event, tenant_code) values "
      "('019ab000-0000-7000-8000-000000000001', '2026-11-22T12:00:00Z', 'auth.login_success', 'acme'), "
      "('019ab000-0000-7000-8000-000000000002', '2026-11-22T12:00:01Z', 'auth.login_failed', null)");
  const auto chain = make_sign_in_chain(*db_);
  const auto report = await<SealReport>([&] { return seal_rows(*chain, keys_, clock_.now()); });
  EXPECT_EQ(report.rows, 2);
  EXPECT_EQ(report.head->header.chain, "sign-ins");
  EXPECT_EQ(text("select cardinality(row_ids)::text from core.auth_audit_seal"), "2");
}

TEST_F(Sealer, does_not_go_on_from_a_seal_that_is_not_one_of_its_keys) {
  write(1);
  seal();
  write(1);
  const auto stranger = *SealKeys::make(std::string(32, 's'), {});
  const auto refused = attempt<SealReport>([&] { return seal_rows(*chain_, stranger, clock_.now()); });
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "audit.chain_broken");
  const auto successor = *SealKeys::make(std::string(32, 's'), {keys_.name()});
  EXPECT_EQ(await<SealReport>([&] { return seal_rows(*chain_, successor, clock_.now()); }).rows, 1);
}

TEST_F(Sealer, cannot_be_undone_by_the_role_of_requests) {
  write(1);
  seal();
  auto runtime = *lib::pg::BlockingConnection::open(database_.runtime_connection(), std::chrono::seconds(5));
  const auto refused = [&](const std::string& statement) {
    const auto done = runtime->execute({lib::sql::make_shape(statement), {}});
    ASSERT_FALSE(done.ok()) << statement;
    EXPECT_NE(describe(done.error()).find("42501"), std::string::npos) << describe(done.error());
  };
  for (const std::string table : {"audit_seal", "audit_log", "auth_audit_seal", "auth_audit"}) {
    refused("delete from core." + table);
    refused("truncate core." + table);
    refused("update core." + table + " set " + (table.ends_with("seal") ? "header" : "ip_address") + " = ''");
  }
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
