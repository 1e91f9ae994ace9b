// Made by ./athyper kysely:codegen from framework/adapters/db/sql/catalogue_gate.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

struct ListCatalogueFindingsRow {
  std::string object = {};
  std::string problem = {};
};

/// Each row: the object, what is wrong with it. Version floor: the releases that made cached plans notice a change of role.
adapters::db::PlatformQuery<std::vector<ListCatalogueFindingsRow>> list_catalogue_findings();

}  // namespace athyper::adapters::db::queries
