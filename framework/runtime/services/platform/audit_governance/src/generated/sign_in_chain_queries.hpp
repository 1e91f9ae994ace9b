// Made by ./athyper kysely:codegen from framework/runtime/services/platform/audit_governance/sql/sign_in_chain.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::audit_governance::queries {

struct SignInChainHeadRow {
  std::int64_t number = 0;
  std::string header = {};
  std::string signature = {};
};

adapters::db::PlatformQuery<std::optional<SignInChainHeadRow>> sign_in_chain_head();

struct ListSignInSealsRow {
  std::int64_t number = 0;
  std::string header = {};
  std::string signature = {};
  std::vector<std::string> row_ids = {};
  std::string entries = {};
};

adapters::db::PlatformQuery<std::vector<ListSignInSealsRow>> list_sign_in_seals(std::int64_t after, std::int64_t most);

/// Nothing when another sealer was first: he has sealed the same rows.
adapters::db::PlatformQuery<std::int64_t> insert_sign_in_seal(std::int64_t number, lib::Timestamp sealed_at, std::string header, std::string signature, std::vector<std::string> ids, std::string entries);

struct LookForUnsealedSignInRowsRow {
  lib::Uuid id = {};
  lib::Timestamp occurred_at = {};
  bool unsealed = false;
  std::int64_t looked_at = 0;
};

/// The unsealed ones of the next `most` rows, and the last of them whatever it is.
adapters::db::PlatformQuery<std::vector<LookForUnsealedSignInRowsRow>> look_for_unsealed_sign_in_rows(lib::Uuid after, std::int64_t most);

struct ReadSignInRecordsRow {
  lib::Uuid id = {};
  std::string record = {};
};

/// Every value as a text, so that whoever checks a hash needs no number of this database.
adapters::db::PlatformQuery<std::vector<ReadSignInRecordsRow>> read_sign_in_records(std::vector<std::string> ids);

}  // namespace athyper::runtime::audit_governance::queries
