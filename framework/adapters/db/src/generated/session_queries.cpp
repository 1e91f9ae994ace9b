// Made by ./athyper kysely:codegen from framework/adapters/db/sql/session.sql; not edited by hand.
#include "session_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::int32_t read_ping(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

std::int32_t read_backend_pid(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<void> enter(lib::Uuid tenant, lib::Uuid principal, std::int64_t meta_version, std::int64_t entitlement_version, std::int64_t timeout_ms) {
  static const auto shape = lib::sql::make_shape(
      "select app.enter($1::uuid, $2::uuid, $3::bigint, $4::bigint, $5::int)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(principal));
  statement.params.emplace_back(values::param(meta_version));
  statement.params.emplace_back(values::param(entitlement_version));
  statement.params.emplace_back(values::param(timeout_ms));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::int32_t> ping() {
  static const auto shape = lib::sql::make_shape(
      "select 1 as one");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_ping>}};
}

adapters::db::PlatformQuery<std::int32_t> backend_pid() {
  static const auto shape = lib::sql::make_shape(
      "select pg_backend_pid() as pid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_backend_pid>}};
}

}  // namespace athyper::adapters::db::queries
