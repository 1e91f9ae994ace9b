// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_apply.sql; not edited by hand.
#include "schema_apply_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

bool read_table_exists(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

bool read_is_busier(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

std::string read_why_busy(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

ListInvalidIndexesRow read_list_invalid_indexes(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .schema = values::text(rows, row, 0),
      .name = values::text(rows, row, 1),
  };
}

DataFolderRow read_data_folder(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .folder = values::optional<&values::text>(rows, row, 0),
      .is_local = values::boolean(rows, row, 1),
      .bytes = values::int8(rows, row, 2),
  };
}

std::string read_list_key_types(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::vector<std::string> read_primary_key(const lib::sql::Rows& rows, std::size_t row) {
  return values::texts(rows, row, 0);
}

std::int32_t read_server_version(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

ListRowEstimatesRow read_list_row_estimates(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .schema = values::text(rows, row, 0),
      .name = values::text(rows, row, 1),
      .rows = values::int8(rows, row, 2),
  };
}

std::vector<std::string> read_running_transactions(const lib::sql::Rows& rows, std::size_t row) {
  return values::texts(rows, row, 0);
}

bool read_still_run(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

std::string read_list_what_a_schema_holds(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<void> lock_schema_changes() {
  static const auto shape = lib::sql::make_shape(
      "select pg_advisory_lock(4711, 11)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<bool> table_exists(std::optional<std::string> name) {
  static const auto shape = lib::sql::make_shape(
      "select to_regclass($1) is not null as table_exists");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::optional_param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_table_exists>}};
}

adapters::db::PlatformQuery<bool> is_busier(std::string one, std::string other) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce((select s.seq_scan + coalesce(s.idx_scan, 0) + s.n_tup_ins + s.n_tup_upd from pg_stat_user_tables s "
      "where s.relid = to_regclass($1)), 0) "
      "> coalesce((select s.seq_scan + coalesce(s.idx_scan, 0) + s.n_tup_ins + s.n_tup_upd from pg_stat_user_tables s "
      "where s.relid = to_regclass($2)), 0) as is_busier");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(one)));
  statement.params.emplace_back(values::param(std::move(other)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_is_busier>}};
}

adapters::db::PlatformQuery<std::string> why_busy(std::optional<std::string> name, std::string oldest, std::string lag) {
  static const auto shape = lib::sql::make_shape(
      "select case "
      "when exists (select from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid() "
      "and a.backend_type = 'client backend' and a.xact_start < clock_timestamp() - $2::text::interval) "
      "then 'a transaction has been open for longer than ' || $2 "
      "when exists (select from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.relation = to_regclass($1::text) "
      "where a.backend_type = 'autovacuum worker' and a.query like '%to prevent wraparound%') "
      "then 'a vacuum against wraparound is under way on ' || $1 "
      "when exists (select from pg_stat_replication r where r.replay_lag > $3::text::interval) "
      "then 'a replica lags by more than ' || $3 "
      "else '' end as reason");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::optional_param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(oldest)));
  statement.params.emplace_back(values::param(std::move(lag)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_why_busy>}};
}

adapters::db::PlatformQuery<std::vector<ListInvalidIndexesRow>> list_invalid_indexes(std::optional<std::string> name) {
  static const auto shape = lib::sql::make_shape(
      "select n.nspname as schema, c.relname as name "
      "from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace "
      "where not i.indisvalid and c.relkind = 'i' "
      "and i.indrelid in (select to_regclass($1::text) union all select h.inhrelid from pg_inherits h where h.inhparent = to_regclass($1::text))");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::optional_param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_invalid_indexes>}};
}

adapters::db::PlatformQuery<DataFolderRow> data_folder(std::optional<std::string> name, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select current_setting('data_directory', true) as folder, inet_server_addr() is null as is_local, "
      "coalesce((select pg_total_relation_size(c.oid) "
      "* least(1, $2::bigint / nullif(greatest(c.reltuples, 0) / nullif(c.relpages, 0) "
      "* (pg_relation_size(c.oid) / current_setting('block_size')::int), 0)) "
      "from pg_class c where c.oid = to_regclass($1::text)), 0)::bigint as bytes");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::optional_param(std::move(name)));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::one<&read_data_folder>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> list_key_types(std::string name, std::vector<std::string> key) {
  static const auto shape = lib::sql::make_shape(
      "select format_type(a.atttypid, a.atttypmod) as type from pg_attribute a "
      "where a.attrelid = to_regclass($1) and a.attname = any($2::text[]) order by array_position($2::text[], a.attname::text)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(key)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_key_types>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> primary_key(std::string name) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(json_agg(a.attname order by u.place), '[]') as key "
      "from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as u (attnum, place) "
      "join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.attnum "
      "where i.indrelid = to_regclass($1) and i.indisprimary");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_primary_key>}};
}

adapters::db::PlatformQuery<std::int32_t> server_version() {
  static const auto shape = lib::sql::make_shape(
      "select current_setting('server_version_num')::int / 10000 as version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_server_version>}};
}

adapters::db::PlatformQuery<std::vector<ListRowEstimatesRow>> list_row_estimates(std::vector<std::string> schemas) {
  static const auto shape = lib::sql::make_shape(
      "select n.nspname as schema, c.relname as name, "
      "case when c.reltuples < 0 then -1 "
      "when c.relpages = 0 then c.reltuples "
      "else c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::int) end::bigint as rows "
      "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
      "where c.relkind = 'r' and n.nspname = any($1::text[])");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(schemas)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_row_estimates>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> running_transactions() {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(json_agg(l.virtualxid || ' ' || l.pid), '[]') as ids "
      "from pg_locks l join pg_stat_activity a on a.pid = l.pid "
      "where l.locktype = 'virtualxid' and l.granted and l.pid <> pg_backend_pid() "
      "and a.datname = current_database() and a.backend_type = 'client backend'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_running_transactions>}};
}

adapters::db::PlatformQuery<bool> still_run(std::vector<std::string> ids) {
  static const auto shape = lib::sql::make_shape(
      "select exists (select from pg_locks l where l.locktype = 'virtualxid' and l.granted "
      "and l.virtualxid || ' ' || l.pid = any($1::text[])) as still_run");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(ids)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_still_run>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> list_what_a_schema_holds(std::string schema, std::vector<std::string> tables) {
  static const auto shape = lib::sql::make_shape(
      "with recursive going (oid) as ( "
      "select to_regclass(t)::oid from unnest($2::text[]) as t "
      "union "
      "select i.inhrelid from pg_inherits i join going g on g.oid = i.inhparent "
      ") "
      "select pg_describe_object(d.classid, d.objid, d.objsubid) as object "
      "from pg_depend d join pg_namespace n on n.oid = d.refobjid "
      "where d.refclassid = 'pg_namespace'::regclass and n.nspname = $1 and d.deptype = 'n' "
      "and not (d.classid = 'pg_class'::regclass "
      "and (d.objid in (select oid from going) "
      "or exists (select from pg_depend own where own.classid = 'pg_class'::regclass and own.objid = d.objid "
      "and own.refclassid = 'pg_class'::regclass and own.refobjid in (select oid from going) "
      "and own.deptype in ('a', 'i')))) "
      "order by 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(schema)));
  statement.params.emplace_back(values::param(std::move(tables)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_what_a_schema_holds>}};
}

}  // namespace athyper::adapters::db::queries
