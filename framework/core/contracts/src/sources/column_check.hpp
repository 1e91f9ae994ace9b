// The simple checks of one column: a list of words, a pattern, bounds, a length.
#pragma once

#include <string_view>

#include <athyper/core/contracts/contracts.hpp>

namespace athyper::core::contracts {

/// Whether RE2, ECMAScript and PostgreSQL read a pattern alike: letters, digits, classes, groups and counts.
bool is_portable(std::string_view pattern);

/// Narrows the type by a CHECK expression as PostgreSQL prints it, when it is one that says something about this column
/// alone and every language can say; leaves it as it is otherwise.
void apply_check(Type& type, std::string_view column, std::string_view expression);

}  // namespace athyper::core::contracts
