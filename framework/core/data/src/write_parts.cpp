#include "write_parts.hpp"

#include <athyper/core/events/record_event.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/sql_array.hpp>

namespace athyper::core::data {

std::string bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

lib::sql::Param text_or_null(const std::string& text) {
  return text.empty() ? lib::sql::Param() : lib::sql::Param(text);
}

namespace {

events::EventKind kind_of(IntentKind kind) {
  if (kind == IntentKind::create) return events::EventKind::created;
  if (kind == IntentKind::restore) return events::EventKind::restored;
  const bool gone = kind == IntentKind::remove || kind == IntentKind::purge;
  return gone ? events::EventKind::deleted : events::EventKind::updated;
}

}  // namespace

std::string event_name(IntentKind kind) {
  return std::string(events::to_string(kind_of(kind)));
}

std::string changed_fields(const RecordChange& change) {
  std::vector<lib::sql::Param> fields;
  for (const auto& [name, difference] : change.difference.as_object()) fields.emplace_back(name);
  return lib::sql::text_array(fields);
}

namespace {

void append_audit(Write& write) {
  const lib::Json& content = write.audit.content;
  write.sql().syntax(", a AS (").syntax(kAuditInsert).syntax(" SELECT ");
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

/// What is told to others, under the id of the audit row.
void append_outbox(Write& write) {
  write.sql().syntax(", o AS (").syntax(kOutboxInsert).syntax(" SELECT ");
  write.sql().param(write.tenant, "uuid").syntax(", ").param(write.audit.id, "uuid").syntax(", ");
  write.sql().param(write.entity.entity().name, "text").syntax(", w.\"id\", ");
  write.sql().param(std::to_string(write.change.version + 1), "int").syntax(", ");
  write.sql().param(event_name(write.change.kind), "text").syntax(", ");
  write.sql().param(changed_fields(write.change), "text[]").syntax(", ").param(write.who, "uuid").syntax(", ");
  write.sql().param(write.now, "timestamptz").syntax(", ").param(text_or_null(write.audit.trace), "text");
  write.sql().syntax(" FROM w)");
}

}  // namespace

Writing make_writing(const CompiledEntity& entity, const Caller& caller) {
  return {.entity = entity,
          .caller = caller,
          .now = lib::to_rfc3339(caller.now),
          .who = caller.subject.id.to_string(),
          .tenant = caller.tenant.to_string()};
}

Write make_write(const CompiledEntity& entity, const RecordChange& change, const AuditRow& audit,
                 const Caller& caller) {
  return {make_writing(entity, caller), change, audit};
}

void append_new_row(Writing& write) {
  write.sql().syntax("1, ").param(meta_version(write), "bigint").syntax(", ").param(write.now, "timestamptz");
  write.sql().syntax(", ").param(write.who, "uuid").syntax(", ").param(write.now, "timestamptz");
  write.sql().syntax(", ").param(write.who, "uuid");
}

std::string meta_version(const Writing& write) {
  return std::to_string(write.entity.model().version);
}

void append_table(lib::sql::Builder& sql, const meta::Entity& entity) {
  sql.identifier(entity.table_schema, entity.table_name);
}

lib::Result<void> append_guard(Write& write, const Decision& decision, Shelf shelf) {
  write.sql().syntax(" WHERE t.\"tenant_id\" = ").param(write.tenant, "uuid");
  write.sql().syntax(" AND t.\"id\" = ").param(write.change.id, "uuid");
  write.sql().syntax(" AND t.\"version\" = ").param(std::to_string(write.change.version), "int");
  if (shelf == Shelf::live) write.sql().syntax(" AND t.\"deleted_at\" IS NULL");
  if (shelf == Shelf::deleted) write.sql().syntax(" AND t.\"deleted_at\" IS NOT NULL");
  write.sql().syntax(" AND (");
  TRY(write.builder.decision(decision, write.entity.model(), write.entity.entity()));
  write.sql().syntax(")");
  return {};
}

void append_returning(Write& write, const ReadPlan& answer) {
  write.sql().syntax(" RETURNING ");
  answer.layout.write_columns(write.builder, "t");
  write.sql().syntax(")");
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

}  // namespace athyper::core::data
