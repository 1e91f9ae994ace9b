// The guarded write, CTE by CTE. Every part after `w` selects FROM w, so a guard that fails leaves nothing behind.
#include <athyper/core/data/write_plan.hpp>

#include <athyper/core/events/record_event.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/sql_array.hpp>

#include "numbering.hpp"

namespace athyper::core::data {
namespace {

using lib::sql::Builder;

/// What every part of one statement needs.
struct Write {
  const CompiledEntity& entity;
  const RecordChange& change;
  const AuditRow& audit;
  const Caller& caller;
  std::string now;
  std::string who;
  std::string tenant;
  StatementBuilder builder = {};

  Builder& sql() { return builder.sql(); }
};

Write make_write(const CompiledEntity& entity, const RecordChange& change, const AuditRow& audit,
                 const Caller& caller) {
  return {.entity = entity,
          .change = change,
          .audit = audit,
          .caller = caller,
          .now = lib::to_rfc3339(caller.now),
          .who = caller.subject.id.to_string(),
          .tenant = caller.tenant.to_string()};
}

std::string meta_version(const Write& write) {
  return std::to_string(write.entity.model().version);
}

void append_table(Builder& sql, const meta::Entity& entity) {
  sql.identifier(entity.table_schema, entity.table_name);
}

/// `WHERE t.tenant … AND (decision)`: who and what the row must still be when it is written.
lib::Result<void> append_guard(Write& write, const Decision& decision) {
  write.sql().syntax(" WHERE t.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql().syntax(" AND t.\"id\" = ").param(write.change.id, "uuid");
  write.sql().syntax(" AND t.\"version\" = ").param(std::to_string(write.change.version), "int");
  write.sql().syntax(" AND t.\"deleted_at\" IS NULL AND (");
  TRY(write.builder.decision(decision, write.entity.model(), write.entity.entity()));
  write.sql().syntax(")");
  return {};
}

void append_returning(Write& write, const ReadPlan& answer) {
  write.sql().syntax(" RETURNING ");
  answer.layout.write_columns(write.builder, "t");
  write.sql().syntax(")");
}

/// Children that were not sent any more are gone.
void append_children_gone(Write& write, const ChildRows& rows, std::size_t place) {
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

void append_child_names(Write& write, const ChildRows& rows) {
  write.sql().syntax("\"tenant_id\", \"id\", ").identifier(kParentColumn).syntax(", ").identifier(kPositionColumn);
  write.sql().syntax(", \"version\", \"meta_version\", \"created_at\", \"created_by\", \"updated_at\", \"updated_by\"");
  for (const ChildRows::Column& column : rows.columns) write.sql().syntax(", ").identifier(column.column);
}

/// New rows are inserted, known ones take the new values; one array for each column.
void append_children_kept(Write& write, const ChildRows& rows, std::size_t place) {
  if (rows.ids.empty()) return;
  write.sql().syntax(", kept" + std::to_string(place) + " AS (INSERT INTO ");
  append_table(write.sql(), *rows.table->entity);
  write.sql().syntax(" AS c (");
  append_child_names(write, rows);
  write.sql().syntax(") SELECT ").param(write.tenant, "uuid").syntax(", u.id, w.\"id\", u.place, 1, ");
  write.sql().param(meta_version(write), "bigint").syntax(", ").param(write.now, "timestamptz").syntax(", ");
  write.sql()
      .param(write.who, "uuid")
      .syntax(", ")
      .param(write.now, "timestamptz")
      .syntax(", ")
      .param(write.who, "uuid");
  for (std::size_t i = 0; i < rows.columns.size(); ++i) {
    write.sql().syntax(", u.v" + std::to_string(i) + "::").syntax(rows.columns[i].sql_type);
  }
  write.sql().syntax(" FROM w, unnest(").param(id_array(rows.ids), "uuid[]");
  for (const ChildRows::Column& column : rows.columns)
    write.sql().syntax(", ").param(lib::sql::text_array(column.values), "text[]");
  write.sql().syntax(") WITH ORDINALITY AS u(id");
  for (std::size_t i = 0; i < rows.columns.size(); ++i) write.sql().syntax(", v" + std::to_string(i));
  write.sql().syntax(", place) ON CONFLICT (\"tenant_id\", \"id\") DO UPDATE SET ").identifier(kPositionColumn);
  write.sql().syntax(" = excluded.").identifier(kPositionColumn).syntax(", \"version\" = c.\"version\" + 1");
  for (const char* column : {"meta_version", "updated_at", "updated_by"}) {
    write.sql().syntax(", ").identifier(column).syntax(" = excluded.").identifier(column);
  }
  for (const ChildRows::Column& column : rows.columns) {
    write.sql().syntax(", ").identifier(column.column).syntax(" = excluded.").identifier(column.column);
  }
  write.sql()
      .syntax(" WHERE c.")
      .identifier(kParentColumn)
      .syntax(" = excluded.")
      .identifier(kParentColumn)
      .syntax(")");
}

void append_children(Write& write) {
  for (std::size_t i = 0; i < write.change.children.size(); ++i) {
    if (write.change.kind != IntentKind::create) append_children_gone(write, write.change.children[i], i);
    append_children_kept(write, write.change.children[i], i);
  }
}

std::string bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

lib::sql::Param text_or_null(const std::string& text) {
  return text.empty() ? lib::sql::Param() : lib::sql::Param(text);
}

void append_audit(Write& write) {
  const lib::Json& content = write.audit.content;
  write.sql().syntax(
      ", a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, "
      "entity_id,");
  write.sql().syntax(" entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT ");
  write.sql().param(write.tenant, "uuid").syntax(", ").param(write.audit.id, "uuid").syntax(", ");
  write.sql().param(write.now, "timestamptz").syntax(", ").param(write.who, "uuid").syntax(", 'user', ");
  write.sql().param(std::string(content.get_string("action").value_or("")), "text").syntax(", ");
  write.sql().param(write.entity.entity().name, "text").syntax(", w.\"id\", ");
  write.sql().param(std::to_string(content.get_integer("version").value_or(0)), "int").syntax(", ");
  write.sql().param(text_or_null(write.audit.correlation_id), "text").syntax(", ");
  write.sql().param(text_or_null(write.audit.ip_address), "text").syntax(", ");
  write.sql().param(text_or_null(write.audit.user_agent), "text").syntax(", ");
  write.sql().param(content.dump(), "jsonb").syntax(", ").param(bytea(write.audit.salt), "bytea").syntax(", ");
  write.sql().param(bytea(write.audit.leaf_hash), "bytea").syntax(" FROM w)");
}

events::EventKind kind_of(IntentKind kind) {
  if (kind == IntentKind::create) return events::EventKind::created;
  return kind == IntentKind::remove ? events::EventKind::deleted : events::EventKind::updated;
}

/// What is told to others, under the id of the audit row.
void append_outbox(Write& write) {
  std::vector<lib::sql::Param> fields;
  for (const auto& [name, change] : write.change.difference.as_object()) fields.emplace_back(name);
  write.sql().syntax(
      ", o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, "
      "occurred_at, trace) SELECT ");
  write.sql().param(write.tenant, "uuid").syntax(", ").param(write.audit.id, "uuid").syntax(", ");
  write.sql().param(write.entity.entity().name, "text").syntax(", w.\"id\", ");
  write.sql().param(std::to_string(write.change.version + 1), "int").syntax(", ");
  write.sql().param(std::string(events::to_string(kind_of(write.change.kind))), "text").syntax(", ");
  write.sql().param(lib::sql::text_array(fields), "text[]").syntax(", ").param(write.who, "uuid").syntax(", ");
  write.sql().param(write.now, "timestamptz").syntax(", ").param(text_or_null(write.audit.trace), "text");
  write.sql().syntax(" FROM w)");
}

lib::Result<lib::sql::Group> finish(Write&& write, const ReadPlan* answer, const WriteBeside& beside) {
  append_audit(write);
  append_outbox(write);
  if (beside) {
    write.sql().syntax(", beside AS (");
    beside(write.sql(), "w");
    write.sql().syntax(")");
  }
  write.sql().syntax(" SELECT ");
  if (answer != nullptr) {
    answer->layout.write_names(write.builder, "w");
  } else {
    write.sql().syntax("w.\"id\"");
  }
  write.sql().syntax(" FROM w");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared};
  TRY(lib::sql::Statement statement, fill(std::move(write.builder).build(), {.caller = write.caller}));
  group.statements.push_back(std::move(statement));
  if (answer == nullptr) return group;
  for (const ChildTable& child : answer->children) {
    TRY(lib::sql::Statement rows, fill(child.by_parent, {.caller = write.caller, .id = write.change.id}));
    group.statements.push_back(std::move(rows));
  }
  return group;
}

/// The counter of the document number; gives `n.number`.
void append_number(Write& write, const NumberFormat& format) {
  write.sql().syntax(
      "n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value) VALUES (");
  write.sql().param(write.tenant, "uuid").syntax(", ").param(write.entity.entity().name, "text").syntax(", ");
  write.sql().param(format.period, "text").syntax(", 1) ON CONFLICT (tenant_id, sequence_key, period)");
  write.sql().syntax(" DO UPDATE SET last_value = s.last_value + 1 RETURNING ").param(format.prefix, "text");
  write.sql().syntax(" || lpad(s.last_value::text, greatest(").param(std::to_string(format.digits), "int");
  write.sql().syntax(", length(s.last_value::text)), '0') || ").param(format.suffix, "text").syntax(" AS number), ");
}

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

/// `EXISTS (…)`: a live record that holds on to the one with id `id_sql`.
void append_held(Builder& sql, const Referrer& referrer, const std::string& tenant, const std::string& id) {
  sql.syntax("EXISTS (SELECT 1 FROM ");
  append_table(sql, *referrer.entity);
  sql.syntax(" AS r WHERE r.\"tenant_id\" = ")
      .param(tenant, "uuid")
      .syntax(" AND r.")
      .identifier(referrer.field->column);
  sql.syntax(" = ").param(id, "uuid").syntax(" AND r.\"deleted_at\" IS NULL)");
}

void append_let_go(Write& write, const Referrer& referrer, const std::string& name, bool cascade) {
  write.sql().syntax(", " + name + " AS (UPDATE ");
  append_table(write.sql(), *referrer.entity);
  write.sql().syntax(" AS r SET ");
  if (cascade) {
    write.sql()
        .syntax("\"deleted_at\" = ")
        .param(write.now, "timestamptz")
        .syntax(", \"deleted_by\" = ")
        .param(write.who, "uuid");
  } else {
    write.sql().identifier(referrer.field->column).syntax(" = NULL, \"updated_at\" = ").param(write.now, "timestamptz");
  }
  write.sql().syntax(", \"version\" = r.\"version\" + 1 FROM w WHERE r.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql().syntax(" AND r.").identifier(referrer.field->column).syntax(" = w.\"id\" AND r.\"deleted_at\" IS NULL)");
}

}  // namespace

lib::Json audit_content(const CompiledEntity& entity, const RecordChange& change, const Caller& caller,
                        const std::vector<std::string>& tags) {
  std::string_view action = "data.update";
  if (change.kind == IntentKind::create) action = "data.create";
  if (change.kind == IntentKind::remove) action = "data.delete";
  lib::Json content = lib::Json::object({{"action", action},
                                         {"entity", entity.entity().name},
                                         {"id", change.id},
                                         {"version", change.version + 1},
                                         {"actor", caller.subject.id.to_string()},
                                         {"occurred_at", lib::to_rfc3339(caller.now)},
                                         {"changes", change.difference}});
  if (!tags.empty()) content.set("tags", lib::Json(lib::JsonArray(tags.begin(), tags.end())));
  return content;
}

lib::Result<lib::sql::Group> create_group(const CompiledEntity& entity, const RecordChange& change,
                                          const AuditRow& audit, const ReadPlan& answer, const Caller& caller,
                                          const WriteBeside& beside) {
  Write write = make_write(entity, change, audit, caller);
  const meta::Field* number = entity.entity().find_field("document_number");
  const bool numbered = entity.entity().numbering.has_value() && number != nullptr;
  const bool folded = numbered && number->searchable;
  write.sql().syntax("WITH ");
  if (numbered) append_number(write, number_format(*entity.entity().numbering, caller.today));
  write.sql().syntax("w AS (INSERT INTO ");
  append_table(write.sql(), entity.entity());
  write.sql().syntax(
      " AS t (\"tenant_id\", \"id\", \"version\", \"meta_version\", \"created_at\", \"created_by\", \"updated_at\", "
      "\"updated_by\"");
  if (numbered) write.sql().syntax(", ").identifier(number->column);
  if (folded) write.sql().syntax(", ").identifier(meta::fold_column(*number));
  for (const ColumnValue& value : change.columns) write.sql().syntax(", ").identifier(value.column);
  write.sql().syntax(") SELECT ").param(write.tenant, "uuid").syntax(", ").param(change.id, "uuid").syntax(", 1, ");
  write.sql()
      .param(meta_version(write), "bigint")
      .syntax(", ")
      .param(write.now, "timestamptz")
      .syntax(", ")
      .param(write.who, "uuid");
  write.sql().syntax(", ").param(write.now, "timestamptz").syntax(", ").param(write.who, "uuid");
  if (numbered) write.sql().syntax(", n.number");
  // A number is ASCII in every pattern worth having; what is not folds as lower() does.
  if (folded) write.sql().syntax(", lower(n.number)");
  for (const ColumnValue& value : change.columns) write.sql().syntax(", ").param(value.value, value.sql_type);
  if (numbered) write.sql().syntax(" FROM n");
  append_returning(write, answer);
  append_children(write);
  return finish(std::move(write), &answer, beside);
}

lib::Result<lib::sql::Group> update_group(const CompiledEntity& entity, const RecordChange& change,
                                          const Decision& update, const AuditRow& audit, const ReadPlan& answer,
                                          const Caller& caller, const WriteBeside& beside) {
  Write write = make_write(entity, change, audit, caller);
  write.sql().syntax("WITH w AS (UPDATE ");
  append_table(write.sql(), entity.entity());
  write.sql()
      .syntax(" AS t SET \"version\" = t.\"version\" + 1, \"meta_version\" = ")
      .param(meta_version(write), "bigint");
  write.sql()
      .syntax(", \"updated_at\" = ")
      .param(write.now, "timestamptz")
      .syntax(", \"updated_by\" = ")
      .param(write.who, "uuid");
  for (const ColumnValue& value : change.columns) {
    write.sql().syntax(", ").identifier(value.column).syntax(" = ").param(value.value, value.sql_type);
  }
  TRY(append_guard(write, update));
  append_returning(write, answer);
  append_children(write);
  return finish(std::move(write), &answer, beside);
}

lib::Result<lib::sql::Group> delete_group(const CompiledEntity& entity, const RecordChange& change,
                                          const Decision& remove, const AuditRow& audit, const Caller& caller,
                                          const WriteBeside& beside) {
  Write write = make_write(entity, change, audit, caller);
  write.sql().syntax("WITH w AS (UPDATE ");
  append_table(write.sql(), entity.entity());
  write.sql().syntax(" AS t SET \"version\" = t.\"version\" + 1, \"deleted_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  TRY(append_guard(write, remove));
  for (const Referrer& referrer : referrers(entity, meta::OnDelete::restrict)) {
    write.sql().syntax(" AND NOT ");
    append_held(write.sql(), referrer, write.tenant, change.id);
  }
  write.sql().syntax(" RETURNING t.\"id\")");
  for (std::size_t i = 0; i < entity.children().size(); ++i) {
    append_children_gone(write, {.table = &entity.children()[i], .ids = {}, .columns = {}}, i);
  }
  std::size_t place = 0;
  for (const Referrer& referrer : referrers(entity, meta::OnDelete::cascade)) {
    append_let_go(write, referrer, "cascade" + std::to_string(place++), true);
  }
  for (const Referrer& referrer : referrers(entity, meta::OnDelete::set_null)) {
    append_let_go(write, referrer, "cleared" + std::to_string(place++), false);
  }
  return finish(std::move(write), nullptr, beside);
}

std::optional<lib::sql::Statement> holders_statement(const CompiledEntity& entity, const std::string& id,
                                                     const Caller& caller) {
  Builder sql;
  bool any = false;
  for (const Referrer& referrer : referrers(entity, meta::OnDelete::restrict)) {
    sql.syntax(any ? " UNION SELECT " : "SELECT ").param(referrer.entity->name, "text").syntax(" WHERE ");
    append_held(sql, referrer, caller.tenant.to_string(), id);
    any = true;
  }
  if (!any) return std::nullopt;
  return std::move(sql).build();
}

}  // namespace athyper::core::data
