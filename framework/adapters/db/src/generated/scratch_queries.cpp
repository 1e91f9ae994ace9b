// Made by ./athyper kysely:codegen from framework/adapters/db/sql/scratch.sql; not edited by hand.
#include "scratch_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ScratchFactsRow read_scratch_facts(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .name = values::text(rows, row, 0),
      .encoding = values::text(rows, row, 1),
      .collation = values::text(rows, row, 2),
      .ctype = values::text(rows, row, 3),
  };
}

ListExtensionsRow read_list_extensions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .schema = values::text(rows, row, 0),
      .name = values::text(rows, row, 1),
  };
}

ListFunctionsRow read_list_functions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .schema = values::text(rows, row, 0),
      .definition = values::text(rows, row, 1),
  };
}

}  // namespace

adapters::db::PlatformQuery<void> lock_scratch() {
  static const auto shape = lib::sql::make_shape(
      "select pg_advisory_lock(4711, 12)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<ScratchFactsRow> scratch_facts() {
  static const auto shape = lib::sql::make_shape(
      "select 'athyper_scratch_' || d.oid as name, pg_encoding_to_char(d.encoding) as encoding, d.datcollate as collation, "
      "d.datctype as ctype "
      "from pg_database d where d.datname = current_database()");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_scratch_facts>}};
}

adapters::db::PlatformQuery<std::vector<ListExtensionsRow>> list_extensions() {
  static const auto shape = lib::sql::make_shape(
      "select n.nspname as schema, e.extname as name from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_extensions>}};
}

adapters::db::PlatformQuery<std::vector<ListFunctionsRow>> list_functions() {
  static const auto shape = lib::sql::make_shape(
      "select n.nspname as schema, pg_get_functiondef(p.oid) as definition "
      "from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
      "where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' "
      "and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e') "
      "and not exists (select from unnest(p.prorettype || p.proargtypes::oid[]) as u (oid) join pg_type y on y.oid = u.oid "
      "where y.typnamespace <> 'pg_catalog'::regnamespace) "
      "order by p.oid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_functions>}};
}

}  // namespace athyper::adapters::db::queries
