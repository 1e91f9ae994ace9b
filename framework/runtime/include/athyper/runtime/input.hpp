// Input: what a caller sends with a request, held to the contract or the rules of its route before a handler uses it.
#pragma once

#include <string_view>

#include <athyper/contracts/shape.hpp>
#include <athyper/core/security/validation.hpp>
#include <athyper/runtime/scope.hpp>
#include <lib/base/json.hpp>

namespace athyper::runtime {

/// A body that keeps its contract, with no blanks at the ends of its texts and whole numbers as integers, however they
/// were written. Error keys of RequestScope::json_body, and `key` (invalid_argument) with every finding, paths as JSON
/// Pointers.
lib::Result<lib::Json> checked_body(const RequestScope& scope, const contracts::Shape& contract, std::string_view key);

/// The query as an object that keeps the rules; what a rule calls an integer or a boolean is one, everything else is a
/// text. The first of several values counts. Error key "request.invalid_parameter" with every finding.
lib::Result<lib::Json> checked_query(const RequestScope& scope, const core::security::Validator& rules);

}  // namespace athyper::runtime
