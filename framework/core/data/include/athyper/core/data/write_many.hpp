// Writing many records of one entity in one guarded statement: what write_group() does for one, with an array for each
// column. A row whose guard fails, or whose unique value another record has, writes nothing; the others are written.
#pragma once

#include <optional>
#include <vector>

#include <athyper/core/data/write_plan.hpp>

namespace athyper::core::data {

/// A write that is decided, with its audit row.
struct DecidedWrite {
  RecordChange change;
  AuditRow audit;
};

/// True when many changes of this kind fit into one statement: creates, changes and removals.
bool writes_many(IntentKind kind);

/// The statement of `writes`: creates, or changes of either kind, or removals, each of another record. Answers id and
/// version of those that are written.
lib::Result<lib::sql::Statement> write_many(const CompiledEntity& entity, const std::vector<DecidedWrite>& writes,
                                            const Decision& decision, const Caller& caller);

/// Which of these values that have to be one of a kind another record has: id of the write and name of the field. To
/// explain why a write is missing; nothing when the writes set no such value.
std::optional<lib::sql::Statement> taken_statement(const CompiledEntity& entity,
                                                   const std::vector<DecidedWrite>& writes, const Caller& caller);

}  // namespace athyper::core::data
