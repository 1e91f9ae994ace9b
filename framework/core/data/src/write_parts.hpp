// What the writing statements have in common: who writes, the guard, the audit row, the event, the answer.
#pragma once

#include <string>

#include <athyper/core/data/write_plan.hpp>

namespace athyper::core::data {

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

  lib::sql::Builder& sql() { return builder.sql(); }
};

Write make_write(const CompiledEntity& entity, const RecordChange& change, const AuditRow& audit, const Caller& caller);
std::string meta_version(const Write& write);
void append_table(lib::sql::Builder& sql, const meta::Entity& entity);

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
