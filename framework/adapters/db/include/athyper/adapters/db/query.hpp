// Typed queries: a statement together with the form of its answer, made by `./athyper kysely:codegen` from named .sql
// files, and the ways to run one.
#pragma once

#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/adapters/db/query_values.hpp>

namespace athyper::adapters::db {

/// `R` is what the query answers: a row, an optional row, a vector of rows, the number of rows touched, or void.
template <class R>
struct Query {
  lib::sql::Statement statement;
  lib::Result<R> (*read)(const lib::sql::Rows& rows) = nullptr;
};

/// Touches rows of a tenant, so it cannot be run without a Fence.
template <class R>
struct TenantQuery : Query<R> {};
/// Touches tables of the platform alone.
template <class R>
struct PlatformQuery : Query<R> {};

/// How the group of a query runs: short work on the shared lane unless it says otherwise.
struct QueryLimits {
  lib::sql::Lane lane = lib::sql::Lane::shared;
  int timeout_ms = 2'000;
};

namespace answers {

lib::Error not_one_row(std::size_t rows);

template <auto read_row>
using Row = std::invoke_result_t<decltype(read_row), const lib::sql::Rows&, std::size_t>;

/// Exactly one row. Error key "db.not_one_row" (internal).
template <auto read_row>
lib::Result<Row<read_row>> one(const lib::sql::Rows& rows) {
  if (rows.size() != 1) return not_one_row(rows.size());
  return read_row(rows, 0);
}

/// One row or none. Error key as above.
template <auto read_row>
lib::Result<std::optional<Row<read_row>>> optional(const lib::sql::Rows& rows) {
  if (rows.size() > 1) return not_one_row(rows.size());
  if (rows.empty()) return std::optional<Row<read_row>>();
  return std::optional<Row<read_row>>(read_row(rows, 0));
}

template <auto read_row>
lib::Result<std::vector<Row<read_row>>> many(const lib::sql::Rows& rows) {
  std::vector<Row<read_row>> all;
  all.reserve(rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) all.push_back(read_row(rows, row));
  return all;
}

/// How many rows were touched.
lib::Result<std::int64_t> affected(const lib::sql::Rows& rows);
lib::Result<void> nothing(const lib::sql::Rows& rows);

/// A place for `void` in a tuple.
template <class R>
using Value = std::conditional_t<std::is_void_v<R>, std::monostate, R>;

template <class R>
lib::Result<Value<R>> value_of(lib::Result<R> answer) {
  if constexpr (std::is_void_v<R>) {
    if (!answer.ok()) return std::move(answer).error();
    return std::monostate();
  } else {
    return answer;
  }
}

template <class... R, std::size_t... i>
lib::Result<std::tuple<Value<R>...>> read_all(const std::tuple<Query<R>...>& queries,
                                              const std::vector<lib::sql::Rows>& rows, std::index_sequence<i...>) {
  std::tuple<lib::Result<Value<R>>...> read{value_of<R>(std::get<i>(queries).read(rows[i]))...};
  const lib::Error* failure = nullptr;
  ((failure = failure == nullptr && !std::get<i>(read).ok() ? &std::get<i>(read).error() : failure), ...);
  if (failure != nullptr) return *failure;
  return std::tuple<Value<R>...>{*std::move(std::get<i>(read))...};
}

template <class... R>
lib::sql::Group group_of(QueryLimits limits, Query<R>&... queries) {
  lib::sql::Group group{.statements = {}, .lane = limits.lane, .timeout_ms = limits.timeout_ms};
  group.statements.reserve(sizeof...(R));
  (group.statements.push_back(std::move(queries.statement)), ...);
  return group;
}

}  // namespace answers

/// One query as a group of its own inside the fence.
template <class R>
lib::Task<lib::Result<R>> run(DbClient& db, Fence fence, Query<R> query, QueryLimits limits = {}) {
  CO_TRY(const auto results, co_await db.run(fence, answers::group_of(limits, query)));
  co_return query.read(results[0]);
}

/// The same without a tenant.
template <class R>
lib::Task<lib::Result<R>> run_platform(DbClient& db, PlatformQuery<R> query, QueryLimits limits = {}) {
  CO_TRY(const auto results, co_await db.run_platform(answers::group_of(limits, query)));
  co_return query.read(results[0]);
}

/// Several in one group, so in one round trip and one transaction; their answers as a tuple.
template <class... R>
lib::Task<lib::Result<std::tuple<answers::Value<R>...>>> run_all(DbClient& db, Fence fence, QueryLimits limits,
                                                                 Query<R>... queries) {
  CO_TRY(const auto results, co_await db.run(fence, answers::group_of(limits, queries...)));
  co_return answers::read_all(std::tuple<Query<R>...>(std::move(queries)...), results, std::index_sequence_for<R...>());
}
template <class... R>
lib::Task<lib::Result<std::tuple<answers::Value<R>...>>> run_all_platform(DbClient& db, QueryLimits limits,
                                                                          PlatformQuery<R>... queries) {
  CO_TRY(const auto results, co_await db.run_platform(answers::group_of<R...>(limits, queries...)));
  co_return answers::read_all(std::tuple<Query<R>...>(std::move(queries)...), results, std::index_sequence_for<R...>());
}

/// The same query many times with other parameters, in one group; not void.
template <class R>
lib::Task<lib::Result<std::vector<R>>> run_each_platform(DbClient& db, std::vector<PlatformQuery<R>> queries,
                                                         QueryLimits limits = {}) {
  lib::sql::Group group{.statements = {}, .lane = limits.lane, .timeout_ms = limits.timeout_ms};
  for (auto& query : queries) group.statements.push_back(std::move(query.statement));
  CO_TRY(const auto results, co_await db.run_platform(std::move(group)));
  std::vector<R> answers;
  answers.reserve(results.size());
  for (std::size_t i = 0; i < results.size(); ++i) {
    CO_TRY(auto answer, queries[i].read(results[i]));
    answers.push_back(std::move(answer));
  }
  co_return answers;
}

/// One query inside a transaction and its fence.
template <class R>
lib::Task<lib::Result<R>> execute(DbTransaction& transaction, Query<R> query) {
  CO_TRY(const auto rows, co_await transaction.execute(std::move(query.statement)));
  co_return query.read(rows);
}

}  // namespace athyper::adapters::db
