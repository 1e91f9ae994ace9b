// Migrations run in a scratch database beside the real one, where nobody else is and no table has a row.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <athyper/core/schema/plan.hpp>

#include "../schema/scratch_database.hpp"

namespace athyper::adapters::db::migration {

/// What a model is read of: these tables of the schemas. No tables: all.
struct Scope {
  std::vector<std::string> schemas;
  std::vector<core::schema::TableName> tables = {};
};

class Rehearsal {
 public:
  /// With what provisioning makes before the first migration. Error keys of lib/pg.
  static lib::Result<Rehearsal> make(const std::string& owner_connection);

  /// `name` is that of the migration, for the message. Error keys "schema.refused_by_database",
  /// "schema.schema_in_use" (the schema that goes still holds something).
  lib::Result<void> run(const std::string& name, const core::schema::Step& step);
  /// Whether what the step does is so already.
  lib::Result<bool> is_done(const core::schema::Step& step);
  /// Columns in their order of creation.
  lib::Result<core::schema::PhysicalModel> model(const Scope& scope);

 private:
  explicit Rehearsal(std::unique_ptr<schema::ScratchDatabase> scratch) : scratch_(std::move(scratch)) {}

  std::unique_ptr<schema::ScratchDatabase> scratch_;
};

/// Those of a database that has no months.
std::vector<core::schema::Step> rehearsed_steps(const core::schema::Plan& plan);

}  // namespace athyper::adapters::db::migration
