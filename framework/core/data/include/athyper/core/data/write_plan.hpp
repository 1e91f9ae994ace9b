// Writing: one guarded statement of chained data-modifying CTEs. A row that is not written writes nothing else: no
// child, no audit row, no event.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/data/change.hpp>
#include <athyper/core/data/read_plan.hpp>

namespace athyper::core::data {

/// The audit row of a change: sealed by the caller over audit_content(), written by the statement.
struct AuditRow {
  std::string id;
  /// Raw bytes.
  std::string salt;
  std::string leaf_hash;
  lib::Json content;
  std::string correlation_id;
  std::string ip_address;
  std::string user_agent;
  /// W3C traceparent, for whoever hears of the change.
  std::string trace;
};

/// What an audit row says: action, record, version, actor, time, difference, and the tags if there are any. A document
/// number is not in it: the database gives it.
lib::Json audit_content(const CompiledEntity& entity, const RecordChange& change, const Caller& caller,
                        const std::vector<std::string>& tags = {});

/// Writes something else in the same statement, a command that changes rows, when the part of it called `guard` has a
/// row.
using WriteBeside = std::function<void(lib::sql::Builder& sql, std::string_view guard)>;

/// The one statement of every write, by the kind of the change. A row that is known must still meet the predicate of
/// `decision` when it is written; references with `on_delete: restrict` are part of the guard of a delete, those of the
/// record of the guard of a restore. Creates, changes and restores answer with the record in the columns of `answer`
/// (plan_record without fields), then the children's rows; the rest with the id alone. No row: the guard failed and
/// nothing was written.
lib::Result<lib::sql::Group> write_group(const CompiledEntity& entity, const RecordChange& change,
                                         const Decision& decision, const AuditRow& audit, const ReadPlan& answer,
                                         const Caller& caller, const WriteBeside& beside = nullptr);
/// Entities with records that hold on to this one (`on_delete: restrict`), by name; to explain a refused delete.
/// Nothing when none can.
std::optional<lib::sql::Statement> holders_statement(const CompiledEntity& entity, const RecordChange& change,
                                                     const Caller& caller);
/// Fields of a deleted record that lead to no record, by name; to explain a refused restore. Nothing when none can.
std::optional<lib::sql::Statement> loose_ends_statement(const CompiledEntity& entity, const RecordChange& change,
                                                        const Caller& caller);

}  // namespace athyper::core::data
