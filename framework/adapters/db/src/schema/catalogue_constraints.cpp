// Keys, checks and references of the tables.
#include "catalogue.hpp"

#include <utility>

#include <lib/base/assert.hpp>

#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::ReferentialAction;
using core::schema::Table;

/// conparentid: the copies that PostgreSQL makes of a reference to a partitioned table.
constexpr const char* kConstraints = R"(
select k.conrelid, k.contype, k.conname, k.convalidated, pg_get_expr(k.conbin, k.conrelid),
       (select coalesce(json_agg(a.attname order by u.place), '[]')
          from unnest(k.conkey) with ordinality as u (attnum, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum),
       tn.nspname, tc.relname,
       (select coalesce(json_agg(a.attname order by u.place), '[]')
          from unnest(k.confkey) with ordinality as u (attnum, place)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum),
       k.confdeltype, k.confupdtype
  from pg_constraint k
  join ours o on o.oid = k.conrelid
  left join pg_class tc on tc.oid = k.confrelid
  left join pg_namespace tn on tn.oid = tc.relnamespace
 where k.contype in ('p', 'u', 'c', 'f') and k.conparentid = 0)";

ReferentialAction action_of(std::string_view letter) {
  switch (letter.front()) {
    case 'r':
      return ReferentialAction::restrict;
    case 'c':
      return ReferentialAction::cascade;
    case 'n':
      return ReferentialAction::set_null;
    case 'd':
      return ReferentialAction::set_default;
    default:
      ATH_ASSERT(letter == "a");
      return ReferentialAction::no_action;
  }
}

void add_constraint(const lib::sql::Rows& rows, std::size_t row, Table& table) {
  std::string name(rows.get(row, 2));
  auto columns = text_list(rows.get(row, 5));
  switch (rows.get(row, 1).front()) {
    case 'p':
      table.primary_key = {.name = std::move(name), .columns = std::move(columns)};
      return;
    case 'u':
      table.unique_keys.push_back({.name = std::move(name), .columns = std::move(columns)});
      return;
    case 'c':
      table.checks.push_back({.name = std::move(name),
                              .expression = without_outer_parentheses(rows.get(row, 4)),
                              .validated = rows.get_bool(row, 3)});
      return;
    default:
      table.foreign_keys.push_back(
          {.name = std::move(name),
           .columns = std::move(columns),
           .target = {.schema = std::string(rows.get(row, 6)), .name = std::string(rows.get(row, 7))},
           .target_columns = text_list(rows.get(row, 8)),
           .on_delete = action_of(rows.get(row, 9)),
           .on_update = action_of(rows.get(row, 10)),
           .validated = rows.get_bool(row, 3)});
  }
}

}  // namespace

lib::Result<void> read_constraints(lib::pg::BlockingConnection& connection, const std::string& schemas,
                                   TablesByOid& tables) {
  TRY(const auto rows, query(connection, over_our_tables(kConstraints), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) add_constraint(rows, row, tables.at(rows.get_int(row, 0)));
  return {};
}

}  // namespace athyper::adapters::db::schema
