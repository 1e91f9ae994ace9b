// Evaluation of expressions and of parts of them.
#pragma once

#include <expected>

#include "machine.hpp"

namespace athyper::core::expr {

struct Fault {
  FaultKind kind = FaultKind::no_value;
  std::size_t offset = 0;
};

using Outcome = std::expected<Value, Fault>;

/// Evaluates one part. Names of macros outside the part must not occur in it.
Outcome evaluate_node(const Node& node, Dialect dialect, const EvaluationContext& context);
/// `steps` counts what was done, if asked for.
Outcome evaluate_program(const Program& program, const EvaluationContext& context, std::uint64_t* steps = nullptr);
lib::Error describe_fault(std::string_view source, const Fault& fault);

}  // namespace athyper::core::expr
