// A shop with one table, and the ways it grows.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/db/migration.hpp>

namespace athyper::adapters::db::migration {

/// Schema shop with a table item (tenant_id, id, name).
core::schema::PhysicalModel shop();
/// The same with one more column, which has no value and no rule.
core::schema::PhysicalModel with_column(core::schema::PhysicalModel model, std::string column);
core::schema::PhysicalModel without_column(core::schema::PhysicalModel model, const std::string& column);
core::schema::PhysicalModel nothing();
/// Without the schema as well.
core::schema::PhysicalModel only_core();

/// "0001_a" from there to the first model, "0002_b" on to the second, and so on.
std::vector<Migration> chain(const std::vector<core::schema::PhysicalModel>& models,
                             core::schema::PhysicalModel from = nothing());

}  // namespace athyper::adapters::db::migration
