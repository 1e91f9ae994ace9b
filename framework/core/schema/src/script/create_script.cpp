#include <athyper/core/schema/plan.hpp>

#include "script/table_script.hpp"

namespace athyper::core::schema {

std::vector<std::string> create_script(const PhysicalModel& model) {
  std::vector<std::string> out;
  for (const auto& schema : model.schemas) out.push_back(ddl::create_schema(schema));
  for (const auto& table : model.tables) script::add_table(table, out);
  // Every table stands before what may speak of another one.
  for (const auto& table : model.tables) script::add_references(table, out);
  for (const auto& table : model.tables) script::add_access(table, out);
  return out;
}

}  // namespace athyper::core::schema
