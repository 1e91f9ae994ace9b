// For tests: records, programs and answers as JSON lines that packages/expression/dev/compare.mjs reads.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "evaluator.hpp"

namespace athyper::core::expr::testing {

/// The first line: what every path of the sample says in each of the contexts, and their now and today.
std::string browser_head(std::span<const EvaluationContext> contexts);
/// The line of an expression with its program and the answer in each context.
std::string browser_line(const Expression& expression, std::span<const Outcome> answers);
/// What the machine says in each of the contexts.
std::vector<Outcome> answers_of(const Expression& expression, std::span<const EvaluationContext> contexts);

}  // namespace athyper::core::expr::testing
