// Typed queries over a blocking connection.
#pragma once

#include <utility>

#include <athyper/adapters/db/query.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db {

template <class R>
lib::Result<R> ask(lib::pg::BlockingConnection& connection, Query<R> query) {
  TRY(const auto rows, connection.execute(query.statement));
  return query.read(rows);
}

}  // namespace athyper::adapters::db
