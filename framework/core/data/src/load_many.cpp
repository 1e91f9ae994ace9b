#include <athyper/core/data/load_many.hpp>

#include "visible_rows.hpp"

namespace athyper::core::data {
namespace {

LoadPlan::Inside plan_inside(const ChildTable& child) {
  LoadPlan::Inside inside{.field = child.field, .layout = child.layout, .parent_column = 0, .by_parents = {}};
  inside.parent_column = inside.layout.need_column(std::string(kParentColumn));
  StatementBuilder builder;
  builder.syntax("SELECT ");
  inside.layout.write_columns(builder, "c");
  builder.syntax(" FROM ").sql().identifier(child.entity->table_schema, child.entity->table_name);
  builder.syntax(" AS c WHERE c.\"tenant_id\" = ").slot(SlotKind::tenant, "uuid");
  builder.syntax(" AND ").column("c", kParentColumn).syntax(" = ANY(").slot(SlotKind::ids, "uuid[]");
  builder.syntax(") AND c.\"deleted_at\" IS NULL ORDER BY ").column("c", kParentColumn).syntax(", ");
  builder.column("c", kPositionColumn).syntax(", c.\"id\"");
  inside.by_parents = std::move(builder).build();
  return inside;
}

}  // namespace

lib::Result<LoadPlan> plan_load(const CompiledEntity& entity, const Decision& read, bool deleted_too) {
  LoadPlan plan;
  for (const meta::Field& field : entity.entity().fields) {
    if (field.has_column()) plan.layout.show(field);
  }
  plan.id_column = plan.layout.need_column("id");
  StatementBuilder builder;
  builder.syntax("SELECT ");
  plan.layout.write_columns(builder, "t");
  TRY(append_visible_rows(builder, entity, read, deleted_too));
  builder.syntax(" AND t.\"id\" = ANY(").slot(SlotKind::ids, "uuid[]").syntax(")");
  plan.rows = std::move(builder).build();
  for (const ChildTable& child : entity.children()) plan.children.push_back(plan_inside(child));
  return plan;
}

lib::Result<std::vector<lib::sql::Statement>> load_statements(const LoadPlan& plan, const Caller& caller,
                                                              const std::vector<std::string>& ids) {
  const SlotValues values{.caller = caller, .ids = id_array(ids)};
  std::vector<lib::sql::Statement> statements;
  TRY(lib::sql::Statement rows, fill(plan.rows, values));
  statements.push_back(std::move(rows));
  for (const LoadPlan::Inside& inside : plan.children) {
    TRY(lib::sql::Statement children, fill(inside.by_parents, values));
    statements.push_back(std::move(children));
  }
  return statements;
}

std::map<std::string, lib::Json> read_records(const LoadPlan& plan, const std::vector<lib::sql::Rows>& results) {
  std::map<std::string, lib::Json> records;
  for (std::size_t row = 0; row < results[0].size(); ++row) {
    lib::Json record = plan.layout.read(results[0], row);
    for (const LoadPlan::Inside& inside : plan.children) record.set(inside.field->name, lib::Json::array());
    records.emplace(std::string(results[0].get(row, plan.id_column)), std::move(record));
  }
  for (std::size_t i = 0; i < plan.children.size(); ++i) {
    const LoadPlan::Inside& inside = plan.children[i];
    const lib::sql::Rows& rows = results[1 + i];
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto parent = records.find(std::string(rows.get(row, inside.parent_column)));
      if (parent == records.end()) continue;
      parent->second.find(inside.field->name)->push_back(inside.layout.read(rows, row));
    }
  }
  return records;
}

}  // namespace athyper::core::data
