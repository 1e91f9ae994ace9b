#include "prisma/testing/models.hpp"

#include <algorithm>
#include <array>

namespace athyper::core::schema::testing {
namespace {

constexpr std::array<std::string_view, 24> kTypes = {"text",
                                                     "uuid",
                                                     "integer",
                                                     "bigint",
                                                     "smallint",
                                                     "boolean",
                                                     "numeric",
                                                     "numeric(18,2)",
                                                     "numeric(65,30)",
                                                     "character varying(20)",
                                                     "character(3)",
                                                     "timestamp with time zone",
                                                     "timestamp(3) without time zone",
                                                     "timestamp(0) with time zone",
                                                     "time without time zone",
                                                     "date",
                                                     "jsonb",
                                                     "bytea",
                                                     "interval",
                                                     "tsvector",
                                                     "text[]",
                                                     "integer[]",
                                                     "double precision",
                                                     "bit(1)"};

constexpr std::array<std::string_view, 16> kDefaults = {"now()",
                                                        "CURRENT_TIMESTAMP",
                                                        "5",
                                                        "'-5'::integer",
                                                        "'5000000000'::bigint",
                                                        "1.50",
                                                        "'x'::text",
                                                        "true",
                                                        "''::text",
                                                        "NULL",
                                                        "'{}'::jsonb",
                                                        "ARRAY['a'::text]",
                                                        "'it''s \"x\" \\ y'::text",
                                                        "'x'::character varying",
                                                        "gen_random_uuid()",
                                                        "'a\nb'::text"};

std::string list(const std::vector<std::string>& items) {
  std::string out;
  for (const auto& item : items) out += (out.empty() ? "" : "|") + item;
  return "[" + out + "]";
}

std::string flag(bool value, std::string_view word) {
  return value ? " " + std::string(word) : "";
}

std::string print(const IndexKey& key) {
  return key.expression + flag(key.descending, "desc") + flag(key.nulls_first, "nulls-first") +
         flag(!key.operator_class.empty(), "class=" + key.operator_class) +
         flag(!key.collation.empty(), "collate=" + key.collation);
}

void print(const Table& table, std::string& out) {
  const std::string at = to_string(table.name);
  const auto line = [&](const std::string& text) { out += at + " " + text + "\n"; };
  line("comment=" + table.comment);
  for (const auto& column : table.columns) {
    line("column " + column.name + " " + column.type + flag(column.not_null, "not-null") +
         flag(column.default_expression.has_value(), "default=" + column.default_expression.value_or("")) +
         flag(column.generated_expression.has_value(), "generated=" + column.generated_expression.value_or("")) +
         flag(!column.collation.empty(), "collate=" + column.collation) +
         flag(!column.comment.empty(), "comment=" + column.comment));
  }
  if (table.primary_key) line("id " + table.primary_key->name + " " + list(table.primary_key->columns));
  for (const auto& key : table.unique_keys) line("unique " + key.name + " " + list(key.columns));
  for (const auto& check : table.checks)
    line("check " + check.name + " " + check.expression + flag(!check.validated, "not-valid"));
  for (const auto& key : table.foreign_keys) {
    line("foreign-key " + key.name + " " + list(key.columns) + " " + to_string(key.target) + list(key.target_columns) +
         " delete=" + std::to_string(static_cast<int>(key.on_delete)) +
         " update=" + std::to_string(static_cast<int>(key.on_update)) + flag(!key.validated, "not-valid"));
  }
  for (const auto& index : table.indexes) {
    std::vector<std::string> keys;
    for (const auto& key : index.keys) keys.push_back(print(key));
    line("index " + index.name + " " + index.method + flag(index.unique, "unique") + " " + list(keys) +
         " include=" + list(index.include) + " where=" + index.predicate);
  }
  for (const auto& policy : table.policies) {
    line("policy " + policy.name + " " + policy.command + " " + list(policy.roles) +
         " using=" + policy.using_expression + " check=" + policy.check_expression);
  }
  if (table.row_security) line("row-security");
  if (table.forced_row_security) line("forced");
  for (const auto& grant : table.grants) line("grant " + grant.role + " " + list(grant.privileges));
  if (table.partitioning) {
    line("partition-by " + table.partitioning->strategy + " " + list(table.partitioning->columns) +
         flag(table.partitioning->by_month, "monthly"));
    for (const auto& partition : table.partitioning->partitions)
      line("partition " + partition.name + " " + partition.bound);
  }
  for (const auto& parameter : table.storage_parameters) line("with " + parameter);
}

}  // namespace

std::string print_facts(const PhysicalModel& model) {
  const auto sorted = normal_form(model);
  std::string out = "schemas " + list(sorted.schemas) + "\n";
  for (const auto& table : sorted.tables) print(table, out);
  return out;
}

std::string ModelMaker::text() {
  static constexpr std::array<std::string_view, 10> kTexts = {
      "plain",   "@check x (true)", "\\ slash", " leading", "two\nlines",
      "tab\tin", "\"quoted\" ü",    "a\n\nb",   "ends ",    "// x"};
  return std::string(kTexts.at(below(kTexts.size())));
}

std::string ModelMaker::expression() {
  static constexpr std::array<std::string_view, 7> kExpressions = {"a > 0",
                                                                   "(a > 0) AND (b = ')'::text)",
                                                                   "CASE\n    WHEN a THEN 'x'::text\nEND",
                                                                   "\"odd (\" = 'it''s'::text",
                                                                   "a) OR (b > 1",
                                                                   "x = 'tab\t'::text",
                                                                   "f('(('::text) IS NOT NULL"};
  return std::string(kExpressions.at(below(kExpressions.size())));
}

std::string ModelMaker::name(const std::string& stem) {
  static constexpr std::array<std::string_view, 6> kTails = {"", "_id", " space", "Upper", "\"quote", "é"};
  return stem + std::to_string(++names_) + std::string(chance(70) ? "" : kTails.at(below(kTails.size())));
}

Column ModelMaker::column(std::size_t number) {
  Column out{.name = chance(20) ? name("_") : "c" + std::to_string(number),
             .type = std::string(kTypes.at(below(kTypes.size())))};
  out.not_null = chance(70);
  if (chance(30)) out.default_expression = kDefaults.at(below(kDefaults.size()));
  if (!out.default_expression && chance(10)) out.generated_expression = expression();
  if (chance(10)) out.collation = chance(50) ? "C" : "de-x-icu";
  if (chance(20)) out.comment = text();
  return out;
}

std::vector<std::string> ModelMaker::some_columns(const Table& table, std::size_t most) {
  std::vector<std::string> out;
  for (const auto& column : table.columns) {
    if (out.size() < most && chance(50)) out.push_back(column.name);
  }
  if (out.empty()) out.push_back(table.columns.front().name);
  return out;
}

void ModelMaker::add_keys(Table& table) {
  if (chance(85)) {
    table.primary_key = {.name = chance(60) ? table.name.name + "_pkey" : name("pk"),
                         .columns = some_columns(table, 3)};
    for (auto& column : table.columns) {
      if (std::ranges::count(table.primary_key->columns, column.name) > 0) column.not_null = true;
    }
  }
  for (std::size_t i = below(3); i > 0; --i) table.unique_keys.push_back({name("uk"), some_columns(table, 2)});
}

void ModelMaker::add_indexes(Table& table) {
  for (std::size_t i = below(4); i > 0; --i) {
    Index index{.name = name("ix"), .method = chance(80) ? "btree" : "gin", .keys = {}};
    for (const auto& column : some_columns(table, 3)) {
      IndexKey key{.expression = chance(85) ? column : "(" + expression() + ")"};
      // An expression whose parentheses do not close is none.
      if (key.expression.contains(") OR (")) key.expression = column;
      key.descending = chance(20);
      key.nulls_first = chance(10) ? !key.descending : key.descending;
      if (chance(10)) key.operator_class = "text_pattern_ops";
      if (chance(10)) key.collation = "C";
      index.keys.push_back(std::move(key));
    }
    if (chance(15)) index.include = some_columns(table, 2);
    index.unique = chance(20);
    if (chance(20)) index.predicate = expression();
    table.indexes.push_back(std::move(index));
  }
}

void ModelMaker::add_rules(Table& table) {
  for (std::size_t i = below(3); i > 0; --i) table.checks.push_back({name("ck"), expression(), chance(80)});
  if (chance(30)) {
    table.policies.push_back({name("p"), chance(50) ? "all" : "select", {"reader", "odd role"}, expression(), {}});
  }
  table.row_security = chance(30);
  table.forced_row_security = chance(20);
  if (chance(30)) table.grants.push_back({"reader", {"insert", "select"}});
  if (chance(10)) table.storage_parameters = {"autovacuum_enabled=false", "fillfactor=50"};
  if (chance(10)) {
    table.partitioning = {.strategy = "range", .columns = {table.columns.front().name}, .by_month = chance(50)};
    if (!table.partitioning->by_month) table.partitioning->partitions = {{name("part"), "FOR VALUES FROM (1) TO (2)"}};
  }
  if (chance(40)) table.comment = text();
}

Table ModelMaker::table(const std::string& schema) {
  static constexpr std::array<std::string_view, 4> kNames = {"class", "String", "entity", "_t"};
  Table out{.name = {schema, chance(20) ? std::string(kNames.at(below(kNames.size()))) : name("t")}, .columns = {}};
  for (std::size_t i = 0; i <= below(6); ++i) out.columns.push_back(column(i));
  add_keys(out);
  add_indexes(out);
  add_rules(out);
  return out;
}

void ModelMaker::add_foreign_keys(PhysicalModel& model) {
  for (auto& table : model.tables) {
    for (std::size_t i = below(3); i > 0; --i) {
      const auto& target = model.tables.at(below(model.tables.size()));
      if (!target.primary_key) continue;
      ForeignKey key{
          .name = name("fk"), .columns = {}, .target = target.name, .target_columns = target.primary_key->columns};
      // A column of its own for each of the target's, so that the types agree.
      for (const auto& wanted : key.target_columns) {
        Column column{.name = name("r"), .type = find_column(target, wanted)->type};
        column.not_null = chance(50);
        key.columns.push_back(column.name);
        table.columns.push_back(std::move(column));
      }
      key.on_delete = static_cast<ReferentialAction>(below(5));
      key.on_update = static_cast<ReferentialAction>(below(5));
      key.validated = chance(90);
      table.foreign_keys.push_back(std::move(key));
    }
  }
}

PhysicalModel ModelMaker::make() {
  PhysicalModel model{.schemas = {"core", "empty", "meta"}, .tables = {}};
  for (const std::string schema : {"core", "meta"}) {
    for (std::size_t i = 0; i <= below(4); ++i) {
      auto made = table(schema);
      if (find_table(model, made.name) == nullptr) model.tables.push_back(std::move(made));
    }
  }
  std::ranges::sort(model.tables, {}, &Table::name);
  add_foreign_keys(model);
  return model;
}

}  // namespace athyper::core::schema::testing
