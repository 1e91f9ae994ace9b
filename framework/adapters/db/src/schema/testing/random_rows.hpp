// Rows for tables made at random: what a row holds follows from its number and the names and types of the columns.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::adapters::db::schema {

constexpr int kRandomRows = 20;

/// Two tenants; rows of the same number refer to each other; a nullable column with an even number has gaps.
std::vector<std::string> row_statements(const core::schema::PhysicalModel& model);

/// One row for each of `tables`: its name, how many rows it has, and a digest of the columns named.
struct Kept {
  core::schema::TableName table;
  std::vector<std::string> columns;
};
std::string digest_query(const std::vector<Kept>& tables);

}  // namespace athyper::adapters::db::schema
