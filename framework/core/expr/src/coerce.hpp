// Literals take the type of what they stand against: "2026-01-31" beside a date is that day, 5 beside a decimal is 5.0.
#pragma once

#include <optional>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

/// The type both sides share after literals were adapted, or nothing when they cannot meet. Adapts the nodes in place.
std::optional<Type> unify(NodePtr& a, NodePtr& b, std::vector<Finding>& findings);
/// Makes a literal (or list of literals) a value of `target` where its text allows it.
void coerce_literal(Node& node, const Type& target, std::vector<Finding>& findings);
/// Wraps an int so that it is a decimal from here on.
void widen_to_decimal(NodePtr& node);

}  // namespace athyper::core::expr
