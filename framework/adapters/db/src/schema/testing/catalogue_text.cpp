#include "catalogue_text.hpp"

#include <array>

#include <athyper/adapters/db/query_values.hpp>
#include <lib/base/sql.hpp>

namespace athyper::adapters::db::schema {
namespace {

// From 18 on a required column stands on a constraint that looks at every row, which the columns tell; its name says
// nothing. One that does not is told.
constexpr std::array kQueries = {
    "select r.relname, r.relkind, r.relrowsecurity, r.relforcerowsecurity, r.reloptions, "
    "(select string_agg(acl::text, ',' order by acl::text) from unnest(coalesce(r.relacl, acldefault('r', "
    "r.relowner))) acl), "
    "obj_description(r.oid, 'pg_class'), pg_get_partkeydef(r.oid), pg_get_expr(r.relpartbound, r.oid) "
    "from pg_class r join pg_namespace n on n.oid = r.relnamespace "
    "where n.nspname = any($1::text[]) and r.relkind in ('r', 'p') order by 1",
    "select r.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, "
    "a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid), col_description(r.oid, a.attnum) "
    "from pg_attribute a join pg_class r on r.oid = a.attrelid join pg_namespace n on n.oid = r.relnamespace "
    "left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum "
    "where n.nspname = any($1::text[]) and r.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1, "
    "2",
    "select r.relname, c.conname, pg_get_constraintdef(c.oid), c.convalidated from pg_constraint c "
    "join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace "
    "where n.nspname = any($1::text[]) and not r.relispartition and not (c.contype = 'n' and c.convalidated) "
    "order by 1, 2",
    "select pg_get_indexdef(i.indexrelid), i.indisvalid from pg_index i join pg_class r on r.oid = i.indrelid "
    "join pg_namespace n on n.oid = r.relnamespace "
    "where n.nspname = any($1::text[]) and not r.relispartition order by 1",
    "select schemaname, tablename, policyname, roles, cmd, qual, with_check from pg_policies "
    "where schemaname = any($1::text[]) order by 1, 2, 3",
};

}  // namespace

std::string as_text(const lib::sql::Rows& rows) {
  std::string out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows.columns(); ++column)
      out += (column == 0 ? "" : "|") + std::string(rows.at(row, column).value_or("-"));
    out += "\n";
  }
  return out;
}

lib::Result<std::string> catalogue_text(lib::pg::BlockingConnection& connection,
                                        const std::vector<std::string>& schemas) {
  std::string out;
  for (const auto* text : kQueries) {
    TRY(const auto rows, connection.execute({.shape = lib::sql::make_shape(text), .params = {values::param(schemas)}}));
    out += as_text(rows);
  }
  return out;
}

}  // namespace athyper::adapters::db::schema
