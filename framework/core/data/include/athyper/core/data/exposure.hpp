// What somebody would see of an entity under other rules, as a statement that counts.
#pragma once

#include <cstdint>

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data {

/// Counts the records that `after` shows to the reader and `before` does not, up to `most`: one row, one column. Both
/// decide about reading records of this entity.
lib::Result<lib::sql::Statement> count_exposed(const CompiledEntity& entity, const Decision& before,
                                               const Decision& after, const Caller& reader, std::int64_t most);

}  // namespace athyper::core::data
