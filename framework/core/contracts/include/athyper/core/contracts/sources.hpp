// Where contracts come from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/contracts/contracts.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::contracts {

/// One key of the kernel's configuration, as its table declares it.
struct ConfigEntry {
  /// "db.url".
  std::string_view path;
  enum class Type { string, integer, boolean, url, port, string_list } type = Type::string;
  /// Words between bars, "min..max" of an integer; empty: all.
  std::string_view allowed;
  std::string_view meaning;
};

/// Filters, page and sort words that the shapes of every table share.
Group common_group();
/// The family of shapes of every table: row, create, update, upsert, where, order, select, arguments and results.
std::vector<Group> physical_groups(const schema::PhysicalModel& model);
/// Records, bodies, queries and answers of every entity.
std::vector<Group> entity_groups(const meta::Model& model);
/// Bodies and answers of the platform's own routes.
std::vector<Group> platform_groups();
/// The configuration file of the kernel.
Group config_group(const std::vector<ConfigEntry>& keys);

/// Everything together, in order, equal shapes of a group as aliases.
ContractSet make_contracts(std::vector<Group> groups);

}  // namespace athyper::core::contracts
