#include <algorithm>
#include <charconv>

#include "plan/catalogue.hpp"
#include "plan/expression.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

/// "numeric(18,2)" in parts; no numbers when there are no parentheses.
struct TypeName {
  std::string base;
  std::vector<int> numbers = {};
};

TypeName parse(std::string_view type) {
  const auto open = type.find('(');
  if (open == std::string_view::npos || !type.ends_with(')')) return {std::string(type)};
  TypeName out{std::string(type.substr(0, open))};
  const char* at = type.data() + open + 1;
  const char* end = type.data() + type.size() - 1;
  while (at < end) {
    int number = 0;
    const auto [rest, error] = std::from_chars(at, end, number);
    if (error != std::errc{}) return {std::string(type)};
    out.numbers.push_back(number);
    at = rest + 1;
  }
  return out;
}

/// Without a rewrite when the session's zone is UTC; what is sorted by the column is built anew.
bool changes_time_zone(const std::string& from, const std::string& to) {
  return from == "timestamp without time zone" && to == "timestamp with time zone";
}

bool is_wider(const std::string& from, const std::string& to) {
  const TypeName old = parse(from);
  const TypeName now = parse(to);
  if (old.base == "character varying") {
    if (now.base == "text" || (now.base == old.base && now.numbers.empty())) return true;
    return now.base == old.base && old.numbers.size() == 1 && now.numbers.size() == 1 &&
           now.numbers[0] >= old.numbers[0];
  }
  if (old.base == "numeric" && now.base == "numeric" && old.numbers.size() == 2) {
    return now.numbers.empty() ||
           (now.numbers.size() == 2 && now.numbers[1] == old.numbers[1] && now.numbers[0] >= old.numbers[0]);
  }
  return (from == "cidr" && to == "inet") || changes_time_zone(from, to);
}

bool uses(const Index& index, std::string_view column) {
  return std::ranges::any_of(index.keys,
                             [&](const IndexKey& key) {
                               return expression::mentions(key.expression, column) || key.expression == column;
                             }) ||
         std::ranges::find(index.include, column) != index.include.end() ||
         expression::mentions(index.predicate, column);
}

/// Such an index is built anew with the type, under the lock.
bool is_rebuilt(const Subject& subject, const Index& index) {
  const bool has_expression = !index.predicate.empty() || std::ranges::any_of(index.keys, [](const IndexKey& key) {
    return key.expression.starts_with('(');
  });
  return uses(index, subject.object()) &&
         (has_expression || changes_time_zone(subject.old_column()->type, subject.new_column()->type));
}

bool contains(const std::vector<std::string>& list, const std::string& name) {
  return std::ranges::find(list, name) != list.end();
}

bool is_in_the_way(const Subject& subject) {
  const Table& table = *subject.before;
  const std::string& column = subject.object();
  const bool zone = changes_time_zone(subject.old_column()->type, subject.new_column()->type);
  return std::ranges::any_of(table.indexes, [&](const Index& index) { return is_rebuilt(subject, index); }) ||
         std::ranges::any_of(table.policies,
                             [&](const RowPolicy& policy) {
                               return expression::mentions(policy.using_expression, column) ||
                                      expression::mentions(policy.check_expression, column);
                             }) ||
         std::ranges::any_of(
             table.columns,
             [&](const Column& other) {
               return other.generated_expression &&
                      (other.name == column || expression::mentions(*other.generated_expression, column));
             }) ||
         (table.partitioning && contains(table.partitioning->columns, column)) ||
         (zone && table.primary_key && contains(table.primary_key->columns, column)) ||
         (zone &&
          std::ranges::any_of(table.unique_keys, [&](const auto& key) { return contains(key.columns, column); }));
}

/// What the old check becomes: the new one of the name, or nothing.
const Check* successor(const Table& after, const std::string& name) {
  const auto found = std::ranges::find(after.checks, name, &Check::name);
  return found == after.checks.end() ? nullptr : &*found;
}

}  // namespace

bool is_key_of_a_reference(const Subject& subject) {
  const auto touches = [&](const Table& table) {
    return std::ranges::any_of(table.foreign_keys, [&](const ForeignKey& key) {
      return (table.name == subject.table() && contains(key.columns, subject.object())) ||
             (key.target == subject.table() && contains(key.target_columns, subject.object()));
    });
  };
  return std::ranges::any_of(subject.draft.from().tables, touches);
}

bool is_direct_type_change(const Subject& subject) {
  return is_wider(subject.old_column()->type, subject.new_column()->type) && !is_in_the_way(subject) &&
         subject.old_column()->collation == subject.new_column()->collation;
}

bool rides_on_type_change(const Subject& subject) {
  const auto old = std::ranges::find(subject.before->checks, subject.object(), &Check::name);
  if (old == subject.before->checks.end()) return false;
  return std::ranges::any_of(subject.after->columns, [&](const Column& column) {
    const Column* before = find_column(*subject.before, column.name);
    return before != nullptr && before->type != column.type && expression::mentions(old->expression, column.name);
  });
}

void widen_type(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const Column& before = *subject.old_column();
  const Column& after = *subject.new_column();
  const std::string column = ddl::name_list({subject.object()});
  std::string there;
  std::string back;
  std::vector<std::string> validate;
  const bool zone = changes_time_zone(before.type, after.type);
  // PostgreSQL would look at every row again for a check it keeps.
  for (const auto& check : subject.before->checks) {
    if (!expression::mentions(check.expression, subject.object())) continue;
    there += "drop constraint if exists " + ddl::name_list({check.name}) + ", ";
    back += "drop constraint if exists " + ddl::name_list({check.name}) + ", ";
  }
  there += "alter column " + column + " type " + after.type;
  back += "alter column " + column + " type " + before.type;
  if (after.default_expression) there += ", alter column " + column + " set default " + *after.default_expression;
  for (const auto& check : subject.before->checks) {
    if (!expression::mentions(check.expression, subject.object())) continue;
    back += ", add constraint " + ddl::name_list({check.name}) + " " + ddl::check_clause(check);
    const Check* now = successor(*subject.after, check.name);
    if (now == nullptr) continue;
    there += ", add constraint " + ddl::name_list({check.name}) + " " + ddl::check_clause(*now) + " not valid";
    if (now->validated) validate.push_back(check.name);
  }
  Step step = statement(subject, "A21.1", "widen " + subject.object() + " of " + to_string(table) + " to " + after.type,
                        {ddl::alter(table, there)});
  step.postcondition = catalogue::ask(catalogue::column_has_type(table, after));
  step.inverse = {ddl::alter(table, back)};
  if (zone) {
    step.statements.insert(step.statements.begin(), "set local timezone to 'UTC'");
    step.inverse.insert(step.inverse.begin(), "set local timezone to 'UTC'");
  }
  draft.add(Phase::expand, std::move(step));
  for (const auto& name : validate) {
    Step look = scan(subject, "A21.2", "look at every row for " + name, {ddl::validate_constraint(table, name)});
    look.object = name;
    look.postcondition = catalogue::ask(catalogue::constraint_exists(table, name, "c.convalidated"));
    draft.add(Phase::constraints, std::move(look));
  }
}

}  // namespace athyper::core::schema::plan_detail
