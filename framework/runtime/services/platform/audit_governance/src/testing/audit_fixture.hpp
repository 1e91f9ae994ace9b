// What tests of the audit trail share: a database with two tenants, rows as the product writes them, and an attacker
// who owns the database.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/audit.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include <athyper/runtime/audit_governance/sealer.hpp>

namespace athyper::runtime::audit_governance {

class AuditFixture : public ::testing::Test {
 protected:
  AuditFixture() : clock_(*lib::parse_rfc3339("2026-11-22T12:00:00Z")) {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), std::chrono::seconds(5));
    run("select app.ensure_partitions('2026-11-22T12:00:00Z')");
    chain_ = make_tenant_chain(*db_, acme_);
  }
  ~AuditFixture() override {
    db_->close(std::chrono::seconds(2));
    loops_.stop();
  }

  template <class T>
  lib::Result<T> attempt(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await work()); });
    return *std::move(out);
  }
  template <class T>
  T await(std::function<lib::Task<lib::Result<T>>()> work) {
    auto out = attempt<T>(std::move(work));
    if (!out.ok()) ADD_FAILURE() << describe(out.error());
    return *std::move(out);
  }

  /// What the attacker, or the operator, does as the owner.
  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    ASSERT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }
  std::string text(const std::string& sql) {
    auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << sql << "\n" << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }

  /// Writes rows as the product does, a second apart.
  void write(int count, std::optional<lib::Uuid> tenant = {}) {
    DatabaseAuditWriter writer(*db_, clock_, random_);
    for (int i = 0; i < count; ++i) {
      AuditEvent event;
      event.action = "data.read";
      event.entity_name = "purchase_requisition";
      event.payload = lib::Json::object({{"who", "Ada \"A\" \xE2\x82\xAC \n"}, {"amount", lib::JsonNumber{"1.50"}}});
      event.occurred_at = clock_.now();
      const auto written = attempt<bool>([&]() -> lib::Task<lib::Result<bool>> {
        CO_TRY(co_await writer.write({.tenant = tenant.value_or(acme_), .principal = {}}, event));
        co_return true;
      });
      ASSERT_TRUE(written.ok()) << describe(written.error());
      clock_.advance(std::chrono::seconds(1));
    }
  }
  SealReport seal(SealSpan span = SealSpan::recent, SealLimits limits = {}) {
    return await<SealReport>([&] { return seal_rows(*chain_, keys_, clock_.now(), span, limits); });
  }
  std::string sealed_rows() { return text("select coalesce(sum(cardinality(row_ids)), 0)::text from core.audit_seal"); }

  const lib::Uuid acme_ = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
  const lib::Uuid borealis_ = *lib::parse_uuid("00000000-0000-7000-8000-00000000000b");
  testing::TestDatabase database_;
  lib::net::Loops loops_{2};
  lib::ManualClock clock_;
  lib::SeededRandom random_{1};
  SealKeys keys_ = *SealKeys::make(std::string(32, 'k'), {});
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::unique_ptr<Chain> chain_;
};

}  // namespace athyper::runtime::audit_governance
