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

bool read_has_migrations(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

ListMigrationsRow read_list_migrations(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .name = values::text(rows, row, 0),
      .checksum = values::text(rows, row, 1),
      .applied_at = values::optional<&values::text>(rows, row, 2),
      .state = values::text(rows, row, 3),
      .last_error = values::text(rows, row, 4),
  };
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

adapters::db::PlatformQuery<bool> has_migrations() {
  static const auto shape = lib::sql::make_shape(
      "select exists (select from pg_attribute where attrelid = to_regclass('core.schema_migration') and attname = 'line') as has_migrations");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_has_migrations>}};
}

adapters::db::PlatformQuery<std::vector<ListMigrationsRow>> list_migrations(std::string line) {
  static const auto shape = lib::sql::make_shape(
      "select m.name, m.checksum, to_char(m.applied_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as applied_at, "
      "coalesce(c.state, 'completed') as state, coalesce(c.last_error, '') as last_error "
      "from core.schema_migration m "
      "left join core.schema_change c on c.id = 'migration:' || case when m.name = m.line then '' else m.line || '/' end || m.name "
      "where m.line = $1 and case when c.id is null then m.applied_at is not null else c.state <> 'rolled_back' end");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(line)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_migrations>}};
}

adapters::db::PlatformQuery<void> begin_migration(std::string line, std::string name, std::string checksum) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.schema_migration (line, name, checksum) values ($1, $2, $3) "
      "on conflict (line, name) do update set checksum = excluded.checksum, applied_at = null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(line)));
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(checksum)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> end_migration(std::string line, std::string name) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_migration set applied_at = coalesce(applied_at, clock_timestamp()) where line = $1 and name = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(line)));
  statement.params.emplace_back(values::param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> take_baseline(std::string line, std::vector<std::string> names, std::vector<std::string> checksums) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.schema_migration (line, name, checksum, applied_at) "
      "select $1, m.name, m.checksum, clock_timestamp() from unnest($2::text[], $3::text[]) as m (name, checksum) "
      "on conflict (line, name) do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(line)));
  statement.params.emplace_back(values::param(std::move(names)));
  statement.params.emplace_back(values::param(std::move(checksums)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::adapters::db::queries
