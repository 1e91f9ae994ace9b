#include <algorithm>

#include "plan/catalogue.hpp"
#include "plan/expression.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

bool speaks_of_new(const Subject& subject, const Check& check) {
  return std::ranges::any_of(subject.after->columns, [&](const Column& column) {
    return find_column(*subject.before, column.name) == nullptr && expression::mentions(check.expression, column.name);
  });
}

void count_violators(const Subject& subject, Draft& draft, const Check& check) {
  const RowsAfter rows(draft, subject.table());
  if (!rows.knows(check.expression)) return;
  const std::string broken = "(" + check.expression + ") is false";
  draft.violation({subject.table(), check.name, rows.changes(check.expression) ? rows.where(broken) : broken});
}

void validate(const Subject& subject, Draft& draft, const Check& check, const std::string& name) {
  Step step = scan(subject, "B10.3", "look at every row of " + to_string(subject.table()) + " for " + name,
                   {ddl::validate_constraint(subject.table(), name)});
  step.postcondition = catalogue::ask(catalogue::constraint_exists(subject.table(), name, "c.convalidated"));
  if (!RowsAfter(draft, subject.table()).knows(check.expression))
    step.violations = {{subject.table(), check.name, "(" + check.expression + ") is false"}};
  draft.add(Phase::constraints, std::move(step));
}

void add_as(const Subject& subject, Draft& draft, const Check& check, const std::string& name) {
  const TableName& table = subject.table();
  // Nodes refuse what the check refuses before the table does.
  if (!speaks_of_new(subject, check)) draft.fence(Phase::dual_write);
  Step step = statement(subject, "B10.1", "hold new rows of " + to_string(table) + " to " + check.name,
                        {ddl::add_constraint(table, name, ddl::check_clause(check) + " not valid")});
  step.postcondition = catalogue::ask(catalogue::constraint_exists(table, name));
  step.inverse = {ddl::drop_constraint(table, name)};
  draft.add(Phase::constraints, std::move(step));
  if (!check.validated) return;
  count_violators(subject, draft, check);
  validate(subject, draft, check, name);
}

std::string clause_of(const Check& check) {
  return ddl::check_clause(check) + (check.validated ? "" : " not valid");
}

}  // namespace

void add_check(const Subject& subject, Draft& draft) {
  const Check& check = named(subject.after->checks, subject.object());
  add_as(subject, draft, check, check.name);
}

void validate_check(const Subject& subject, Draft& draft) {
  const Check& check = named(subject.after->checks, subject.object());
  count_violators(subject, draft, check);
  validate(subject, draft, check, check.name);
}

void drop_check(const Subject& subject, Draft& draft) {
  const Check& check = named(subject.before->checks, subject.object());
  Step step =
      statement(subject, "A15.1", "drop the check " + check.name, {ddl::drop_constraint(subject.table(), check.name)});
  step.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(subject.table(), check.name)));
  step.inverse = {ddl::add_constraint(subject.table(), check.name, ddl::check_clause(check) + " not valid")};
  if (check.validated) step.inverse.push_back(ddl::validate_constraint(subject.table(), check.name));
  draft.add(Phase::shed, std::move(step));
}

void change_check(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const Check& before = named(subject.before->checks, subject.object());
  const Check& after = named(subject.after->checks, subject.object());
  const std::string next = lib::sql::fit_identifier(after.name, "_next");
  add_as(subject, draft, after, next);
  Step swap = statement(subject, "B10.4", "put the new " + after.name + " in place",
                        {ddl::drop_constraint(table, before.name), ddl::rename_constraint(table, next, after.name)});
  swap.precondition = catalogue::ask(catalogue::constraint_exists(table, next));
  swap.postcondition = catalogue::ask(catalogue::both(catalogue::no(catalogue::constraint_exists(table, next)),
                                                      catalogue::constraint_exists(table, after.name)));
  swap.inverse = {ddl::rename_constraint(table, after.name, next),
                  ddl::add_constraint(table, before.name, clause_of(before))};
  draft.add(Phase::constraints, std::move(swap));
}

}  // namespace athyper::core::schema::plan_detail
