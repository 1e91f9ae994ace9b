// Many records of one entity as they are stored, in one statement and one more for each children field.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data {

struct LoadPlan {
  struct Inside {
    const meta::Field* field = nullptr;
    RecordLayout layout;
    /// Where the parent's id stands.
    std::size_t parent_column = 0;
    /// Slots tenant and ids.
    PreparedStatement by_parents;
  };
  PreparedStatement rows;
  RecordLayout layout;
  std::size_t id_column = 0;
  std::vector<Inside> children;
};

/// Whole records, whatever somebody sees of their fields, of those that `read` lets through; `deleted_too` with those
/// that are deleted.
lib::Result<LoadPlan> plan_load(const CompiledEntity& entity, const Decision& read, bool deleted_too);

lib::Result<std::vector<lib::sql::Statement>> load_statements(const LoadPlan& plan, const Caller& caller,
                                                              const std::vector<std::string>& ids);

/// By id; what is not there or not to be seen is missing. `results` are those of load_statements().
std::map<std::string, lib::Json> read_records(const LoadPlan& plan, const std::vector<lib::sql::Rows>& results);

}  // namespace athyper::core::data
