// The number that the next document would get.
#pragma once

#include <optional>

#include <athyper/core/data/compiled_entity.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

/// One row with the number in one column; the counter stays as it is, so whoever writes first gets it. Nothing for an
/// entity without numbers.
std::optional<lib::sql::Statement> next_number(const CompiledEntity& entity, const Caller& caller);

}  // namespace athyper::core::data
