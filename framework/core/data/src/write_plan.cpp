// The guarded write, CTE by CTE. Every part after `w` selects FROM w, so a guard that fails leaves nothing behind.
#include <athyper/core/data/write_plan.hpp>

#include "numbering.hpp"
#include "referrers.hpp"
#include "write_children.hpp"
#include "write_parts.hpp"

namespace athyper::core::data {
namespace {

std::string_view action_name(IntentKind kind) {
  switch (kind) {
    case IntentKind::create:
      return "data.create";
    case IntentKind::remove:
      return "data.delete";
    case IntentKind::restore:
      return "data.restore";
    case IntentKind::purge:
      return "data.delete_permanent";
    default:
      return "data.update";
  }
}

/// The counter of the document number; gives `n.number`.
void append_number(Write& write, const meta::Numbering& numbering) {
  const NumberFormat format = number_format(numbering, write.caller.today);
  const std::string start = std::to_string(numbering.start);
  const std::string more = "s.last_value + " + std::to_string(numbering.increment);
  write.sql().syntax(
      "n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value) VALUES (");
  write.sql().param(write.tenant, "uuid").syntax(", ").param(write.entity.entity().name, "text").syntax(", ");
  write.sql().param(format.period, "text").syntax(", " + start + ") ON CONFLICT (tenant_id, sequence_key, period)");
  // A start that was raised meanwhile holds from the next number on.
  write.sql().syntax(" DO UPDATE SET last_value = " +
                     (numbering.start > 1 ? "greatest(" + more + ", " + start + ")" : more) + " RETURNING ");
  append_number_text(write.sql(), format, "s.last_value");
  write.sql().syntax(" AS number), ");
}

lib::Result<lib::sql::Group> create(Write write, const ReadPlan& answer, const WriteBeside& beside) {
  const CompiledEntity& entity = write.entity;
  const RecordChange& change = write.change;
  const meta::Field* number = entity.entity().find_field("document_number");
  const bool numbered = entity.entity().numbering.has_value() && number != nullptr;
  const bool folded = numbered && number->searchable;
  write.sql().syntax("WITH ");
  if (numbered) append_number(write, *entity.entity().numbering);
  write.sql().syntax("w AS (INSERT INTO ");
  append_table(write.sql(), entity.entity());
  write.sql().syntax(" AS t (").syntax(kNewRowColumns);
  if (numbered) write.sql().syntax(", ").identifier(number->column);
  if (folded) write.sql().syntax(", ").identifier(meta::fold_column(*number));
  for (const ColumnValue& value : change.columns) write.sql().syntax(", ").identifier(value.column);
  write.sql().syntax(") SELECT ").param(write.tenant, "uuid").syntax(", ").param(change.id, "uuid").syntax(", ");
  append_new_row(write);
  if (numbered) write.sql().syntax(", n.number");
  // A number is ASCII in every pattern worth having; what is not folds as lower() does.
  if (folded) write.sql().syntax(", lower(n.number)");
  for (const ColumnValue& value : change.columns) write.sql().syntax(", ").param(value.value, value.sql_type);
  if (numbered) write.sql().syntax(" FROM n");
  append_returning(write, answer);
  append_children(write);
  return finish(std::move(write), &answer, beside);
}

lib::Result<lib::sql::Group> update(Write write, const Decision& decision, const ReadPlan& answer,
                                    const WriteBeside& beside) {
  write.sql().syntax("WITH w AS (UPDATE ");
  append_table(write.sql(), write.entity.entity());
  write.sql()
      .syntax(" AS t SET \"version\" = t.\"version\" + 1, \"meta_version\" = ")
      .param(meta_version(write), "bigint");
  write.sql()
      .syntax(", \"updated_at\" = ")
      .param(write.now, "timestamptz")
      .syntax(", \"updated_by\" = ")
      .param(write.who, "uuid");
  for (const ColumnValue& value : write.change.columns) {
    write.sql().syntax(", ").identifier(value.column).syntax(" = ").param(value.value, value.sql_type);
  }
  TRY(append_guard(write, decision, Shelf::live));
  append_returning(write, answer);
  append_children(write);
  return finish(std::move(write), &answer, beside);
}

/// Soft delete, with what hangs on the record. A `restrict` reference is part of the guard.
lib::Result<lib::sql::Group> remove(Write write, const Decision& decision, const WriteBeside& beside) {
  write.sql().syntax("WITH w AS (UPDATE ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS t SET \"version\" = t.\"version\" + 1, \"deleted_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"deleted_by\" = ").param(write.who, "uuid");
  TRY(append_guard(write, decision, Shelf::live));
  append_not_held(write, Shelf::live);
  write.sql().syntax(" RETURNING t.\"id\")");
  for (std::size_t i = 0; i < write.entity.children().size(); ++i) {
    append_children_gone(write, {.table = &write.entity.children()[i], .ids = {}, .columns = {}}, i);
  }
  append_let_go(write, Shelf::live);
  return finish(std::move(write), nullptr, beside);
}

/// Undoes a delete: the record and the rows that went with it come back when all they point to is there.
lib::Result<lib::sql::Group> restore(Write write, const Decision& decision, const ReadPlan& answer,
                                     const WriteBeside& beside) {
  write.sql().syntax("WITH w AS (UPDATE ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS t SET \"version\" = t.\"version\" + 1, \"deleted_at\" = NULL, \"deleted_by\" = NULL");
  write.sql().syntax(", \"updated_at\" = ").param(write.now, "timestamptz");
  write.sql().syntax(", \"updated_by\" = ").param(write.who, "uuid");
  TRY(append_guard(write, decision, Shelf::deleted));
  append_no_loose_ends(write);
  append_returning(write, answer);
  append_children_back(write);
  return finish(std::move(write), &answer, beside);
}

/// The row itself goes, deleted before or not; foreign keys take its children and `cascade` references with it.
lib::Result<lib::sql::Group> purge(Write write, const Decision& decision, const WriteBeside& beside) {
  write.sql().syntax("WITH w AS (DELETE FROM ");
  append_table(write.sql(), write.entity.entity());
  write.sql().syntax(" AS t");
  TRY(append_guard(write, decision, Shelf::both));
  append_not_held(write, Shelf::both);
  write.sql().syntax(" RETURNING t.\"id\")");
  append_let_go(write, Shelf::both);
  return finish(std::move(write), nullptr, beside);
}

}  // namespace

lib::Json audit_content(const CompiledEntity& entity, const RecordChange& change, const Caller& caller,
                        const std::vector<std::string>& tags) {
  lib::Json content = lib::Json::object({{"action", action_name(change.kind)},
                                         {"entity", entity.entity().name},
                                         {"id", change.id},
                                         {"version", change.version + 1},
                                         {"actor", caller.subject.id.to_string()},
                                         {"occurred_at", lib::to_rfc3339(caller.now)},
                                         {"changes", change.difference}});
  if (!tags.empty()) content.set("tags", lib::Json(lib::JsonArray(tags.begin(), tags.end())));
  return content;
}

lib::Result<lib::sql::Group> write_group(const CompiledEntity& entity, const RecordChange& change,
                                         const Decision& decision, const AuditRow& audit, const ReadPlan& answer,
                                         const Caller& caller, const WriteBeside& beside) {
  Write write = make_write(entity, change, audit, caller);
  switch (change.kind) {
    case IntentKind::create:
      return create(std::move(write), answer, beside);
    case IntentKind::remove:
      return remove(std::move(write), decision, beside);
    case IntentKind::restore:
      return restore(std::move(write), decision, answer, beside);
    case IntentKind::purge:
      return purge(std::move(write), decision, beside);
    default:
      return update(std::move(write), decision, answer, beside);
  }
}

}  // namespace athyper::core::data
