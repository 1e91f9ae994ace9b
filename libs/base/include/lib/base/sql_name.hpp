// Names for PostgreSQL's objects that stay within its limit of 63 bytes.
#pragma once

#include <string>
#include <string_view>

namespace lib::sql {

/// Eight hex digits that tell texts apart inside names (FNV-1a, 32 bits). No secret may depend on them.
std::string name_hash(std::string_view text);

/// `name` and `suffix` as one name of at most 63 bytes, where PostgreSQL would cut silently: too long a `name` is cut
/// here and told apart by its hash. The suffix has at most 54 bytes and stays whole.
std::string fit_identifier(std::string_view name, std::string_view suffix = {});

}  // namespace lib::sql
