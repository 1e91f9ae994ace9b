#include "write_children.hpp"

#include <lib/base/sql_array.hpp>

namespace athyper::core::data {
namespace {

/// New rows are inserted, known ones take the new values; one array for each column.
void append_children_kept(Write& write, const ChildRows& rows, std::size_t place) {
  if (rows.ids.empty()) return;
  append_children_into(write, *rows.table->entity, rows.columns, place);
  write.sql().syntax(" SELECT ").param(write.tenant, "uuid").syntax(", u.id, w.\"id\", u.place, ");
  append_new_row(write);
  for (std::size_t i = 0; i < rows.columns.size(); ++i) {
    write.sql().syntax(", u.v" + std::to_string(i) + "::").syntax(rows.columns[i].sql_type);
  }
  write.sql().syntax(" FROM w, unnest(").param(id_array(rows.ids), "uuid[]");
  for (const ChildRows::Column& column : rows.columns)
    write.sql().syntax(", ").param(lib::sql::text_array(column.values), "text[]");
  write.sql().syntax(") WITH ORDINALITY AS u(id");
  for (std::size_t i = 0; i < rows.columns.size(); ++i) write.sql().syntax(", v" + std::to_string(i));
  write.sql().syntax(", place)");
  append_children_known(write, rows.columns);
}

}  // namespace

void append_children_into(Writing& write, const meta::Entity& entity, const std::vector<ChildRows::Column>& columns,
                          std::size_t place) {
  write.sql().syntax(", kept" + std::to_string(place) + " AS (INSERT INTO ");
  append_table(write.sql(), entity);
  write.sql().syntax(" AS c (\"tenant_id\", \"id\", ").identifier(kParentColumn).syntax(", ");
  write.sql().identifier(kPositionColumn).syntax(", \"version\", \"meta_version\", \"created_at\", \"created_by\"");
  write.sql().syntax(", \"updated_at\", \"updated_by\"");
  for (const ChildRows::Column& column : columns) write.sql().syntax(", ").identifier(column.column);
  write.sql().syntax(")");
}

void append_children_known(Writing& write, const std::vector<ChildRows::Column>& columns) {
  write.sql().syntax(" ON CONFLICT (\"tenant_id\", \"id\") DO UPDATE SET ").identifier(kPositionColumn);
  write.sql().syntax(" = excluded.").identifier(kPositionColumn).syntax(", \"version\" = c.\"version\" + 1");
  for (const char* column : {"meta_version", "updated_at", "updated_by"})
    write.sql().syntax(", ").identifier(column).syntax(" = excluded.").identifier(column);
  for (const ChildRows::Column& column : columns)
    write.sql().syntax(", ").identifier(column.column).syntax(" = excluded.").identifier(column.column);
  write.sql().syntax(" WHERE c.").identifier(kParentColumn).syntax(" = excluded.").identifier(kParentColumn);
  write.sql().syntax(")");
}

void append_children_gone(Writing& write, const ChildRows& rows, std::size_t place) {
  write.sql().syntax(", gone" + std::to_string(place) + " AS (UPDATE ");
  append_table(write.sql(), *rows.table->entity);
  write.sql().syntax(" AS c SET \"deleted_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  write.sql().syntax(" FROM w WHERE c.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql()
      .syntax(" AND c.")
      .identifier(kParentColumn)
      .syntax(" = w.\"id\" AND c.\"deleted_at\" IS NULL AND c.\"id\" <> ALL(");
  write.sql().param(id_array(rows.ids), "uuid[]").syntax("))");
}

void append_children(Write& write) {
  for (std::size_t i = 0; i < write.change.children.size(); ++i) {
    if (write.change.kind != IntentKind::create) append_children_gone(write, write.change.children[i], i);
    append_children_kept(write, write.change.children[i], i);
  }
}

void append_children_back(Write& write) {
  for (std::size_t i = 0; i < write.entity.children().size(); ++i) {
    write.sql().syntax(", back" + std::to_string(i) + " AS (UPDATE ");
    append_table(write.sql(), *write.entity.children()[i].entity);
    write.sql().syntax(" AS c SET \"deleted_at\" = NULL, \"deleted_by\" = NULL, \"version\" = c.\"version\" + 1");
    write.sql().syntax(" FROM w WHERE c.\"tenant_id\" = ").param(write.tenant, "uuid");
    write.sql().syntax(" AND c.").identifier(kParentColumn).syntax(" = w.\"id\" AND c.\"deleted_at\" = ");
    write.sql().param(write.change.deleted_at, "timestamptz").syntax(")");
  }
}

}  // namespace athyper::core::data
