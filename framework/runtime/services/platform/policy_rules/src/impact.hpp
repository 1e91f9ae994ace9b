// What-if: whom an edit of a policy would show how many records that he does not see now.
#pragma once

#include "publishing.hpp"

namespace athyper::runtime::policy_rules {

/// Bounds of one look: people, statements that count, and records that one of them counts.
struct ImpactLimits {
  std::int64_t people = 2'000;
  std::size_t statements = 50;
  std::int64_t rows = 10'000;
};

/// {entities: [{entity, rows, rowsCapped, people, groups: [{people, example, rows}]}], people, peopleCapped,
/// statements, notCounted}. People for whom the rules leave the same to ask are counted for once. `rows` of an entity
/// is the most that one of them gains.
lib::Task<lib::Result<lib::Json>> impact_of(RequestScope& scope, VersionRef version, ImpactLimits limits = {});

}  // namespace athyper::runtime::policy_rules
