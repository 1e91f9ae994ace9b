// Made by ./athyper kysely:codegen from framework/runtime/services/platform/identity_access/sql/principal.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::identity_access::queries {

struct FindPrincipalRow {
  std::string username = {};
  std::string display_name = {};
  std::string persona = {};
  bool is_active = false;
  std::int64_t entitlement_version = 0;
};

adapters::db::TenantQuery<std::optional<FindPrincipalRow>> find_principal(lib::Uuid tenant, lib::Uuid id);

/// Codes of the active roles that hold today.
adapters::db::TenantQuery<std::vector<std::string>> list_roles(lib::Uuid tenant, lib::Uuid principal);

}  // namespace athyper::runtime::identity_access::queries
