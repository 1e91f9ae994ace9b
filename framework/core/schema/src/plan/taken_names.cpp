// Tables, partitions, indexes and keys share the names of a schema, and constraints those of their table. What is new
// can have a name only once the thing that has it is gone.
#include <algorithm>
#include <map>

#include "plan/operations.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

using Place = std::pair<std::string, std::string>;

/// Something of the old model that has a name, and the phase that frees it.
struct Holder {
  std::string what;
  std::optional<Phase> gone = {};
};

class Names {
 public:
  explicit Names(Draft& draft) : draft_(draft) {
    for (const auto& table : draft.from().tables) hold(table, find_table(draft.to(), table.name));
  }

  void check() {
    for (const auto& table : draft_.to().tables) {
      const Table* before = find_table(draft_.from(), table.name);
      before == nullptr ? arrive(table) : arrive(*before, table);
    }
    for (const auto& table : draft_.from().tables) {
      if (find_table(draft_.to(), table.name) == nullptr)
        want(table.name, lib::sql::fit_identifier(table.name.name, "_dropped"), Phase::tables);
    }
  }

 private:
  void hold(const Table& table, const Table* after) {
    const bool goes = after == nullptr;
    const auto leaves = [&](bool stays, Phase phase) -> std::optional<Phase> {
      if (goes) return Phase::contract_tables;
      return stays ? std::nullopt : std::optional(phase);
    };
    hold(table, table.name.name, "the table", goes ? std::optional(Phase::quarantine) : std::nullopt);
    if (table.primary_key)
      hold(table, table.primary_key->name, "a key", leaves(!goes && same_key(table, *after), Phase::keys));
    for (const auto& key : table.unique_keys)
      hold(table, key.name, "a key", leaves(!goes && has(after->unique_keys, key), Phase::shed));
    for (const auto& index : table.indexes)
      hold(table, index.name, "an index",
           leaves(!goes && has(after->indexes, index), phase_of_drop(table, after, index)));
    for (const auto& name : partitions_of(table)) {
      const bool stays = !goes && after->partitioning &&
                         (after->partitioning->by_month || has_name(after->partitioning->partitions, name));
      hold(table, name, "a partition", leaves(stays, Phase::contract_tables));
    }
  }

  void hold(const Table& table, const std::string& name, const std::string& what, std::optional<Phase> gone) {
    holders_.emplace(Place{table.name.schema, name}, Holder{what + " of " + to_string(table.name), gone});
  }

  static Phase phase_of_drop(const Table& table, const Table* after, const Index& index) {
    const bool late = after != nullptr && !has_name(after->unique_keys, index.name) &&
                      !has_name(after->indexes, index.name) && uses_dropped_column(table, *after, index);
    return late ? Phase::contract_indexes : Phase::shed;
  }

  static bool same_key(const Table& before, const Table& after) { return before.primary_key == after.primary_key; }
  static bool has(const auto& list, const auto& entry) { return std::ranges::find(list, entry) != list.end(); }
  static bool has_name(const auto& list, const std::string& name) {
    return std::ranges::any_of(list, [&](const auto& entry) { return entry.name == name; });
  }

  std::vector<std::string> partitions_of(const Table& table) const {
    std::vector<std::string> out;
    if (!table.partitioning) return out;
    if (table.partitioning->by_month && draft_.hints().partitions) return draft_.hints().partitions(table.name);
    for (const auto& partition : table.partitioning->partitions) out.push_back(partition.name);
    return out;
  }

  /// A new table comes with all it has.
  void arrive(const Table& table) {
    want(table.name, table.name.name, Phase::tables);
    if (table.primary_key) want(table.name, table.primary_key->name, Phase::tables);
    for (const auto& key : table.unique_keys) want(table.name, key.name, Phase::tables);
    for (const auto& index : table.indexes) want(table.name, index.name, Phase::tables);
    for (const auto& name : partitions_of(table)) want(table.name, name, Phase::tables);
  }

  void arrive(const Table& before, const Table& after) {
    const auto& key = after.primary_key;
    if (key && !same_key(before, after)) {
      if (!before.primary_key || before.primary_key->name != key->name) want(after.name, key->name, Phase::keys);
      if (!before.primary_key || before.primary_key->columns != key->columns) want_next(after, key->name);
    }
    for (const auto& unique : after.unique_keys) {
      if (has(before.unique_keys, unique)) continue;
      want(after.name, unique.name, Phase::settle);
      if (is_name_taken(draft_, after.name.schema, unique.name)) want_next(after, unique.name);
    }
    for (const auto& index : after.indexes) {
      if (!has(before.indexes, index)) arrive(before, after, index);
    }
    if (after.partitioning && before.partitioning) {
      for (const auto& partition : after.partitioning->partitions) {
        if (!has_name(before.partitioning->partitions, partition.name))
          want(after.name, partition.name, Phase::partitions);
      }
    }
    constraints(before, after);
  }

  void arrive(const Table& before, const Table& after, const Index& index) {
    const bool is_change = has_name(before.indexes, index.name);
    if (is_change || is_name_taken(draft_, after.name.schema, index.name)) want_next(after, index.name);
    if (!is_change) want(after.name, index.name, before.partitioning ? Phase::indexes : Phase::settle);
  }

  void want_next(const Table& table, const std::string& name) {
    want(table.name, lib::sql::fit_identifier(name, "_next"), Phase::tables);
  }

  void want(const TableName& table, const std::string& name, Phase at) {
    const auto [first, last] = holders_.equal_range(Place{table.schema, name});
    const auto in_the_way = std::ranges::find_if(
        first, last, [&](const auto& entry) { return !entry.second.gone || *entry.second.gone >= at; });
    if (in_the_way != last) refuse(table, name, in_the_way->second.what);
  }

  /// A constraint of one kind where another kind had the name.
  void constraints(const Table& before, const Table& after) {
    std::map<std::string, std::string_view> old;
    each_constraint(before, [&](const std::string& name, std::string_view kind) { old.emplace(name, kind); });
    each_constraint(after, [&](const std::string& name, std::string_view kind) {
      const auto found = old.find(name);
      if (found != old.end() && found->second != kind)
        refuse(after.name, name, std::string(found->second) + " of " + to_string(after.name));
    });
  }

  static void each_constraint(const Table& table, auto&& call) {
    if (table.primary_key) call(table.primary_key->name, "the primary key");
    for (const auto& key : table.unique_keys) call(key.name, "a unique key");
    for (const auto& check : table.checks) call(check.name, "a check");
    for (const auto& key : table.foreign_keys) call(key.name, "a reference");
  }

  void refuse(const TableName& table, const std::string& name, const std::string& holder) {
    draft_.refuse(refusal(
        "C10", {Change::Kind::set_comment, table, name,
                "give the name " + name + " to something of " + to_string(table) + " while " + holder + " has it"}));
  }

  Draft& draft_;
  std::multimap<Place, Holder> holders_;
};

}  // namespace

void refuse_taken_names(Draft& draft) {
  Names(draft).check();
}

}  // namespace athyper::core::schema::plan_detail
