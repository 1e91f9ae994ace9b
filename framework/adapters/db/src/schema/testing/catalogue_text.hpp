// What a catalogue says in PostgreSQL's own words: a second opinion beside introspect().
#pragma once

#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::schema {

/// Tables, columns, constraints, indexes and policies of the schemas, sorted, without the order of columns.
lib::Result<std::string> catalogue_text(lib::pg::BlockingConnection& connection,
                                        const std::vector<std::string>& schemas);

/// Rows as lines, columns joined by a bar.
std::string as_text(const lib::sql::Rows& rows);

}  // namespace athyper::adapters::db::schema
