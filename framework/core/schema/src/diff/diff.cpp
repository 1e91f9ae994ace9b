// Compares two models table by table. What each family of objects contributes stands in a function of its own.
#include <algorithm>

#include <athyper/core/schema/plan.hpp>

namespace athyper::core::schema {
namespace {

using Kind = Change::Kind;

class Differ {
 public:
  explicit Differ(std::vector<Change>& out) : out_(out) {}

  void compare(const Table& before, const Table& after) {
    table_ = &after.name;
    compare_columns(before, after);
    compare_primary_key(before.primary_key, after.primary_key);
    compare_unique_keys(before, after);
    compare_lists(before.checks, after.checks, {Kind::add_check, Kind::drop_check, Kind::change_check}, "check");
    compare_lists(before.foreign_keys, after.foreign_keys,
                  {Kind::add_foreign_key, Kind::drop_foreign_key, Kind::change_foreign_key}, "foreign key");
    compare_lists(before.indexes, after.indexes, {Kind::add_index, Kind::drop_index, Kind::change_index}, "index");
    compare_lists(before.policies, after.policies, {Kind::add_policy, Kind::drop_policy, Kind::change_policy},
                  "policy");
    compare_row_security(before, after);
    compare_grants(before, after);
    compare_partitioning(before, after);
    if (before.storage_parameters != after.storage_parameters)
      add(Kind::set_storage_parameters, "", "change the storage parameters of " + to_string(*table_));
    if (before.comment != after.comment) add(Kind::set_comment, "", "describe " + to_string(*table_));
  }

 private:
  struct ListKinds {
    Kind added;
    Kind dropped;
    Kind changed;
  };

  void add(Kind kind, std::string object, std::string summary) {
    out_.push_back({kind, *table_, std::move(object), std::move(summary)});
  }

  void about(Kind kind, std::string_view verb, std::string_view what, const std::string& object,
             std::string_view preposition) {
    add(kind, object,
        std::string(verb) + " " + std::string(what) + " " + object + " " + std::string(preposition) + " " +
            to_string(*table_));
  }

  /// Both lists are sorted by name.
  void compare_lists(const auto& before, const auto& after, ListKinds kinds, std::string_view what) {
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
      if (now == after.end() || (old != before.end() && old->name < now->name)) {
        about(kinds.dropped, "drop", what, (old++)->name, "from");
      } else if (old == before.end() || now->name < old->name) {
        about(kinds.added, "add", what, (now++)->name, "to");
      } else {
        if (*old != *now) about(kinds.changed, "change", what, now->name, "of");
        ++old, ++now;
      }
    }
  }

  void compare_columns(const Table& before, const Table& after) {
    for (const auto& column : before.columns) {
      if (find_column(after, column.name) == nullptr) about(Kind::drop_column, "drop", "column", column.name, "from");
    }
    for (const auto& column : after.columns) {
      const Column* old = find_column(before, column.name);
      if (old == nullptr) {
        about(Kind::add_column, "add", "column", column.name, "to");
      } else {
        compare_column(*old, column);
      }
    }
  }

  void compare_column(const Column& old, const Column& now) {
    const std::string place = now.name + " of " + to_string(*table_);
    if (old.type != now.type)
      add(Kind::set_type, now.name, "change the type of " + place + " from " + old.type + " to " + now.type);
    if (old.collation != now.collation) add(Kind::set_collation, now.name, "change the collation of " + place);
    if (old.generated_expression != now.generated_expression)
      add(Kind::set_generated, now.name, "change how " + place + " is generated");
    if (old.not_null && !now.not_null) add(Kind::drop_not_null, now.name, "make " + place + " optional");
    if (!old.not_null && now.not_null) add(Kind::set_not_null, now.name, "make " + place + " required");
    if (old.default_expression != now.default_expression) {
      now.default_expression ? add(Kind::set_default, now.name, "change the default of " + place)
                             : add(Kind::drop_default, now.name, "take away the default of " + place);
    }
    if (old.comment != now.comment) add(Kind::set_comment, now.name, "describe " + place);
  }

  void compare_primary_key(const std::optional<PrimaryKey>& before, const std::optional<PrimaryKey>& after) {
    if (before != after)
      add(Kind::change_primary_key, after ? after->name : before->name,
          "change the primary key of " + to_string(*table_));
  }

  /// A key over other columns is another key, also under the old name.
  void compare_unique_keys(const Table& before, const Table& after) {
    const auto holds = [](const Table& table, const UniqueKey& key) {
      return std::ranges::find(table.unique_keys, key) != table.unique_keys.end();
    };
    for (const auto& key : before.unique_keys) {
      if (!holds(after, key)) about(Kind::drop_unique_key, "drop", "unique key", key.name, "from");
    }
    for (const auto& key : after.unique_keys) {
      if (!holds(before, key)) about(Kind::add_unique_key, "add", "unique key", key.name, "to");
    }
  }

  void compare_row_security(const Table& before, const Table& after) {
    if (before.row_security == after.row_security && before.forced_row_security == after.forced_row_security) return;
    after.row_security ? add(Kind::enable_row_security, "", "put " + to_string(*table_) + " behind row security")
                       : add(Kind::disable_row_security, "", "take " + to_string(*table_) + " out of row security");
  }

  void compare_grants(const Table& before, const Table& after) {
    const auto privileges = [](const Table& table, const std::string& role) {
      const auto found = std::ranges::find(table.grants, role, &Grant::role);
      return found == table.grants.end() ? std::vector<std::string>{} : found->privileges;
    };
    std::vector<std::string> roles;
    for (const auto* table : {&before, &after}) {
      for (const auto& grant : table->grants) roles.push_back(grant.role);
    }
    std::ranges::sort(roles);
    roles.erase(std::ranges::unique(roles).begin(), roles.end());
    for (const auto& role : roles) {
      if (privileges(before, role) != privileges(after, role))
        add(Kind::change_grants, role, "change what " + role + " may do with " + to_string(*table_));
    }
  }

  void compare_partitioning(const Table& before, const Table& after) {
    const auto& old = before.partitioning;
    const auto& now = after.partitioning;
    const bool same =
        old.has_value() == now.has_value() &&
        (!now || (old->strategy == now->strategy && old->columns == now->columns && old->by_month == now->by_month));
    if (!same) {
      add(Kind::change_partitioning, "", "change how " + to_string(*table_) + " is partitioned");
    } else if (now && !now->by_month) {
      compare_partitions(*old, *now);
    }
  }

  void compare_partitions(const Partitioning& before, const Partitioning& after) {
    for (const auto& partition : before.partitions) {
      if (std::ranges::find(after.partitions, partition.name, &Partition::name) == after.partitions.end())
        about(Kind::drop_partition, "drop", "partition", partition.name, "from");
    }
    for (const auto& partition : after.partitions) {
      const auto old = std::ranges::find(before.partitions, partition.name, &Partition::name);
      if (old == before.partitions.end()) {
        about(Kind::add_partition, "add", "partition", partition.name, "to");
      } else if (old->bound != partition.bound) {
        add(Kind::change_partitioning, partition.name, "move the bounds of partition " + partition.name);
      }
    }
  }

  std::vector<Change>& out_;
  const TableName* table_ = nullptr;
};

}  // namespace

std::vector<Change> diff(const PhysicalModel& from, const PhysicalModel& to) {
  const PhysicalModel before = normal_form(from);
  const PhysicalModel after = normal_form(to);
  std::vector<Change> out;
  for (const auto& schema : after.schemas) {
    if (!std::ranges::binary_search(before.schemas, schema))
      out.push_back({Kind::create_schema, {schema, ""}, "", "create schema " + schema});
  }
  for (const auto& schema : before.schemas) {
    if (!std::ranges::binary_search(after.schemas, schema))
      out.push_back({Kind::drop_schema, {schema, ""}, "", "drop schema " + schema});
  }
  for (const auto& table : before.tables) {
    if (find_table(after, table.name) == nullptr)
      out.push_back({Kind::drop_table, table.name, "", "drop table " + to_string(table.name)});
  }
  Differ differ(out);
  for (const auto& table : after.tables) {
    if (const Table* old = find_table(before, table.name)) {
      differ.compare(*old, table);
    } else {
      out.push_back({Kind::create_table, table.name, "", "create table " + to_string(table.name)});
    }
  }
  return out;
}

}  // namespace athyper::core::schema
