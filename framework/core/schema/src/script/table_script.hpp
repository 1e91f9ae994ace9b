// What makes one table, in three parts: the table, what refers to other tables, and who may see it.
#pragma once

#include <string>
#include <vector>

#include "script/ddl.hpp"

namespace athyper::core::schema::script {

/// Table, partitions, indexes, comments. Each part adds its statements to `out`.
void add_table(const Table& table, std::vector<std::string>& out);
void add_references(const Table& table, std::vector<std::string>& out);
/// Row security and policies, then the grants: nobody sees a table before its fence stands.
void add_access(const Table& table, std::vector<std::string>& out);

}  // namespace athyper::core::schema::script
