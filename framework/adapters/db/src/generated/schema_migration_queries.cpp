// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_migration.sql; not edited by hand.
#include "schema_migration_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::vector<std::string> read_months_of(const lib::sql::Rows& rows, std::size_t row) {
  return values::texts(rows, row, 0);
}

std::vector<std::string> read_tables_there(const lib::sql::Rows& rows, std::size_t row) {
  return values::texts(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::vector<std::string>> months_of(std::string name) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(json_agg(c.relname order by c.relname), '[]') as months "
      "from pg_inherits h join pg_class c on c.oid = h.inhrelid where h.inhparent = to_regclass($1)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_months_of>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> tables_there(std::vector<std::string> names) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(json_agg(t), '[]') as names from unnest($1::text[]) as t where to_regclass(t) is not null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(names)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_tables_there>}};
}

}  // namespace athyper::adapters::db::queries
