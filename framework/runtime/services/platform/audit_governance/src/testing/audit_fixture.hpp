// What tests of the audit trail share: a database with two tenants, and rows as the product writes them.
#pragma once

#include <athyper/runtime/audit.hpp>
#include <support/db_fixture.hpp>

#include <athyper/runtime/audit_governance/sealer.hpp>

namespace athyper::runtime::audit_governance {

class AuditFixture : public testing::DbFixture {
 protected:
  AuditFixture() : DbFixture("2026-11-22T12:00:00Z") {
    run("select app.ensure_partitions('2026-11-22T12:00:00Z')");
    chain_ = make_tenant_chain(*db_, acme_);
  }

  /// Writes rows as the product does, a second apart.
  void write(int count, std::optional<lib::Uuid> tenant = {}) {
    for (int i = 0; i < count; ++i) {
      write_now(tenant.value_or(acme_));
      clock_.advance(std::chrono::seconds(1));
    }
  }
  /// Writes one row and leaves the clock alone, so that other threads may look at it meanwhile.
  void write_now(lib::Uuid tenant) {
    DatabaseAuditWriter writer(*db_, clock_, random_);
    AuditEvent event;
    event.action = "data.read";
    event.entity_name = "purchase_requisition";
    event.payload = lib::Json::object({{"who", "Ada \"A\" \xE2\x82\xAC \n"}, {"amount", lib::JsonNumber{"1.50"}}});
    event.occurred_at = clock_.now();
    const auto written = attempt<bool>([&]() -> lib::Task<lib::Result<bool>> {
      CO_TRY(co_await writer.write({.tenant = tenant, .principal = {}}, event));
      co_return true;
    });
    ASSERT_TRUE(written.ok()) << describe(written.error());
  }
  SealReport seal(SealSpan span = SealSpan::recent, SealLimits limits = {}) {
    return await<SealReport>([&] { return seal_rows(*chain_, keys_, clock_.now(), span, limits); });
  }
  std::string sealed_rows() { return text("select coalesce(sum(cardinality(row_ids)), 0)::text from core.audit_seal"); }

  const lib::Uuid acme_ = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
  const lib::Uuid borealis_ = *lib::parse_uuid("00000000-0000-7000-8000-00000000000b");
  lib::SeededRandom random_{1};
  SealKeys keys_ = *SealKeys::make(std::string(32, 'k'), {});
  std::unique_ptr<Chain> chain_;
};

}  // namespace athyper::runtime::audit_governance
