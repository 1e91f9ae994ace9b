#include <athyper/runtime/audit_governance/chain.hpp>

#include <algorithm>
#include <utility>

#include <athyper/adapters/db/query.hpp>

#include "generated/sign_in_chain_queries.hpp"
#include "generated/tenant_chain_queries.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using adapters::db::DbClient;
using adapters::db::QueryLimits;

constexpr QueryLimits kLimits{.lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};

std::vector<std::string> texts_of(const std::vector<lib::Uuid>& ids) {
  std::vector<std::string> texts;
  texts.reserve(ids.size());
  for (const auto& id : ids) texts.push_back(id.to_string());
  return texts;
}

template <class Row>
lib::Result<std::optional<ChainHead>> head_of(std::optional<Row> row) {
  if (!row) return std::optional<ChainHead>();
  TRY(auto header, parse_header(row->header));
  return std::optional(ChainHead{std::move(header), std::move(row->header), std::move(row->signature)});
}

template <class Row>
lib::Result<std::vector<Seal>> seals_of(std::vector<Row> rows) {
  std::vector<Seal> seals;
  for (auto& row : rows) {
    Seal seal{
        .place = 0, .header = {}, .text = std::move(row.header), .signature = std::move(row.signature), .rows = {}};
    auto header = parse_header(seal.text);
    auto entries = unpack_entries(row.row_ids, row.entries);
    // What cannot be read is a finding of whoever checks, at its place.
    if (header.ok()) seal.header = *std::move(header);
    if (entries.ok()) seal.rows = *std::move(entries);
    seal.place = row.number;
    seals.push_back(std::move(seal));
  }
  return seals;
}

template <class Row>
Stretch stretch_of(const std::vector<Row>& rows, lib::Uuid after, std::int64_t most) {
  Stretch stretch{.rows = {}, .end = after, .is_last = rows.empty() || rows.front().looked_at < most};
  for (const auto& row : rows) {
    stretch.end = row.id;
    if (row.unsealed) stretch.rows.push_back({row.id, row.occurred_at});
  }
  return stretch;
}

template <class Row>
lib::Result<std::vector<AuditRecord>> records_of(const std::vector<Row>& rows) {
  std::vector<AuditRecord> records;
  records.reserve(rows.size());
  for (const auto& row : rows) {
    TRY(auto values, lib::parse_json(row.record));
    records.push_back({row.id, std::move(values)});
  }
  return records;
}

struct SealColumns {
  std::vector<std::string> ids;
  std::string entries;
};
SealColumns columns_of(const Seal& seal) {
  SealColumns columns{.ids = {}, .entries = pack_entries(seal.rows)};
  for (const auto& row : seal.rows) columns.ids.push_back(row.id.to_string());
  return columns;
}

class TenantChain final : public Chain {
 public:
  TenantChain(DbClient& db, lib::Uuid tenant) : db_(db), tenant_(tenant), name_(tenant.to_string()) {}

  const std::string& name() const override { return name_; }
  lib::Task<lib::Result<std::optional<ChainHead>>> head() override {
    CO_TRY(auto row, co_await adapters::db::run(db_, fence(), queries::tenant_chain_head(tenant_), kLimits));
    co_return head_of(std::move(row));
  }
  lib::Task<lib::Result<std::vector<Seal>>> seals(std::int64_t after, std::int64_t most) override {
    CO_TRY(auto rows,
           co_await adapters::db::run(db_, fence(), queries::list_tenant_seals(tenant_, after, most), kLimits));
    co_return seals_of(std::move(rows));
  }
  lib::Task<lib::Result<bool>> insert(Seal seal) override {
    auto columns = columns_of(seal);
    CO_TRY(const auto made,
           co_await adapters::db::run(db_, fence(),
                                      queries::insert_tenant_seal(tenant_, seal.header.number, seal.header.sealed_at,
                                                                  std::move(seal.text), std::move(seal.signature),
                                                                  std::move(columns.ids), std::move(columns.entries)),
                                      kLimits));
    co_return made == 1;
  }
  lib::Task<lib::Result<Stretch>> look(lib::Uuid after, std::int64_t most) override {
    CO_TRY(const auto rows, co_await adapters::db::run(
                                db_, fence(), queries::look_for_unsealed_tenant_rows(tenant_, after, most), kLimits));
    co_return stretch_of(rows, after, most);
  }
  lib::Task<lib::Result<std::vector<AuditRecord>>> records(std::vector<lib::Uuid> ids) override {
    CO_TRY(const auto rows,
           co_await adapters::db::run(db_, fence(), queries::read_tenant_records(tenant_, texts_of(ids)), kLimits));
    co_return records_of(rows);
  }

 private:
  adapters::db::Fence fence() const { return {.tenant = tenant_, .principal = {}}; }

  DbClient& db_;
  lib::Uuid tenant_;
  std::string name_;
};

class SignInChain final : public Chain {
 public:
  explicit SignInChain(DbClient& db) : db_(db), name_(kSignInChain) {}

  const std::string& name() const override { return name_; }
  lib::Task<lib::Result<std::optional<ChainHead>>> head() override {
    CO_TRY(auto row, co_await adapters::db::run_platform(db_, queries::sign_in_chain_head(), kLimits));
    co_return head_of(std::move(row));
  }
  lib::Task<lib::Result<std::vector<Seal>>> seals(std::int64_t after, std::int64_t most) override {
    CO_TRY(auto rows, co_await adapters::db::run_platform(db_, queries::list_sign_in_seals(after, most), kLimits));
    co_return seals_of(std::move(rows));
  }
  lib::Task<lib::Result<bool>> insert(Seal seal) override {
    auto columns = columns_of(seal);
    CO_TRY(const auto made, co_await adapters::db::run_platform(
                                db_,
                                queries::insert_sign_in_seal(seal.header.number, seal.header.sealed_at,
                                                             std::move(seal.text), std::move(seal.signature),
                                                             std::move(columns.ids), std::move(columns.entries)),
                                kLimits));
    co_return made == 1;
  }
  lib::Task<lib::Result<Stretch>> look(lib::Uuid after, std::int64_t most) override {
    CO_TRY(const auto rows,
           co_await adapters::db::run_platform(db_, queries::look_for_unsealed_sign_in_rows(after, most), kLimits));
    co_return stretch_of(rows, after, most);
  }
  lib::Task<lib::Result<std::vector<AuditRecord>>> records(std::vector<lib::Uuid> ids) override {
    CO_TRY(const auto rows,
           co_await adapters::db::run_platform(db_, queries::read_sign_in_records(texts_of(ids)), kLimits));
    co_return records_of(rows);
  }

 private:
  DbClient& db_;
  std::string name_;
};

}  // namespace

std::unique_ptr<Chain> make_tenant_chain(adapters::db::DbClient& db, lib::Uuid tenant) {
  return std::make_unique<TenantChain>(db, tenant);
}
std::unique_ptr<Chain> make_sign_in_chain(adapters::db::DbClient& db) {
  return std::make_unique<SignInChain>(db);
}

}  // namespace athyper::runtime::audit_governance
