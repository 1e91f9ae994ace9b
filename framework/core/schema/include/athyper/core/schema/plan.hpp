// From one model to another online: what changes, by which operations, under which locks. Pure; the statements are run
// by adapters/db (apply).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::schema {

/// The heaviest table lock a step holds, weakest first.
enum class LockClass {
  none,
  access_share,
  row_share,
  row_exclusive,
  share_update_exclusive,
  share,
  share_row_exclusive,
  exclusive,
  access_exclusive,
};
std::string_view to_string(LockClass lock);

/// One difference between two models.
struct Change {
  enum class Kind {
    create_schema,
    drop_schema,
    create_table,
    drop_table,
    add_column,
    drop_column,
    set_type,
    set_not_null,
    drop_not_null,
    set_default,
    drop_default,
    set_generated,
    set_collation,
    change_primary_key,
    add_unique_key,
    drop_unique_key,
    add_check,
    drop_check,
    change_check,
    add_foreign_key,
    drop_foreign_key,
    change_foreign_key,
    add_index,
    drop_index,
    change_index,
    enable_row_security,
    disable_row_security,
    add_policy,
    drop_policy,
    change_policy,
    change_grants,
    add_partition,
    drop_partition,
    change_partitioning,
    set_storage_parameters,
    set_comment,
  };
  Kind kind = Kind::set_comment;
  /// Without a name for create_schema and drop_schema.
  TableName table;
  /// Column, constraint, index, policy, role or partition; empty for the table itself.
  std::string object = {};
  /// For people: "make phone of mdm.supplier required".
  std::string summary = {};
};
std::string_view to_string(Change::Kind kind);

/// Every difference between the normal forms, in an order that does not depend on the order of the inputs.
std::vector<Change> diff(const PhysicalModel& from, const PhysicalModel& to);

/// What the planner is told and neither model says.
struct PlanHints {
  /// A column that takes over from another, value by value: type changes, split and merge.
  struct Conversion {
    TableName table;
    std::string column;
    /// Over columns of the old row, as PostgreSQL prints it.
    std::string expression;
    /// True for a row that can be converted, over the same columns; rows where it is false are violations. Empty: all.
    std::string convertible = {};
  };
  std::vector<Conversion> conversions = {};

  /// Something wanted that two physical models cannot show: names live in the metadata, and the model has no view,
  /// trigger, function or second database. Renames are steps without a statement, the rest is refused.
  struct Intent {
    enum class Kind {
      rename_field,
      rename_entity,
      add_exclusion,
      change_storage,
      attach_existing_data,
      truncate,
      change_enum,
      change_domain,
      refresh_view,
      replace_view,
      replace_function,
      change_trigger,
      change_tenant,
      rewrite_online,
      lock_table,
      change_data_with_schema,
      second_database,
    };
    Kind kind = Kind::rename_field;
    TableName table;
    /// Column, view, function …; for people.
    std::string object = {};
  };
  std::vector<Intent> intents = {};

  /// Types that are not PostgreSQL's own.
  struct UserType {
    enum class Kind { enumeration, constrained_domain };
    std::string name;
    Kind kind = Kind::enumeration;
  };
  std::vector<UserType> user_types = {};

  /// Partitions of a table made month by month that exist now; the model leaves them out.
  std::function<std::vector<std::string>(const TableName&)> partitions = {};
  /// Live rows of a table as PostgreSQL estimates them; without it no table is taken to have rows.
  std::function<std::int64_t(const TableName&)> rows = {};
  /// Major version of the server: 15, 18.
  int server_version = 15;
};

/// Rows a step copies or repairs in keyset batches (rule B40).
struct Backfill {
  TableName table;
  /// Leading columns of the primary key, in order.
  std::vector<std::string> key;
  /// "c2 = convert(c)", joined by commas in the UPDATE.
  std::vector<std::string> assignments;
  /// Rows still to do. Becomes false by the assignments.
  std::string pending;
};

/// Rows that stand against a new rule: counted and shown before anything is applied.
struct Violation {
  TableName table;
  std::string rule;
  /// True for a violating row, over the columns of the table, aliased t.
  std::string condition;
};

/// A part of a plan that is done or not. Statements run in one transaction unless `concurrent`.
struct Step {
  /// "B8.3": row of the rule table and number inside it; unique with `table` and `object`.
  std::string rule;
  std::string title;
  TableName table;
  std::string object = {};
  enum class Kind {
    /// Takes a lock for a moment; lock_timeout ladder.
    statement,
    /// Long and harmless: VALIDATE, CONCURRENTLY.
    slow,
    backfill,
    /// Nodes must have the next metadata version before the plan goes on.
    version_fence,
    /// Waits for the soak period; the change can be undone until then.
    contract,
  };
  Kind kind = Kind::statement;
  std::vector<std::string> statements = {};
  /// Cannot run in a transaction.
  bool concurrent = false;
  LockClass lock = LockClass::none;
  /// A second table whose lock the step takes (foreign keys).
  std::optional<TableName> other_table = {};
  /// One SELECT of one boolean; true before the step may run. Empty: nothing to ask.
  std::string precondition = {};
  /// One SELECT of one boolean; true once the step is done. A step whose postcondition holds is not run again.
  std::string postcondition = {};
  /// Brings back what was before, in this order.
  std::vector<std::string> inverse = {};
  std::optional<Backfill> backfill = {};
  /// Rules over values that only the fill before this step gives (a volatile expression): counted before it runs.
  std::vector<Violation> violations = {};
  /// From the rows of the table; 0 for a catalogue change.
  std::int64_t rows_read = 0;
  std::int64_t rows_written = 0;
};

/// A change that is not made, with what to do instead.
struct Refusal {
  /// "B31", "C3".
  std::string rule;
  /// Of an intent only the summary and the table are filled.
  Change change;
  std::string reason;
  std::string alternative;
};

struct Plan {
  std::vector<Change> changes;
  std::vector<Violation> violations;
  std::vector<Step> steps;
  /// Nothing is applied while there is one.
  std::vector<Refusal> refusals;
};

/// The steps from `from` to `to`, and the refusals, all at once. Applied to a database with `from`, the catalogue
/// equals `to` made from scratch. Deterministic.
Plan plan(const PhysicalModel& from, const PhysicalModel& to, const PlanHints& hints = {});

/// The statements that make `model` in an empty database, in order; each stands for itself.
std::vector<std::string> create_script(const PhysicalModel& model);

/// The plan as one text: what its hash is made of and what `--json` leaves out nothing of.
std::string describe(const Plan& plan);

}  // namespace athyper::core::schema
