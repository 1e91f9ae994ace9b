// Names that nobody wrote: what Prisma and PostgreSQL both call a key, an index or a check of these columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema::prisma {

/// table_column_column + "_key", "_idx", "_fkey", "_pkey", "_check"; within 63 bytes.
std::string constraint_name(const std::string& table, const std::vector<std::string>& columns, std::string_view suffix);

}  // namespace athyper::core::schema::prisma
