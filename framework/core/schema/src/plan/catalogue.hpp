// Questions to the catalogue: conditions for before and after a step. Each is a boolean expression; ask() makes it the
// SELECT that a step holds.
#pragma once

#include <string>
#include <string_view>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::catalogue {

/// "select …"
std::string ask(std::string_view condition);
std::string no(std::string_view condition);
std::string both(std::string_view first, std::string_view second);

std::string schema_exists(const std::string& schema);
/// A table or an index.
std::string relation_exists(const TableName& name);
/// `detail` is over pg_attribute a, or over d (pg_attrdef) when there is a default.
std::string column_exists(const TableName& table, const std::string& column, std::string_view detail = {});
std::string column_has_type(const TableName& table, const Column& column);
std::string column_has_default(const TableName& table, const Column& column);
/// `detail` is over pg_constraint c.
std::string constraint_exists(const TableName& table, const std::string& name, std::string_view detail = {});
std::string index_is_valid(const std::string& schema, const std::string& name);
std::string policy_exists(const TableName& table, const std::string& name);
std::string row_security_is(const TableName& table, bool enabled, bool forced);
std::string is_partition_of(const TableName& table, const std::string& partition);

}  // namespace athyper::core::schema::catalogue
