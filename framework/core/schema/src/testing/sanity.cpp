#include "testing/sanity.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <lib/base/sql_name.hpp>

#include "plan/expression.hpp"

namespace athyper::core::schema::testing {
namespace {

using Names = std::vector<std::string>;

bool contains(const Names& list, const std::string& name) {
  return std::ranges::find(list, name) != list.end();
}
bool covers(const Names& list, const Names& part) {
  return std::ranges::all_of(part, [&](const auto& name) { return contains(list, name); });
}

/// Words of the expressions made here that are not names of columns.
bool is_language(const std::string& word) {
  constexpr std::array<std::string_view, 14> kWords = {
      "and", "any",  "app", "array",  "as",     "false", "is", "localtimestamp",
      "not", "null", "or",  "select", "tenant", "true"};
  return std::ranges::find(kWords, word) != kWords.end();
}

/// Says what is wrong with one table.
class TableSanity {
 public:
  TableSanity(const PhysicalModel& model, const Table& table, Names& out) : model_(model), table_(table), out_(out) {}

  void names() {
    if (!contains(model_.schemas, table_.name.schema)) say("no schema");
    if (table_.columns.empty()) say("no columns");
    once(table_.columns, "column");
    once(table_.policies, "policy");
    for (const auto& column : table_.columns) {
      if (column.type.empty()) say(column.name + ": no type");
      if (column.generated_expression) expression(column.name, *column.generated_expression);
    }
    constraint_names();
    if (table_.primary_key) columns(table_.primary_key->name, table_.primary_key->columns);
    for (const auto& key : table_.unique_keys) columns(key.name, key.columns);
    for (const auto& check : table_.checks) expression(check.name, check.expression);
    for (const auto& key : table_.foreign_keys) target_names(key);
    for (const auto& index : table_.indexes) index_names(index);
    for (const auto& policy : table_.policies) {
      expression(policy.name, policy.using_expression);
      expression(policy.name, policy.check_expression);
    }
    if (!table_.partitioning) return;
    columns("partitions", table_.partitioning->columns);
    once(table_.partitioning->partitions, "partition");
  }

  void rules() {
    for (const auto& column : table_.columns) of_column(column);
    if (table_.primary_key) of_primary_key(*table_.primary_key);
    for (const auto& key : table_.unique_keys) holds_partition_key(key.name, key.columns);
    for (const auto& key : table_.foreign_keys) of_reference(key);
    for (const auto& index : table_.indexes) {
      if (index.unique) holds_partition_key(index.name, plain_columns(index));
    }
    for (const auto& policy : table_.policies) of_policy(policy);
    Names roles;
    for (const auto& grant : table_.grants) roles.push_back(grant.role);
    distinct("grants", roles);
    if (!table_.partitioning) return;
    if (table_.partitioning->by_month && !table_.partitioning->partitions.empty()) say("months and partitions");
    Names bounds;
    for (const auto& partition : table_.partitioning->partitions) bounds.push_back(partition.bound);
    distinct("bounds", bounds);
    for (const auto& name : table_.partitioning->columns) {
      if (const Column* column = find_column(table_, name); column != nullptr && column->generated_expression)
        say("partitions by " + name + ", which is generated");
    }
  }

 private:
  void say(const std::string& what) { out_.push_back(to_string(table_.name) + ": " + what); }

  void name(const std::string& name) {
    if (name.empty() || name != lib::sql::fit_identifier(name)) say("\"" + name + "\" is no name");
  }

  void distinct(const std::string& where, Names list) {
    std::ranges::sort(list);
    if (const auto twice = std::ranges::adjacent_find(list); twice != list.end())
      say(where + " has " + *twice + " twice");
  }

  void once(const auto& list, const std::string& kind) {
    Names names;
    for (const auto& entry : list) {
      name(entry.name);
      names.push_back(entry.name);
    }
    distinct(kind, std::move(names));
  }

  void constraint_names() {
    Names names;
    if (table_.primary_key) names.push_back(table_.primary_key->name);
    for (const auto& key : table_.unique_keys) names.push_back(key.name);
    for (const auto& check : table_.checks) names.push_back(check.name);
    for (const auto& key : table_.foreign_keys) names.push_back(key.name);
    for (const auto& entry : names) name(entry);
    distinct("constraints", std::move(names));
  }

  void columns(const std::string& where, const Names& list) {
    if (list.empty()) say(where + " has no columns");
    distinct(where, list);
    for (const auto& entry : list) {
      if (find_column(table_, entry) == nullptr) say(where + " names " + entry + ", which is not there");
    }
  }

  void expression(const std::string& where, std::string_view text) {
    for (const auto& word : unknown_names(text, table_)) say(where + " speaks of " + word + ", which is not there");
  }

  void target_names(const ForeignKey& key) {
    columns(key.name, key.columns);
    if (key.columns.size() != key.target_columns.size()) say(key.name + " has columns without a partner");
    const Table* target = find_table(model_, key.target);
    if (target == nullptr) return say(key.name + " refers to " + to_string(key.target) + ", which is not there");
    distinct(key.name, key.target_columns);
    for (const auto& entry : key.target_columns) {
      if (find_column(*target, entry) == nullptr) say(key.name + " refers to " + entry + ", which is not there");
    }
  }

  void index_names(const Index& index) {
    name(index.name);
    if (index.keys.empty()) say(index.name + " has no keys");
    for (const auto& key : index.keys) {
      if (key.expression.starts_with('('))
        expression(index.name, key.expression);
      else
        columns(index.name, {key.expression});
    }
    if (!index.include.empty()) columns(index.name, index.include);
    expression(index.name, index.predicate);
  }

  static Names plain_columns(const Index& index) {
    Names out;
    for (const auto& key : index.keys) out.push_back(key.expression);
    return out;
  }

  void of_column(const Column& column) {
    if (!column.generated_expression) return;
    if (column.default_expression) say(column.name + " is generated and has a default");
    for (const auto& other : table_.columns) {
      if (other.generated_expression && expression::mentions(*column.generated_expression, other.name))
        say(column.name + " is generated from " + other.name + ", which is generated");
    }
  }

  void of_primary_key(const PrimaryKey& key) {
    holds_partition_key(key.name, key.columns);
    for (const auto& entry : key.columns) {
      if (const Column* column = find_column(table_, entry); column != nullptr && !column->not_null)
        say(key.name + " has " + entry + ", which may be null");
    }
  }

  void holds_partition_key(const std::string& where, const Names& columns) {
    if (table_.partitioning && !covers(columns, table_.partitioning->columns))
      say(where + " is unique without the columns of the partitions");
  }

  void of_reference(const ForeignKey& key) {
    const Table* target = find_table(model_, key.target);
    if (target == nullptr) return;
    if (!is_unique_in(*target, key.target_columns)) say(key.name + " refers to what is not unique");
    if (table_.partitioning && !key.validated) say(key.name + " of a partitioned table is not validated");
    for (std::size_t i = 0; i < std::min(key.columns.size(), key.target_columns.size()); ++i) {
      const Column* own = find_column(table_, key.columns[i]);
      const Column* other = find_column(*target, key.target_columns[i]);
      if (own == nullptr || other == nullptr) continue;
      if (own->type != other->type) say(key.name + " compares " + own->type + " with " + other->type);
      if (own->generated_expression) say(key.name + " refers from " + own->name + ", which is generated");
    }
  }

  static bool is_unique_in(const Table& target, const Names& columns) {
    const auto same = [&](const auto& key) { return std::ranges::is_permutation(key.columns, columns); };
    return (target.primary_key && same(*target.primary_key)) || std::ranges::any_of(target.unique_keys, same) ||
           std::ranges::any_of(target.indexes, [&](const Index& index) {
             return index.unique && index.predicate.empty() &&
                    std::ranges::is_permutation(plain_columns(index), columns);
           });
  }

  void of_policy(const RowPolicy& policy) {
    if (policy.roles.empty()) say(policy.name + " is for nobody");
    if (policy.command == "insert" && !policy.using_expression.empty()) say(policy.name + " inserts what is there");
    if ((policy.command == "select" || policy.command == "delete") && !policy.check_expression.empty())
      say(policy.name + " checks what is not written");
  }

  const PhysicalModel& model_;
  const Table& table_;
  Names& out_;
};

/// Tables, partitions, indexes and what keys stand on share the names of a schema.
void relation_names(const PhysicalModel& model, Names& out) {
  std::map<std::string, std::set<std::string>> taken;
  for (const auto& table : model.tables) {
    const auto take = [&](const std::string& name) {
      if (!taken[table.name.schema].insert(name).second)
        out.push_back(to_string(table.name) + ": " + name + " is the name of something else in its schema");
    };
    take(table.name.name);
    if (table.primary_key) take(table.primary_key->name);
    for (const auto& key : table.unique_keys) take(key.name);
    for (const auto& index : table.indexes) take(index.name);
    if (!table.partitioning) continue;
    for (const auto& partition : table.partitioning->partitions) take(partition.name);
  }
}

}  // namespace

std::vector<std::string> unknown_names(const PhysicalModel& model) {
  Names out;
  relation_names(model, out);
  for (const auto& table : model.tables) TableSanity(model, table, out).names();
  return out;
}

std::vector<std::string> unknown_names(std::string_view expression, const Table& table) {
  Names out = expression::names(expression);
  std::erase_if(out, [&](const auto& word) { return is_language(word) || find_column(table, word) != nullptr; });
  return out;
}

std::vector<std::string> faults(const PhysicalModel& model) {
  Names out = unknown_names(model);
  for (const auto& table : model.tables) TableSanity(model, table, out).rules();
  return out;
}

}  // namespace athyper::core::schema::testing
