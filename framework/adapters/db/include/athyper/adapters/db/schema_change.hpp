// The database side of a schema change: reading a catalogue.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <lib/base/result.hpp>

namespace athyper::adapters::db {

/// The model of a live database, limited to `schemas`, in normal form. One repeatable-read transaction. Objects that the
/// model cannot say (views, triggers, functions, enums, sequences, exclusion constraints) are findings: error key
/// "schema.not_expressible", one detail for each (path the object, message what it is). Conditions stand without the
/// parentheses that enclose them. Error keys of lib/pg.
lib::Result<core::schema::PhysicalModel> introspect(const std::string& owner_connection,
                                                    const std::vector<std::string>& schemas);

}  // namespace athyper::adapters::db
