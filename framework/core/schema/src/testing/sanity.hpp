// What a model has to be before PostgreSQL takes it: every name that is used is there, none is given twice. A model
// made at random is held to it, so that a test on a server fails for what it tests and not for a model that cannot be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::testing {

/// One line for each name that is used and is not there, and for each that stands twice where it may once. Holds for
/// what a plan refuses, too.
std::vector<std::string> unknown_names(const PhysicalModel& model);

/// Those of an expression over rows of `table`.
std::vector<std::string> unknown_names(std::string_view expression, const Table& table);

/// What keeps PostgreSQL from making the model: `unknown_names`, and keys, references and partitions that cannot be.
std::vector<std::string> faults(const PhysicalModel& model);

}  // namespace athyper::core::schema::testing
