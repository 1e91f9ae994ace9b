// Indexes that no constraint stands on.
#include "catalogue.hpp"

#include <utility>

#include <lib/base/assert.hpp>
#include <lib/base/json.hpp>

#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Index;
using core::schema::IndexKey;

/// A key's collation is told when it is not the column's; of an expression, when it is not the database's.
constexpr const char* kIndexes = R"(
select i.indrelid, ic.relname, am.amname, i.indisunique, i.indisvalid, coalesce(pg_get_expr(i.indpred, i.indrelid), ''),
       (select json_agg(json_build_object(
            'column', a.attname,
            'expression', case when i.indkey[p] = 0 then pg_get_indexdef(i.indexrelid, p + 1, false) end,
            'descending', p < i.indnkeyatts and i.indoption[p] & 1 = 1,
            'nulls_first', p < i.indnkeyatts and i.indoption[p] & 2 = 2,
            'class', case when oc.opcdefault then '' when ocn.nspname in ('pg_catalog', 'public') then oc.opcname
                          else ocn.nspname || '.' || oc.opcname end,
            'collation', case when i.indcollation[p] in (0, coalesce(a.attcollation, 100)) then ''
                              when con.nspname in ('pg_catalog', 'public') then co.collname
                              else con.nspname || '.' || co.collname end,
            'included', p >= i.indnkeyatts) order by p)
          from generate_series(0, i.indnatts - 1) as p
          left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[p] and i.indkey[p] <> 0
          left join pg_opclass oc on p < i.indnkeyatts and oc.oid = i.indclass[p]
          left join pg_namespace ocn on ocn.oid = oc.opcnamespace
          left join pg_collation co on p < i.indnkeyatts and co.oid = i.indcollation[p]
          left join pg_namespace con on con.oid = co.collnamespace)
  from pg_index i
  join ours o on o.oid = i.indrelid
  join pg_class ic on ic.oid = i.indexrelid
  join pg_am am on am.oid = ic.relam
 where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')))";

std::string word(const lib::Json& key, std::string_view name) {
  return std::string(key.get_string(name).value_or(std::string_view()));
}

IndexKey key_of(const lib::Json& key) {
  const auto expression = word(key, "expression");
  return {.expression = expression.empty() ? word(key, "column") : "(" + without_outer_parentheses(expression) + ")",
          .descending = key.get_bool("descending").value_or(false),
          .nulls_first = key.get_bool("nulls_first").value_or(false),
          .operator_class = word(key, "class"),
          .collation = word(key, "collation")};
}

void add_keys(std::string_view json, Index& index) {
  const auto keys = lib::parse_json(json);
  ATH_ASSERT(keys.ok());
  for (const auto& key : keys->as_array()) {
    if (key.get_bool("included").value_or(false)) {
      index.include.push_back(word(key, "column"));
    } else {
      index.keys.push_back(key_of(key));
    }
  }
}

}  // namespace

lib::Result<void> read_indexes(lib::pg::BlockingConnection& connection, const std::string& schemas,
                               TablesByOid& tables) {
  TRY(const auto rows, query(connection, over_our_tables(kIndexes), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Index index{.name = std::string(rows.get(row, 1)), .method = std::string(rows.get(row, 2)), .keys = {}};
    index.unique = rows.get_bool(row, 3);
    index.valid = rows.get_bool(row, 4);
    index.predicate = without_outer_parentheses(rows.get(row, 5));
    add_keys(rows.get(row, 6), index);
    tables.at(rows.get_int(row, 0)).indexes.push_back(std::move(index));
  }
  return {};
}

}  // namespace athyper::adapters::db::schema
