// Made by ./athyper kysely:codegen from framework/runtime/services/platform/data/sql/cursor.sql; not edited by hand.
#include "cursor_queries.hpp"

#include <utility>

namespace athyper::runtime::data::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::string read_read_secret(const lib::sql::Rows& rows, std::size_t row) {
  return values::bytes(rows, row, 0);
}

}  // namespace

adapters::db::TenantQuery<std::int64_t> make_secret(std::string secret) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_key (id, secret) values (1, $1) on conflict (id) do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::bytes_param(std::move(secret)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::string> read_secret() {
  static const auto shape = lib::sql::make_shape(
      "select encode(secret, 'hex') as secret from core.job_key where id = 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_read_secret>}};
}

}  // namespace athyper::runtime::data::queries
