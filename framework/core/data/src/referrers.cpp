#include "referrers.hpp"

namespace athyper::core::data {
namespace {

using lib::sql::Builder;

/// References elsewhere that point to this entity.
struct Referrer {
  const meta::Entity* entity;
  const meta::Field* field;
};

std::vector<Referrer> referrers(const CompiledEntity& target, meta::OnDelete on_delete) {
  std::vector<Referrer> found;
  for (const auto& [name, entity] : target.model().entities) {
    for (const meta::Field& field : entity.fields) {
      const bool points_here = field.type == meta::FieldType::reference && field.to == target.entity().name;
      if (points_here && field.on_delete == on_delete) found.push_back({&entity, &field});
    }
  }
  return found;
}

/// The record that is written, `t`, or the one with this id.
void append_id(Builder& sql, const std::string* id) {
  if (id == nullptr) {
    sql.syntax("t.\"id\"");
  } else {
    sql.param(*id, "uuid");
  }
}

/// `EXISTS (…)`: a record that holds on to that one. One that points to itself does not.
void append_held(Builder& sql, const Referrer& referrer, const std::string& tenant, const std::string* id,
                 Shelf shelf) {
  sql.syntax("EXISTS (SELECT 1 FROM ");
  append_table(sql, *referrer.entity);
  sql.syntax(" AS r WHERE r.\"tenant_id\" = ").param(tenant, "uuid").syntax(" AND r.");
  append_id(sql.identifier(referrer.field->column).syntax(" = "), id);
  if (referrer.entity->name == referrer.field->to) append_id(sql.syntax(" AND r.\"id\" <> "), id);
  sql.syntax(shelf == Shelf::live ? " AND r.\"deleted_at\" IS NULL)" : ")");
}

void append_one_let_go(Writing& write, const Referrer& referrer, const std::string& name, bool cascade, Shelf shelf) {
  write.sql().syntax(", " + name + " AS (UPDATE ");
  append_table(write.sql(), *referrer.entity);
  write.sql().syntax(" AS r SET ");
  if (cascade) {
    write.sql().syntax("\"deleted_at\" = ").param(write.now, "timestamptz");
    write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  } else {
    write.sql().identifier(referrer.field->column).syntax(" = NULL, \"updated_at\" = ").param(write.now, "timestamptz");
  }
  write.sql().syntax(", \"version\" = r.\"version\" + 1 FROM w WHERE r.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql().syntax(" AND r.").identifier(referrer.field->column).syntax(" = w.\"id\"");
  if (referrer.entity->name == referrer.field->to) write.sql().syntax(" AND r.\"id\" <> w.\"id\"");
  write.sql().syntax(shelf == Shelf::live ? " AND r.\"deleted_at\" IS NULL)" : ")");
}

/// A reference of the record, or of the rows of one of its children fields.
struct Outgoing {
  const meta::Entity* entity;
  const meta::Field* field;
  /// Null for the record's own.
  const meta::Field* children;
};

std::vector<Outgoing> outgoing(const CompiledEntity& entity) {
  std::vector<Outgoing> found;
  const auto collect = [&](const meta::Entity& owner, const meta::Field* children) {
    for (const meta::Field& field : owner.fields) {
      if (field.type == meta::FieldType::reference && entity.model().find(field.to) != nullptr)
        found.push_back({&owner, &field, children});
    }
  };
  collect(entity.entity(), nullptr);
  for (const ChildTable& child : entity.children()) collect(*child.entity, child.field);
  return found;
}

/// `EXISTS (…)`: the reference leads to no record that is there.
void append_loose(Builder& sql, const CompiledEntity& entity, const Outgoing& end, const RecordChange& change,
                  const std::string& tenant) {
  sql.syntax("EXISTS (SELECT 1 FROM ");
  append_table(sql, *end.entity);
  sql.syntax(" AS c WHERE c.\"tenant_id\" = ").param(tenant, "uuid").syntax(" AND c.");
  sql.identifier(end.children != nullptr ? kParentColumn : "id").syntax(" = ").param(change.id, "uuid");
  if (end.children != nullptr) sql.syntax(" AND c.\"deleted_at\" = ").param(change.deleted_at, "timestamptz");
  sql.syntax(" AND c.").identifier(end.field->column).syntax(" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ");
  append_table(sql, *entity.model().find(end.field->to));
  sql.syntax(" AS r WHERE r.\"tenant_id\" = c.\"tenant_id\" AND r.\"id\" = c.").identifier(end.field->column);
  // What points to the record itself comes back with it.
  if (end.field->to == entity.entity().name) sql.syntax(" AND (r.\"id\" = ").param(change.id, "uuid").syntax(" OR");
  sql.syntax(end.field->to == entity.entity().name ? " r.\"deleted_at\" IS NULL)))"
                                                   : " AND r.\"deleted_at\" IS NULL))");
}

}  // namespace

void append_not_held(Writing& write, Shelf shelf) {
  for (const Referrer& referrer : referrers(write.entity, meta::OnDelete::restrict)) {
    write.sql().syntax(" AND NOT ");
    append_held(write.sql(), referrer, write.tenant, nullptr, shelf);
  }
}

void append_let_go(Writing& write, Shelf shelf) {
  std::size_t place = 0;
  if (shelf == Shelf::live) {
    for (const Referrer& referrer : referrers(write.entity, meta::OnDelete::cascade))
      append_one_let_go(write, referrer, "cascade" + std::to_string(place++), true, shelf);
  }
  for (const Referrer& referrer : referrers(write.entity, meta::OnDelete::set_null))
    append_one_let_go(write, referrer, "cleared" + std::to_string(place++), false, shelf);
}

void append_no_loose_ends(Write& write) {
  for (const Outgoing& end : outgoing(write.entity)) {
    write.sql().syntax(" AND NOT ");
    append_loose(write.sql(), write.entity, end, write.change, write.tenant);
  }
}

std::optional<lib::sql::Statement> holders_statement(const CompiledEntity& entity, const RecordChange& change,
                                                     const Caller& caller) {
  Builder sql;
  bool any = false;
  const Shelf shelf = change.kind == IntentKind::purge ? Shelf::both : Shelf::live;
  for (const Referrer& referrer : referrers(entity, meta::OnDelete::restrict)) {
    sql.syntax(any ? " UNION SELECT " : "SELECT ").param(referrer.entity->name, "text").syntax(" WHERE ");
    append_held(sql, referrer, caller.tenant.to_string(), &change.id, shelf);
    any = true;
  }
  if (!any) return std::nullopt;
  return std::move(sql).build();
}

std::optional<lib::sql::Statement> loose_ends_statement(const CompiledEntity& entity, const RecordChange& change,
                                                        const Caller& caller) {
  Builder sql;
  bool any = false;
  for (const Outgoing& end : outgoing(entity)) {
    const meta::Field& named = end.children != nullptr ? *end.children : *end.field;
    sql.syntax(any ? " UNION SELECT " : "SELECT ").param(named.name, "text").syntax(" WHERE ");
    append_loose(sql, entity, end, change, caller.tenant.to_string());
    any = true;
  }
  if (!any) return std::nullopt;
  return std::move(sql).build();
}

}  // namespace athyper::core::data
