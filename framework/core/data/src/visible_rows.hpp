// Which rows a caller may see: the tenant, the soft delete and the policy stand in every WHERE, written in one place.
#pragma once

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data {

/// ` FROM … WHERE` with everything that makes a row visible to the caller; `deleted_too` with those that are deleted.
lib::Result<void> append_visible_rows(StatementBuilder& builder, const CompiledEntity& entity, const Decision& read,
                                      bool deleted_too = false);

}  // namespace athyper::core::data
