// The evaluator: a walk over the checked tree with faults as values, so that && and || can absorb them.
#pragma once

#include <cstddef>
#include <expected>

#include "ast.hpp"

namespace athyper::core::expr {

enum class FaultKind { no_value, overflow, division_by_zero, too_expensive, bad_value };

struct Fault {
  FaultKind kind = FaultKind::no_value;
  std::size_t offset = 0;
};

using Outcome = std::expected<Value, Fault>;

/// Evaluates one part. Names of macros outside the part must not occur in it.
Outcome evaluate_node(const Node& node, const EvaluationContext& context);

}  // namespace athyper::core::expr
