// What the writing statements have in common: who writes, the guard, the audit row, the event, the answer.
#pragma once

#include <string>

#include <athyper/core/data/write_plan.hpp>

namespace athyper::core::data {

/// What every part of a writing statement needs.
struct Writing {
  const CompiledEntity& entity;
  const Caller& caller;
  std::string now;
  std::string who;
  std::string tenant;
  StatementBuilder builder = {};

  lib::sql::Builder& sql() { return builder.sql(); }
};
/// Of one record.
struct Write : Writing {
  const RecordChange& change;
  const AuditRow& audit;
};

Writing make_writing(const CompiledEntity& entity, const Caller& caller);
Write make_write(const CompiledEntity& entity, const RecordChange& change, const AuditRow& audit, const Caller& caller);
std::string meta_version(const Writing& write);
void append_table(lib::sql::Builder& sql, const meta::Entity& entity);

/// Columns of a row that is new, and its values from the version on.
inline constexpr std::string_view kNewRowColumns =
    "\"tenant_id\", \"id\", \"version\", \"meta_version\", \"created_at\", \"created_by\", \"updated_at\", "
    "\"updated_by\"";
void append_new_row(Writing& write);

/// The beginning of what writes audit rows and events, before SELECT.
inline constexpr std::string_view kAuditInsert =
    "INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, "
    "entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash)";
inline constexpr std::string_view kOutboxInsert =
    "INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, "
    "trace)";
std::string bytea(std::string_view bytes);
lib::sql::Param text_or_null(const std::string& text);
std::string event_name(IntentKind kind);
/// Array literal of the names of fields.
std::string changed_fields(const RecordChange& change);

/// Which rows a guard lets through.
enum class Shelf : std::uint8_t { live, deleted, both };
/// `WHERE t.tenant … AND (decision)`: who and what the row must still be when it is written.
lib::Result<void> append_guard(Write& write, const Decision& decision, Shelf shelf);

/// ` RETURNING …)`: the row in the columns of the answer.
void append_returning(Write& write, const ReadPlan& answer);

/// Audit row, event and what is written beside; then the answer, of `answer` with the rows of its children, without one
/// the id alone.
lib::Result<lib::sql::Group> finish(Write&& write, const ReadPlan* answer, const WriteBeside& beside);

}  // namespace athyper::core::data
