// Made by ./athyper kysely:codegen from framework/adapters/db/sql/scratch.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

adapters::db::PlatformQuery<void> lock_scratch();

struct ScratchFactsRow {
  std::string name = {};
  std::string encoding = {};
  std::string collation = {};
  std::string ctype = {};
};

adapters::db::PlatformQuery<ScratchFactsRow> scratch_facts();

struct ListExtensionsRow {
  std::string schema = {};
  std::string name = {};
};

adapters::db::PlatformQuery<std::vector<ListExtensionsRow>> list_extensions();

struct ListFunctionsRow {
  std::string schema = {};
  std::string definition = {};
};

/// Those over types that are there in every database.
adapters::db::PlatformQuery<std::vector<ListFunctionsRow>> list_functions();

}  // namespace athyper::adapters::db::queries
