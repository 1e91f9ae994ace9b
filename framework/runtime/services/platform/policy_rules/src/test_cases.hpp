// Test cases that are kept with policies: one question and what is to be answered.
#pragma once

#include <athyper/core/policy/publication.hpp>
#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/scope.hpp>

#include "generated/policies_queries.hpp"

namespace athyper::runtime::policy_rules {

struct StoredCase {
  lib::Uuid id;
  std::string name;
  /// As POST /api/policy/simulate takes it.
  lib::Json input;
  /// {effect, decidingRule?, obligations?}
  lib::Json expected;
};

lib::Result<StoredCase> stored_case(const queries::ListTestCasesRow& row);

/// Test cases that one run looks at.
inline constexpr std::int64_t kMostCases = 1'000;
/// Those of the tenant that are not switched off.
lib::Task<lib::Result<std::vector<StoredCase>>> enabled_cases(RequestScope& scope);

/// What is not as expected under the rules of `after`; empty when the case passes. A question that cannot be asked (a
/// field that is gone) is a failure.
std::string run_case(const core::policy::Publication& publication, const StoredCase& one);

/// What differs between an answer and {effect, decidingRule?, obligations?}; empty for nothing.
std::string difference(const core::policy::Verdict& verdict, const lib::Json& expected);

}  // namespace athyper::runtime::policy_rules
