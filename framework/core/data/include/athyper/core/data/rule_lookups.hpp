// Rules about other records: what is asked of the database before a write, and what comes of the answers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/change.hpp>

namespace athyper::core::data {

/// The message of a rule with what its {field}, {value} and {param} stand for.
std::string rule_text(const meta::Entity& entity, const meta::Rule& rule, std::string_view value);

/// A question about other records, in one statement that gives a row or none.
struct RuleLookup {
  const meta::Rule* rule = nullptr;
  lib::sql::Statement statement;
};

/// The rules that a change brings into play: one of whose fields it writes. A value that is not there is no question.
std::vector<RuleLookup> lookups_of(const CompiledEntity& entity, const RecordChange& change, const Caller& caller);

/// Takes the answers, one for each lookup: what only warns goes into the change. Error: invalid_argument
/// "data.validation_failed" with the others.
lib::Result<void> judge_lookups(const CompiledEntity& entity, const std::vector<RuleLookup>& lookups,
                                const std::vector<lib::sql::Rows>& answers, const FieldAccess& fields,
                                RecordChange& change);

}  // namespace athyper::core::data
