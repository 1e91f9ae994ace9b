// The one interpreter of contracts. The zod schemas and JSON Schemas of the same shapes give the same verdict and the
// same JSON Pointers on every value (packages/contracts/README.md).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <athyper/contracts/shape.hpp>
#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::contracts {

/// A list of findings this long may be cut short.
inline constexpr std::size_t kMaxFindings = 100;

/// Every finding in `value`, at most kMaxFindings, paths as JSON Pointers. Codes: required, type, unknown_field,
/// not_allowed, too_short, too_long, too_few, too_many, too_small, too_large, pattern, and the name of a form ("uuid").
std::vector<lib::ErrorDetail> validate(const Shape& shape, const lib::Json& value);

/// The value when it keeps the shape, with every whole number as an integer (JSON says 1.0 where it means 1); else
/// invalid_argument `key` with every finding, the first one as the sentence for people.
lib::Result<lib::Json> checked(const Shape& shape, lib::Json value, std::string_view key);

/// Every shape there is, and the one of that name ("core.AuditLogRow").
std::span<const Shape* const> all_shapes();
const Shape* find_shape(std::string_view name);

}  // namespace athyper::contracts
