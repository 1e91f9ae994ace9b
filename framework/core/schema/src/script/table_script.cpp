#include "script/table_script.hpp"

namespace athyper::core::schema::script {

void add_table(const Table& table, std::vector<std::string>& out) {
  out.push_back(ddl::create_table(table));
  for (const auto& key : table.unique_keys) {
    if (ddl::is_a_twin(table, key)) out.push_back(ddl::add_constraint(table.name, key.name, ddl::unique_clause(key)));
  }
  for (const auto& check : table.checks) {
    if (!check.validated)
      out.push_back(ddl::add_constraint(table.name, check.name, ddl::check_clause(check) + " not valid"));
  }
  if (table.partitioning) {
    for (const auto& partition : table.partitioning->partitions)
      out.push_back(ddl::create_partition(table.name, partition));
  }
  for (const auto& index : table.indexes) out.push_back(ddl::create_index(table.name, index, ddl::IndexBuild::plain));
  if (!table.comment.empty()) out.push_back(ddl::comment_on_table(table.name, table.comment));
  for (const auto& column : table.columns) {
    if (!column.comment.empty()) out.push_back(ddl::comment_on_column(table.name, column.name, column.comment));
  }
}

void add_references(const Table& table, std::vector<std::string>& out) {
  for (const auto& key : table.foreign_keys) {
    const std::string definition = ddl::foreign_key_clause(key) + (key.validated ? "" : " not valid");
    out.push_back(ddl::add_constraint(table.name, key.name, definition));
  }
}

void add_access(const Table& table, std::vector<std::string>& out) {
  for (const auto& policy : table.policies) out.push_back(ddl::create_policy(table.name, policy));
  if (table.row_security) out.push_back(ddl::enable_row_security(table.name, table.forced_row_security));
  for (const auto& grant : table.grants) out.push_back(ddl::grant(table.name, grant.role, grant.privileges));
}

}  // namespace athyper::core::schema::script
