#include "testing/random_table.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <lib/base/sql.hpp>
#include <lib/base/sql_name.hpp>

#include "plan/expression.hpp"
#include "testing/sample_model.hpp"

namespace athyper::core::schema::testing {
namespace {

constexpr std::string_view kOwnTenant = "tenant_id = ( SELECT app.tenant() AS tenant)";

std::string over(std::string text, const std::string& column) {
  for (auto at = text.find('$'); at != std::string::npos; at = text.find('$', at + column.size()))
    text.replace(at, 1, column);
  return text;
}

std::string named_after(const Table& table, const std::string& part) {
  return lib::sql::fit_identifier(table.name.name + "_" + part);
}

std::string part_name(const Table& table, int number) {
  return lib::sql::fit_identifier(table.name.name, "_part_" + std::to_string(number));
}

}  // namespace

const std::vector<TypeWords>& type_words() {
  static const std::vector<TypeWords> kTypes = {
      {"text", "text", "'v'::text", "", {"$ <> ''::text", "length($) < 1000", "$ ~~ 'v%'::text"}},
      {"text",
       "state",
       "'open'::text",
       "",
       {"$ = ANY (ARRAY['open'::text, 'done'::text])", "$ = ANY (ARRAY['open'::text, 'done'::text, 'held'::text])"},
       "",
       "",
       false},
      {"character varying(40)",
       "label",
       "'v'::character varying",
       "",
       {"($)::text <> ''::text"},
       "text",
       "character varying(20)"},
      {"integer", "int", "7", "", {"$ >= 0", "($ >= 0) AND ($ < 100000)"}, "", "smallint"},
      {"bigint", "big", "7", "", {"$ >= 0", "$ <> '-1'::integer"}, "", "integer"},
      {"numeric(10,2)", "sum", "7", "", {"$ >= (0)::numeric"}, "numeric(12,2)", "numeric(10,4)"},
      {"boolean", "flag", "true", "", {}, "", "", false},
      {"uuid", "ref", "'00000000-0000-0000-0000-000000000001'::uuid", "gen_random_uuid()"},
      {"date", "day", "'2026-01-01'::date", "", {"$ > '2000-01-01'::date"}, "", "timestamp without time zone"},
      {"timestamp with time zone", "at", "now()", "clock_timestamp()"},
      {"timestamp without time zone", "local", "LOCALTIMESTAMP", "", {}, "timestamp with time zone", "date"},
      {"jsonb", "doc", "'{}'::jsonb", "", {"jsonb_typeof($) = 'object'::text"}, "", "text", true, false},
      {"cidr", "net", "'10.0.0.0/8'::cidr", "", {}, "inet", "text"},
      {"double precision", "rate", "'1.5'::double precision", "random()", {}, "", "real"},
      {"text[]", "list", "'{}'::text[]", "", {"cardinality($) < 100"}, "", "text", true, false},
  };
  return kTypes;
}

const TypeWords& words_of(const Column& column) {
  const auto found = std::ranges::find_if(type_words(), [&](const auto& words) {
    return column.type == words.type && (column.name.starts_with(words.prefix) || words.type != "text");
  });
  if (found != type_words().end()) return *found;
  // A column that was widened is told by its name; one that the planner has to refuse has no words at all.
  static const TypeWords kNone{.type = "", .prefix = "", .constant = "", .distinct = false, .sortable = false};
  const auto widened =
      std::ranges::find_if(type_words(), [&](const auto& words) { return column.name.starts_with(words.prefix); });
  return widened != type_words().end() ? *widened : kNone;
}

std::string printed(const std::string& name) {
  const bool plain =
      std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
  return plain ? name : lib::sql::quote_identifier(name);
}

bool is_tenant_table(const Table& table) {
  return find_column(table, "tenant_id") != nullptr;
}

bool is_in_key(const Table& table, const std::string& column) {
  const auto holds = [&](const std::vector<std::string>& list) {
    return std::ranges::find(list, column) != list.end();
  };
  return (table.primary_key && holds(table.primary_key->columns)) ||
         (table.partitioning && holds(table.partitioning->columns));
}

std::string Maker::name(const std::string& prefix) {
  const std::string plain = prefix + "_" + std::to_string(++serial_);
  if (dice.chance(4)) return lib::sql::fit_identifier(plain + std::string(70, 'x'));
  if (dice.chance(4)) return plain + " Of \"All\"";
  return plain;
}

Column Maker::column(const TypeWords& words) {
  Column column{name(words.prefix), words.type};
  if (words.type == "text" && dice.chance(30)) column.collation = "C";
  if (dice.chance(25)) column.default_expression = words.constant;
  column.not_null = dice.chance(35);
  if (dice.chance(10)) column.comment = "It's " + column.name;
  return column;
}

Column Maker::column() {
  return column(dice.pick(type_words()));
}

Check Maker::check(const Table& table, const Column& column) {
  const auto& checks = words_of(column).checks;
  std::string text = over(dice.pick(checks), printed(column.name));
  if (column.name.starts_with("label") && column.type == "text") text = printed(column.name) + " <> ''::text";
  return {named_after(table, name("check")), std::move(text), !dice.chance(15)};
}

std::optional<Check> Maker::check(const Table& table) {
  std::vector<const Column*> fitting;
  for (const auto& column : table.columns) {
    if (!words_of(column).checks.empty() && !is_in_key(table, column.name)) fitting.push_back(&column);
  }
  if (fitting.empty()) return std::nullopt;
  return check(table, *dice.pick(fitting));
}

Index Maker::index_over(const Table& table, const Column& column, bool unique) {
  Index index;
  index.name = named_after(table, name(unique ? "key" : "idx"));
  index.unique = unique;
  if (is_tenant_table(table) && (unique || dice.chance(70))) index.keys.push_back({"tenant_id"});
  index.keys.push_back({column.name});
  if (unique) {
    if (dice.chance(40)) index.predicate = printed(column.name) + " IS NOT NULL";
    if (table.partitioning) {
      for (const auto& key : table.partitioning->columns) {
        if (key != "tenant_id" && key != column.name) index.keys.push_back({key});
      }
    }
    return index;
  }
  auto& key = index.keys.back();
  if (column.type == "text" && dice.chance(30)) {
    key.expression = "(lower(" + printed(column.name) + "))";
  } else if (column.type == "text" && dice.chance(30)) {
    key.operator_class = "text_pattern_ops";
  } else if (column.type == "character varying(40)" && dice.chance(30)) {
    key.expression = "(lower((" + printed(column.name) + ")::text))";
  }
  // An expression has the collation of its column.
  if (key.expression.starts_with('(')) key.collation = column.collation;
  if (dice.chance(20)) key.descending = true;
  if (dice.chance(20)) key.nulls_first = true;
  if (dice.chance(20)) index.predicate = printed(column.name) + " IS NOT NULL";
  if (dice.chance(15) && column.name != "id") index.include = {dice.chance(50) ? column.name : "id"};
  if (!index.include.empty() && find_column(table, index.include[0]) == nullptr) index.include.clear();
  return index;
}

std::optional<Index> Maker::index(const Table& table, bool unique) {
  std::vector<const Column*> fitting;
  for (const auto& column : table.columns) {
    const auto& words = words_of(column);
    if (column.name == "tenant_id" || column.name == "id") continue;
    if (words.sortable && (!unique || (words.distinct && !table.partitioning))) fitting.push_back(&column);
  }
  if (unique && table.partitioning) {
    const Column* id = find_column(table, "id");
    if (id == nullptr) return std::nullopt;
    fitting.push_back(id);
  }
  if (fitting.empty()) return std::nullopt;
  Index made = index_over(table, *dice.pick(fitting), unique);
  const auto document = std::ranges::find(table.columns, "jsonb", &Column::type);
  if (!unique && document != table.columns.end() && dice.chance(30)) {
    made.method = "gin";
    made.keys = {{document->name}};
    made.predicate.clear();
    made.include.clear();
    if (dice.chance(50)) made.keys[0].operator_class = "jsonb_path_ops";
  }
  return made;
}

std::optional<UniqueKey> Maker::unique_key(const Table& table) {
  const auto made = table.partitioning ? std::nullopt : index(table, true);
  if (!made) return std::nullopt;
  UniqueKey key{made->name, {}};
  for (const auto& part : made->keys) key.columns.push_back(part.expression);
  return key;
}

std::optional<ForeignKey> Maker::reference(const Table& table, const Table& target) {
  const bool to_tenant = is_tenant_table(target);
  if (target.partitioning || !target.primary_key || target.primary_key->columns.size() != (to_tenant ? 2U : 1U))
    return std::nullopt;
  if (to_tenant && (!is_tenant_table(table) || target.primary_key->columns[1] != "id")) return std::nullopt;
  const std::string& wanted = target.primary_key->columns.back();
  const Column* key_column = find_column(target, wanted);
  std::vector<const Column*> fitting;
  for (const auto& column : table.columns) {
    const bool same = column.type == key_column->type && (to_tenant || column.collation == key_column->collation) &&
                      !column.generated_expression;
    if (same && (to_tenant || column.name.starts_with("text")) && !is_in_key(table, column.name) &&
        column.name != "tenant_id" && column.name != "id")
      fitting.push_back(&column);
  }
  if (fitting.empty()) return std::nullopt;
  const Column& column = *dice.pick(fitting);
  constexpr std::array kActions = {ReferentialAction::no_action, ReferentialAction::restrict,
                                   ReferentialAction::cascade, ReferentialAction::set_null,
                                   ReferentialAction::set_default};
  ForeignKey key{named_after(table, name("fkey")), {column.name}, target.name, {wanted}};
  if (to_tenant) {
    key.columns.insert(key.columns.begin(), "tenant_id");
    key.target_columns.insert(key.target_columns.begin(), "tenant_id");
  }
  key.on_delete = dice.pick(kActions);
  key.on_update = kActions.at(dice.below(3));
  // PostgreSQL has no reference of a partitioned table that is not validated.
  key.validated = table.partitioning || !dice.chance(15);
  return key;
}

RowPolicy Maker::policy(const Table& table) {
  constexpr std::array<std::string_view, 5> kCommands = {"all", "select", "insert", "update", "delete"};
  RowPolicy policy{named_after(table, name("policy")), std::string(dice.pick(kCommands)), {"athyper_runtime"}};
  if (dice.chance(20)) policy.roles = {"public"};
  const std::string condition = is_tenant_table(table) && dice.chance(70) ? std::string(kOwnTenant) : "true";
  if (policy.command != "insert") policy.using_expression = condition;
  if (policy.command == "insert" || (policy.command != "select" && policy.command != "delete" && dice.chance(60)))
    policy.check_expression = condition;
  return policy;
}

void Maker::furnish(Table& table) {
  for (auto count = 3 + dice.below(5); count > 0; --count) table.columns.push_back(column());
  if (dice.chance(40) && !table.partitioning) {
    const auto number = std::ranges::find(table.columns, "integer", &Column::type);
    if (number != table.columns.end()) {
      Column twice{name("gen"), "integer"};
      twice.generated_expression = printed(number->name) + " * 2";
      table.columns.push_back(twice);
    }
  }
  for (auto count = dice.below(3); count > 0; --count) {
    if (auto made = check(table)) table.checks.push_back(*std::move(made));
  }
  for (auto count = dice.below(4); count > 0; --count) {
    if (auto made = index(table, dice.chance(40))) table.indexes.push_back(*std::move(made));
  }
  if (dice.chance(40)) {
    if (auto made = unique_key(table)) table.unique_keys.push_back(*std::move(made));
  }
  if (dice.chance(60)) table.grants.push_back({"athyper_runtime", {"insert", "select"}});
  if (dice.chance(20)) table.grants.push_back({"public", {"select"}});
  if (dice.chance(50)) {
    table.policies.push_back(policy(table));
    table.row_security = true;
    table.forced_row_security = dice.chance(70);
  }
  if (dice.chance(20)) table.comment = "It's one of\nmany \\ tables";
  if (dice.chance(20) && !table.partitioning) table.storage_parameters = {"fillfactor=70"};
}

Table Maker::tenant_table(const std::string& schema) {
  Table table{{schema, name("thing")}, {{"tenant_id", "uuid", true}, {"id", "uuid", true}}};
  table.primary_key = PrimaryKey{named_after(table, "pkey"), {"tenant_id", "id"}};
  furnish(table);
  if (dice.chance(12)) table.primary_key.reset();
  return table;
}

Table Maker::platform_table(const std::string& schema) {
  Column code{name("text"), "text", true};
  Table table{{schema, name("code")}, {code}};
  table.primary_key = PrimaryKey{named_after(table, "pkey"), {code.name}};
  furnish(table);
  return table;
}

Partition Maker::partition(const Table& table) {
  const auto& partitioning = *table.partitioning;
  const auto number = ++serial_;
  const std::string own = part_name(table, number);
  if (partitioning.strategy == "list") return {own, "FOR VALUES IN ('r" + std::to_string(number) + "')"};
  if (find_column(table, partitioning.columns[0])->type == "integer") {
    const auto first = 100 * number;
    return {own, "FOR VALUES FROM (" + std::to_string(first) + ") TO (" + std::to_string(first + 100) + ")"};
  }
  const auto year = [](int of) { return "'" + std::to_string(2030 + of) + "-01-01 00:00:00+00'"; };
  return {own, "FOR VALUES FROM (" + year(number) + ") TO (" + year(number + 1) + ")"};
}

Table Maker::partitioned_table(const std::string& schema) {
  struct Shape {
    std::string strategy;
    Column column;
    std::vector<std::string> bounds;
    bool by_month = false;
  };
  static const std::vector<Shape> kShapes = {
      {"list", {"text_region", "text", true}, {"IN ('r0')", "IN ('r1')", "IN ('r2')"}},
      {"hash", {"ref_hash", "uuid", true}, {"WITH (modulus 2, remainder 0)", "WITH (modulus 2, remainder 1)"}},
      {"range", {"int_range", "integer", true}, {"FROM (0) TO (10)", "FROM (10) TO (100)"}},
      {"range",
       {"at_range", "timestamp with time zone", true},
       {"FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00')",
        "FROM ('2026-02-01 00:00:00+00') TO ('2026-04-01 00:00:00+00')"}},
      {"range", {"at_range", "timestamp with time zone", true}, {}, true}};
  const Shape& shape = dice.pick(kShapes);
  // A month's name has to fit.
  const std::string own = shape.by_month ? "log_" + std::to_string(++serial_) : name("log");
  Table table{{schema, own}, {{"tenant_id", "uuid", true}, {"id", "uuid", true}, shape.column}};
  table.partitioning = Partitioning{shape.strategy, {shape.column.name}, shape.by_month};
  for (const auto& bound : shape.bounds)
    table.partitioning->partitions.push_back({part_name(table, ++serial_), "FOR VALUES " + bound});
  table.primary_key = PrimaryKey{named_after(table, "pkey"), {"tenant_id", "id", shape.column.name}};
  furnish(table);
  return table;
}

PhysicalModel Maker::model() {
  PhysicalModel model{{"north", "south"}, {}};
  const auto schema = [&] { return dice.pick(model.schemas); };
  for (auto count = 1 + dice.below(2); count > 0; --count) model.tables.push_back(tenant_table(schema()));
  if (dice.chance(60)) model.tables.push_back(platform_table(schema()));
  if (dice.chance(50)) model.tables.push_back(partitioned_table(schema()));
  const std::size_t tables = model.tables.size();
  for (auto count = 1 + dice.below(4); count > 0; --count) {
    Table& table = model.tables[dice.below(tables)];
    if (auto made = reference(table, model.tables[dice.below(tables)])) table.foreign_keys.push_back(*std::move(made));
  }
  return model;
}

}  // namespace athyper::core::schema::testing
