// Made by ./athyper kysely:codegen from framework/runtime/services/platform/audit_governance/sql/tenant_chain.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::audit_governance::queries {

struct TenantChainHeadRow {
  std::int64_t number = 0;
  std::string header = {};
  std::string signature = {};
};

adapters::db::TenantQuery<std::optional<TenantChainHeadRow>> tenant_chain_head(lib::Uuid tenant);

struct ListTenantSealsRow {
  std::int64_t number = 0;
  std::string header = {};
  std::string signature = {};
  std::vector<std::string> row_ids = {};
  std::string entries = {};
};

adapters::db::TenantQuery<std::vector<ListTenantSealsRow>> list_tenant_seals(lib::Uuid tenant, std::int64_t after, std::int64_t most);

/// Nothing when another sealer was first: he has sealed the same rows.
adapters::db::TenantQuery<std::int64_t> insert_tenant_seal(lib::Uuid tenant, std::int64_t number, lib::Timestamp sealed_at, std::string header, std::string signature, std::vector<std::string> ids, std::string entries);

struct LookForUnsealedTenantRowsRow {
  lib::Uuid id = {};
  lib::Timestamp occurred_at = {};
  bool unsealed = false;
  std::int64_t looked_at = 0;
};

/// The unsealed ones of the next `most` rows, and the last of them whatever it is.
adapters::db::TenantQuery<std::vector<LookForUnsealedTenantRowsRow>> look_for_unsealed_tenant_rows(lib::Uuid tenant, lib::Uuid after, std::int64_t most);

struct ReadTenantRecordsRow {
  lib::Uuid id = {};
  std::string record = {};
};

/// Every value as a text, so that whoever checks a hash needs no number of this database.
adapters::db::TenantQuery<std::vector<ReadTenantRecordsRow>> read_tenant_records(lib::Uuid tenant, std::vector<std::string> ids);

/// The row that has waited longest for its seal, but for those that were committed late.
adapters::db::TenantQuery<std::optional<lib::Timestamp>> oldest_row_after_head(lib::Uuid tenant);

}  // namespace athyper::runtime::audit_governance::queries
