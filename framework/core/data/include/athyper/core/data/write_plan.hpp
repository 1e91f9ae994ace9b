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

/// The writing statement, answering with the record in the columns of `answer` (plan_record without fields), then the
/// children's rows. No row: the guard failed and nothing was written.
lib::Result<lib::sql::Group> create_group(const CompiledEntity& entity, const RecordChange& change,
                                          const AuditRow& audit, const ReadPlan& answer, const Caller& caller,
                                          const WriteBeside& beside = nullptr);
/// `update` is the decision whose predicate the row must still meet when it is written.
lib::Result<lib::sql::Group> update_group(const CompiledEntity& entity, const RecordChange& change,
                                          const Decision& update, const AuditRow& audit, const ReadPlan& answer,
                                          const Caller& caller, const WriteBeside& beside = nullptr);
/// Soft delete, with what hangs on the record: its children, references to it by their on_delete. A `restrict`
/// reference is part of the guard.
lib::Result<lib::sql::Group> delete_group(const CompiledEntity& entity, const RecordChange& change,
                                          const Decision& remove, const AuditRow& audit, const Caller& caller,
                                          const WriteBeside& beside = nullptr);
/// Entities with records that hold on to this one (`on_delete: restrict`), by name; to explain a refused delete.
/// Nothing when none can.
std::optional<lib::sql::Statement> holders_statement(const CompiledEntity& entity, const std::string& id,
                                                     const Caller& caller);

}  // namespace athyper::core::data
