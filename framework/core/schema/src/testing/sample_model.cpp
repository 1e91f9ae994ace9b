#include "testing/sample_model.hpp"

#include <algorithm>
#include <stdexcept>

namespace athyper::core::schema::testing {
namespace {

constexpr std::string_view kLive = "(deleted_at IS NULL)";
constexpr std::string_view kOwnTenant = "(tenant_id = ( SELECT app.tenant() AS tenant))";

/// Key, fence and privileges of a tenant's table.
Table tenant_table(TableName name, std::vector<Column> columns) {
  Table table{std::move(name), {{"tenant_id", "uuid", true}, {"id", "uuid", true}}};
  for (auto& column : columns) table.columns.push_back(std::move(column));
  table.primary_key = PrimaryKey{table.name.name + "_pkey", {"tenant_id", "id"}};
  table.policies = {{"tenant_fence", "all", {"athyper_runtime"}, std::string(kOwnTenant), std::string(kOwnTenant)}};
  table.row_security = true;
  table.forced_row_security = true;
  table.grants = {{"athyper_runtime", {"delete", "insert", "select", "update"}}};
  return table;
}

Table supplier() {
  Table table = tenant_table(kSupplier, {text("code", true),
                                         text("name", true),
                                         text("phone"),
                                         text("status", true),
                                         {"short_code", "character varying(20)"},
                                         {"credit", "integer"},
                                         {"limit_amount", "numeric(10,2)"},
                                         {"category_id", "uuid"},
                                         text("country_code"),
                                         {"deleted_at", "timestamp with time zone"},
                                         {"created_at", "timestamp with time zone", true, "now()"},
                                         {"version", "integer", true, "1"}});
  table.checks = {{"supplier_status_check", "(status = ANY (ARRAY['active'::text, 'blocked'::text]))"}};
  table.indexes = {index_on("supplier_code_key", {"tenant_id", "code"}, true, std::string(kLive)),
                   index_on("supplier_category_id_idx", {"tenant_id", "category_id"})};
  table.foreign_keys = {{"supplier_category_id_fkey", {"tenant_id", "category_id"}, kCategory, {"tenant_id", "id"}}};
  table.comment = "Whom we buy from";
  return table;
}

Table category() {
  Table table = tenant_table(kCategory, {text("code", true), text("name", true)});
  table.unique_keys = {{"category_code_key", {"tenant_id", "code"}}};
  return table;
}

Table event() {
  Table table = tenant_table(
      kEvent, {{"occurred_at", "timestamp with time zone", true}, text("kind", true), {"supplier_id", "uuid"}});
  table.primary_key->columns.emplace_back("occurred_at");
  table.indexes = {index_on("event_kind_idx", {"tenant_id", "kind"})};
  table.partitioning =
      Partitioning{"range",
                   {"occurred_at"},
                   false,
                   {{"event_2026_01", "FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00')"},
                    {"event_2026_02", "FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00')"}}};
  return table;
}

Table country() {
  Table table{kCountry, {text("code", true), text("name", true)}};
  table.primary_key = PrimaryKey{"country_pkey", {"code"}};
  table.grants = {{"athyper_runtime", {"select"}}};
  table.comment = "platform: the same for every tenant";
  return table;
}

}  // namespace

PhysicalModel sample_model() {
  return {{"geo", "mdm"}, {category(), event(), supplier(), country()}};
}

Table& table_of(PhysicalModel& model, const TableName& name) {
  const auto found = std::ranges::find(model.tables, name, &Table::name);
  if (found == model.tables.end()) throw std::out_of_range("no table " + to_string(name));
  return *found;
}

Column& column_of(PhysicalModel& model, const TableName& table, std::string_view name) {
  auto& columns = table_of(model, table).columns;
  const auto found = std::ranges::find(columns, name, &Column::name);
  if (found == columns.end()) throw std::out_of_range("no column " + std::string(name));
  return *found;
}

void drop_column_of(PhysicalModel& model, const TableName& table, std::string_view name) {
  std::erase_if(table_of(model, table).columns, [&](const Column& column) { return column.name == name; });
}

Column text(std::string name, bool not_null) {
  Column column{std::move(name), "text", not_null};
  column.collation = "C";
  return column;
}

Index index_on(std::string name, const std::vector<std::string>& columns, bool unique, std::string predicate) {
  Index index;
  index.name = std::move(name);
  for (const auto& column : columns) index.keys.push_back({column});
  index.unique = unique;
  index.predicate = std::move(predicate);
  return index;
}

}  // namespace athyper::core::schema::testing
