// What operators and functions do with values; null never gets here.
#pragma once

#include <compare>
#include <span>

#include "evaluator.hpp"

namespace athyper::core::expr {

/// Digits a decimal division is rounded to, half away from zero.
inline constexpr int kDivisionScale = 12;
/// Longest text and longest duration an operation may make.
inline constexpr std::size_t kMaxTextBytes = 65'536;
inline constexpr std::chrono::seconds kMaxDuration{315'576'000'000};

using Attempt = std::expected<Value, FaultKind>;

/// Numbers of both kinds compare by value, everything else with its own kind.
std::expected<std::strong_ordering, FaultKind> compare(const Value& a, const Value& b);
/// Deep equality; null equals null only, a record is its identity.
std::expected<bool, FaultKind> equals(const Value& a, const Value& b);

Attempt arithmetic(Op op, const Value& a, const Value& b);
Attempt negated(const Value& value);
/// A function other than has, today, now, matches and size of a list.
Attempt call_function(Function function, std::span<const Value> arguments);

}  // namespace athyper::core::expr
