// Made by ./athyper kysely:codegen from framework/adapters/db/sql/provision.sql; not edited by hand.
#include "provision_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

bool read_unlock_provisioning(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

bool read_was_provisioned(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

ListProvisionsRow read_list_provisions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .file_name = values::text(rows, row, 0),
      .sha256 = values::text(rows, row, 1),
      .executed_at = values::text(rows, row, 2),
  };
}

bool read_has_schema(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

KeepUpRow read_keep_up(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .partitions = values::int4(rows, row, 0),
      .is_leakproof = values::boolean(rows, row, 1),
      .server_version = values::int4(rows, row, 2),
  };
}

bool read_database_exists(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<void> lock_provisioning() {
  static const auto shape = lib::sql::make_shape(
      "select pg_advisory_lock(4711, 10)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<bool> unlock_provisioning() {
  static const auto shape = lib::sql::make_shape(
      "select pg_advisory_unlock(4711, 10) as unlocked");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_unlock_provisioning>}};
}

adapters::db::PlatformQuery<bool> was_provisioned() {
  static const auto shape = lib::sql::make_shape(
      "select to_regclass('public.schema_provisions') is not null as was_provisioned");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_was_provisioned>}};
}

adapters::db::PlatformQuery<std::vector<ListProvisionsRow>> list_provisions() {
  static const auto shape = lib::sql::make_shape(
      "select file_name, sha256, to_char(executed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as executed_at "
      "from public.schema_provisions");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_provisions>}};
}

adapters::db::PlatformQuery<void> record_provision(std::string file_name, std::string sha256) {
  static const auto shape = lib::sql::make_shape(
      "insert into public.schema_provisions (file_name, sha256) values ($1, $2) "
      "on conflict (file_name) do update set sha256 = excluded.sha256, executed_at = now()");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(file_name)));
  statement.params.emplace_back(values::param(std::move(sha256)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<bool> has_schema() {
  static const auto shape = lib::sql::make_shape(
      "select to_regproc('app.ensure_partitions') is not null and to_regclass('core.audit_log') is not null as has_schema");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_has_schema>}};
}

adapters::db::PlatformQuery<KeepUpRow> keep_up(lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "select app.ensure_partitions($1) as partitions, app.mark_numeric_comparisons_leakproof() as is_leakproof, "
      "current_setting('server_version_num')::int as server_version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::one<&read_keep_up>}};
}

adapters::db::PlatformQuery<bool> database_exists(std::string name) {
  static const auto shape = lib::sql::make_shape(
      "select exists (select from pg_database where datname = $1) as database_exists");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(name)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_database_exists>}};
}

}  // namespace athyper::adapters::db::queries
