// The tables behind the entities: columns, keys, checks, indexes. What the planner writes and the catalogue must show.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

struct PhysicalColumn {
  std::string name;
  /// As PostgreSQL prints it.
  std::string sql_type;
  bool not_null = false;
};

struct PhysicalIndex {
  std::string name;
  /// Behind tenant_id, which every index begins with; "created_at desc" for a falling one.
  std::vector<std::string> columns;
  bool unique = false;
  /// Live rows only.
  bool partial = true;
};

/// (tenant_id, column) → target (tenant_id, id).
struct PhysicalForeignKey {
  std::string name;
  std::string column;
  std::string target_schema;
  std::string target_table;
  OnDelete on_delete = OnDelete::restrict;
};

struct PhysicalCheck {
  std::string name;
  std::string column;
  std::vector<std::string> allowed;
};

struct PhysicalTable {
  std::string schema;
  std::string name;
  std::vector<PhysicalColumn> columns;
  std::vector<PhysicalIndex> indexes;
  std::vector<PhysicalForeignKey> foreign_keys;
  std::vector<PhysicalCheck> checks;
};

/// The whole table of an entity. The primary key is always (tenant_id, id).
PhysicalTable to_physical(const Model& model, const Entity& entity);

/// What one field brings with it.
std::vector<PhysicalColumn> physical_columns(const Field& field);
std::vector<PhysicalIndex> physical_indexes(const Entity& entity, const Field& field);
/// Empty unless the field is a reference.
std::vector<PhysicalForeignKey> physical_foreign_keys(const Model& model, const Entity& entity, const Field& field);
/// Name of the CHECK that holds an enum to these values; another list has another name.
PhysicalCheck physical_check(const Entity& entity, const Field& field, const std::vector<EnumValue>& values);

}  // namespace athyper::core::meta
