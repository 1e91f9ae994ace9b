// What a database holds: one value with three sources, the `.prisma` files, the compiled metadata and the catalogue of
// a live database.
//
// Types, defaults, checks, predicates and policies stand here as PostgreSQL prints them (format_type, pg_get_expr), so
// that two models are compared by their texts. What a person wrote in another way is put through a scratch database
// first (adapters/db, normalise).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athyper::core::schema {

/// Where a table lives. Orders by schema, then name.
struct TableName {
  std::string schema;
  std::string name;
  auto operator<=>(const TableName&) const = default;
};
/// schema.name, not quoted: for people and messages.
std::string to_string(const TableName& table);

struct Column {
  std::string name;
  /// "numeric(18,2)", "timestamp with time zone".
  std::string type;
  bool not_null = false;
  std::optional<std::string> default_expression = {};
  /// Of a stored generated column; excludes a default.
  std::optional<std::string> generated_expression = {};
  /// Name of a collation; empty: the type's own.
  std::string collation = {};
  std::string comment = {};
  bool operator==(const Column&) const = default;
};

struct PrimaryKey {
  std::string name;
  std::vector<std::string> columns;
  bool operator==(const PrimaryKey&) const = default;
};

/// A constraint without condition. A unique field of an entity is a partial unique index instead.
struct UniqueKey {
  std::string name;
  std::vector<std::string> columns;
  bool operator==(const UniqueKey&) const = default;
};

struct Check {
  std::string name;
  /// Without CHECK and without the outermost parentheses.
  std::string expression;
  bool validated = true;
  bool operator==(const Check&) const = default;
};

/// Of a key over several columns, set_null and set_default on delete leave tenant_id as it is: a row keeps its tenant.
enum class ReferentialAction { no_action, restrict, cascade, set_null, set_default };

struct ForeignKey {
  std::string name;
  std::vector<std::string> columns;
  TableName target;
  std::vector<std::string> target_columns;
  ReferentialAction on_delete = ReferentialAction::no_action;
  ReferentialAction on_update = ReferentialAction::no_action;
  bool validated = true;
  bool operator==(const ForeignKey&) const = default;
};

struct IndexKey {
  /// A column's name, or an expression in parentheses.
  std::string expression;
  bool descending = false;
  /// PostgreSQL's default when equal to `descending`.
  bool nulls_first = false;
  /// Empty: the type's default.
  std::string operator_class = {};
  /// Empty: the column's.
  std::string collation = {};
  bool operator==(const IndexKey&) const = default;
};

/// An index that no constraint stands on.
struct Index {
  std::string name;
  std::string method = "btree";
  std::vector<IndexKey> keys;
  std::vector<std::string> include = {};
  bool unique = false;
  /// The WHERE condition; empty: all rows.
  std::string predicate = {};
  /// False after a concurrent build that failed. Never in a declared model.
  bool valid = true;
  bool operator==(const Index&) const = default;
};

/// A row-level security policy; always permissive.
struct RowPolicy {
  std::string name;
  /// "all", "select", "insert", "update", "delete".
  std::string command = "all";
  std::vector<std::string> roles;
  std::string using_expression = {};
  std::string check_expression = {};
  bool operator==(const RowPolicy&) const = default;
};

/// Privileges of a role on the table, in alphabetical order: "insert", "select".
struct Grant {
  std::string role;
  std::vector<std::string> privileges;
  bool operator==(const Grant&) const = default;
};

struct Partition {
  std::string name;
  /// "FOR VALUES FROM ('2026-01-01 …') TO (…)".
  std::string bound;
  bool operator==(const Partition&) const = default;
};

struct Partitioning {
  /// "range", "list" or "hash".
  std::string strategy = "range";
  std::vector<std::string> columns;
  /// One partition a month, made ahead by the platform: the months that exist are not part of the model and are not
  /// compared.
  bool by_month = false;
  /// Those that are not `by_month`. Never a default partition.
  std::vector<Partition> partitions = {};
  bool operator==(const Partitioning&) const = default;
};

/// Order of columns is the order of creation and is not compared; every other list is sorted by name (normal_form).
struct Table {
  TableName name;
  std::vector<Column> columns;
  std::optional<PrimaryKey> primary_key = {};
  std::vector<UniqueKey> unique_keys = {};
  std::vector<Check> checks = {};
  std::vector<ForeignKey> foreign_keys = {};
  std::vector<Index> indexes = {};
  std::vector<RowPolicy> policies = {};
  bool row_security = false;
  bool forced_row_security = false;
  std::vector<Grant> grants = {};
  std::optional<Partitioning> partitioning = {};
  /// "fillfactor=50", sorted.
  std::vector<std::string> storage_parameters = {};
  std::string comment = {};
  bool operator==(const Table&) const = default;
};

/// Sorted by schema and name.
struct PhysicalModel {
  std::vector<std::string> schemas;
  std::vector<Table> tables;
  bool operator==(const PhysicalModel&) const = default;
};

const Table* find_table(const PhysicalModel& model, const TableName& name);
const Column* find_column(const Table& table, std::string_view name);

/// The same content in its one order: lists sorted by name, columns by name. Two models say the same exactly when their
/// normal forms are equal.
PhysicalModel normal_form(PhysicalModel model);

/// Puts the columns of `model` into the order they have in `other`; those that it has not come last, by name.
void take_column_order(PhysicalModel& model, const PhysicalModel& other);

/// One line for each fact of the normal form, in order: what a plan's hash is made of and what a test prints when two
/// models differ.
std::string describe(const PhysicalModel& model);

}  // namespace athyper::core::schema
