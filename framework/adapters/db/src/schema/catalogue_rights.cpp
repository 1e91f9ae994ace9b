// Row policies, privileges and partitions of the tables.
#include "catalogue.hpp"

#include <algorithm>
#include <utility>

#include <lib/base/assert.hpp>

#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Partitioning;
using core::schema::Table;

constexpr const char* kPolicies = R"(
select p.polrelid, p.polname, p.polcmd,
       (select json_agg(coalesce(r.rolname, 'public')) from unnest(p.polroles) as u (oid) left join pg_roles r on r.oid = u.oid),
       coalesce(pg_get_expr(p.polqual, p.polrelid), ''), coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
  from pg_policy p join ours o on o.oid = p.polrelid)";

/// The owner's own privileges are no grant.
constexpr const char* kGrants = R"(
select o.oid, coalesce(r.rolname, 'public'), json_agg(distinct lower(x.privilege_type))
  from ours o cross join aclexplode(o.relacl) as x left join pg_roles r on r.oid = x.grantee
 where x.grantee <> o.relowner
 group by o.oid, r.rolname)";

constexpr const char* kPartitioning = R"(
select t.partrelid, case t.partstrat when 'r' then 'range' when 'l' then 'list' else 'hash' end,
       (select json_agg(coalesce(a.attname, '') order by u.place)
          from unnest(t.partattrs::int2[]) with ordinality as u (attnum, place)
          left join pg_attribute a on a.attrelid = t.partrelid and a.attnum = u.attnum and u.attnum <> 0)
  from pg_partitioned_table t join ours o on o.oid = t.partrelid)";

constexpr const char* kPartitions = R"(
select h.inhparent, c.relname, pg_get_expr(c.relpartbound, c.oid)
  from pg_inherits h join ours o on o.oid = h.inhparent join pg_class c on c.oid = h.inhrelid
 where c.relispartition)";

std::string command_of(std::string_view letter) {
  switch (letter.front()) {
    case 'r':
      return "select";
    case 'a':
      return "insert";
    case 'w':
      return "update";
    case 'd':
      return "delete";
    default:
      ATH_ASSERT(letter == "*");
      return "all";
  }
}

/// Whole months of one timestamptz column, or none yet: the platform makes them, so they are not told.
void recognise_months(Table& table) {
  auto& partitioning = *table.partitioning;
  if (partitioning.strategy != "range" || partitioning.columns.size() != 1) return;
  const auto* column = core::schema::find_column(table, partitioning.columns.front());
  if (column == nullptr || column->type != "timestamp with time zone") return;
  partitioning.by_month = std::ranges::all_of(
      partitioning.partitions, [&](const auto& partition) { return is_month_of(table.name.name, partition); });
  if (partitioning.by_month) partitioning.partitions.clear();
}

}  // namespace

lib::Result<void> read_policies(lib::pg::BlockingConnection& connection, const std::string& schemas,
                                TablesByOid& tables) {
  TRY(const auto rows, query(connection, over_our_tables(kPolicies), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    tables.at(rows.get_int(row, 0))
        .policies.push_back({.name = std::string(rows.get(row, 1)),
                             .command = command_of(rows.get(row, 2)),
                             .roles = text_list(rows.get(row, 3)),
                             .using_expression = without_outer_parentheses(rows.get(row, 4)),
                             .check_expression = without_outer_parentheses(rows.get(row, 5))});
  }
  return {};
}

lib::Result<void> read_grants(lib::pg::BlockingConnection& connection, const std::string& schemas,
                              TablesByOid& tables) {
  TRY(const auto rows, query(connection, over_our_tables(kGrants), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    tables.at(rows.get_int(row, 0))
        .grants.push_back({.role = std::string(rows.get(row, 1)), .privileges = text_list(rows.get(row, 2))});
  }
  return {};
}

lib::Result<void> read_partitions(lib::pg::BlockingConnection& connection, const std::string& schemas,
                                  TablesByOid& tables) {
  TRY(const auto keys, query(connection, over_our_tables(kPartitioning), {schemas}));
  for (std::size_t row = 0; row < keys.size(); ++row) {
    tables.at(keys.get_int(row, 0)).partitioning =
        Partitioning{.strategy = std::string(keys.get(row, 1)), .columns = text_list(keys.get(row, 2))};
  }
  TRY(const auto rows, query(connection, over_our_tables(kPartitions), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    auto& table = tables.at(rows.get_int(row, 0));
    if (!table.partitioning) continue;
    table.partitioning->partitions.push_back(
        {.name = std::string(rows.get(row, 1)), .bound = std::string(rows.get(row, 2))});
  }
  for (auto& [oid, table] : tables) {
    if (table.partitioning) recognise_months(table);
  }
  return {};
}

}  // namespace athyper::adapters::db::schema
