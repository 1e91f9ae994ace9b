#include <algorithm>

#include <lib/base/sql.hpp>

#include "plan/catalogue.hpp"
#include "plan/expression.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

using lib::sql::quote_identifier;

std::string place(const Subject& subject) {
  return subject.object() + " of " + to_string(subject.table());
}

/// Name, type and collation alone.
Column bare(const Column& column) {
  Column out = column;
  out.not_null = false;
  out.default_expression.reset();
  out.comment.clear();
  return out;
}

void add_step(const Subject& subject, Draft& draft, const std::string& rule, const Column& column) {
  Step step = statement(subject, rule, "add column " + place(subject), {ddl::add_column(subject.table(), column)});
  const std::string exists = catalogue::column_exists(subject.table(), column.name);
  step.precondition = catalogue::ask(catalogue::no(exists));
  step.postcondition = catalogue::ask(exists);
  step.inverse = {ddl::drop_column(subject.table(), column.name)};
  draft.add(Phase::expand, std::move(step));
  if (!subject.new_column()->comment.empty()) set_comment(subject, draft);
}

void default_step(const Subject& subject, Draft& draft, Phase phase, const std::string& rule, const Column& before,
                  const Column& after) {
  Step step = statement(subject, rule,
                        (after.default_expression ? "set the default of " : "drop the default of ") + place(subject),
                        {ddl::set_default(subject.table(), after)});
  step.postcondition = catalogue::ask(catalogue::column_has_default(subject.table(), after));
  step.inverse = {ddl::set_default(subject.table(), before)};
  draft.add(phase, std::move(step));
}

/// Rows without a value, unless `repaired_by` gives them one.
void count_missing(const Subject& subject, Draft& draft, const PlanHints::Conversion* repaired_by) {
  if (subject.old_column() == nullptr) return;
  std::string condition = "t." + quote_identifier(subject.object()) + " is null";
  if (repaired_by != nullptr) condition += " and (" + repaired_by->expression + ") is null";
  draft.violation({subject.table(), subject.object() + " is required", condition});
}

/// Rule B8. Below 18 by way of a check that proves the column, so that SET NOT NULL reads nothing. From 18 by the rule
/// itself, under the name that PostgreSQL gives it in a new table.
void require_steps(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const bool by_check = draft.hints().server_version < 18;
  const std::string name =
      lib::sql::fit_identifier(table.name + "_" + subject.object(), by_check ? "_nn" : "_not_null");
  const std::string column = quote_identifier(subject.object());
  const std::string definition =
      by_check ? "check (" + column + " is not null) not valid" : "not null " + column + " not valid";
  Step rule = statement(subject, "B8.1", "require " + place(subject) + " of new rows",
                        {ddl::add_constraint(table, name, definition)});
  rule.postcondition = catalogue::ask(catalogue::constraint_exists(table, name));
  rule.inverse = {ddl::drop_constraint(table, name)};
  draft.add(Phase::constraints, std::move(rule));

  const auto* conversion = draft.conversion(table, subject.object());
  if (conversion != nullptr && subject.old_column() != nullptr) {
    const std::string pending = column + " is null and (" + conversion->expression + ") is not null";
    draft.add(Phase::constraints, backfill(subject, "B8.2", subject.object(), conversion->expression, pending));
    count_against_rules(subject, draft, pending);
  }

  Step validate = scan(subject, "B8.3", "look at every row of " + to_string(table) + " for " + subject.object(),
                       {ddl::validate_constraint(table, name)});
  validate.postcondition = catalogue::ask(catalogue::constraint_exists(table, name, "c.convalidated"));
  if (conversion != nullptr && expression::is_volatile(conversion->expression))
    validate.violations = {{table, subject.object() + " is required", "t." + column + " is null"}};
  draft.add(Phase::constraints, std::move(validate));
  if (!by_check) return;

  Step set = statement(subject, "B8.4", "make " + place(subject) + " required",
                       {ddl::alter_column(table, subject.object(), "set not null")});
  set.precondition = catalogue::ask(catalogue::constraint_exists(table, name, "c.convalidated"));
  set.postcondition = catalogue::ask(catalogue::column_exists(table, subject.object(), "a.attnotnull"));
  set.inverse = {ddl::alter_column(table, subject.object(), "drop not null")};
  draft.add(Phase::constraints, std::move(set));

  Step drop = statement(subject, "B8.5", "drop the proof of " + place(subject), {ddl::drop_constraint(table, name)});
  drop.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(table, name)));
  drop.inverse = {ddl::add_constraint(table, name, "check (" + column + " is not null) not valid")};
  draft.add(Phase::constraints, std::move(drop));
}

/// A column whose values come from other columns: rules B2, B5, B19 and B25 are one way with four occasions.
void add_from_conversion(const Subject& subject, Draft& draft, const std::string& rule) {
  const Column& column = *subject.new_column();
  const auto& conversion = *draft.conversion(subject.table(), column.name);
  add_step(subject, draft, rule + ".1", bare(column));
  draft.fence(Phase::dual_write);
  const std::string name = quote_identifier(column.name);
  draft.add(Phase::backfill, backfill(subject, rule + ".3", column.name, conversion.expression,
                                      name + " is null and (" + conversion.expression + ") is not null"));
  count_against_rules(subject, draft, "(" + conversion.expression + ") is not null");
  if (!conversion.convertible.empty()) {
    draft.violation(
        {subject.table(), column.name + " can be converted", "(" + conversion.convertible + ") is not true"});
  } else if (column.not_null) {
    draft.violation({subject.table(), column.name + " is required", "(" + conversion.expression + ") is null"});
  }
  if (column.default_expression) default_step(subject, draft, Phase::constraints, rule + ".4", bare(column), column);
  if (column.not_null) require_steps(subject, draft);
}

}  // namespace

void add_nullable_column(const Subject& subject, Draft& draft) {
  add_step(subject, draft, "A2.1", *subject.new_column());
}

void add_column_with_default(const Subject& subject, Draft& draft) {
  add_step(subject, draft, "A3.1", *subject.new_column());
}

void add_with_constant(const Subject& subject, Draft& draft) {
  Column filled = *subject.new_column();
  filled.default_expression = draft.conversion(subject.table(), filled.name)->expression;
  add_step(subject, draft, "B1.1", filled);
  draft.fence(Phase::read_new);
  default_step(subject, draft, Phase::settle, "B1.2", filled, *subject.new_column());
}

void add_column_with_volatile_default(const Subject& subject, Draft& draft) {
  const Column& column = *subject.new_column();
  add_step(subject, draft, "B3.1", bare(column));
  default_step(subject, draft, Phase::expand, "B3.2", bare(column), column);
  draft.add(Phase::backfill, backfill(subject, "B3.3", column.name, *column.default_expression,
                                      quote_identifier(column.name) + " is null"));
  count_against_rules(subject, draft, "true");
  if (column.not_null) require_steps(subject, draft);
}

void add_required_computed(const Subject& subject, Draft& draft) {
  add_from_conversion(subject, draft, "B2");
}
void add_computed(const Subject& subject, Draft& draft) {
  add_from_conversion(subject, draft, "B5");
}
void add_converted(const Subject& subject, Draft& draft) {
  add_from_conversion(subject, draft, "B19");
}
void add_rearranged(const Subject& subject, Draft& draft) {
  add_from_conversion(subject, draft, "B25");
}

void drop_column(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  draft.fence(Phase::read_new);
  if (subject.old_column()->not_null) {
    Step relax = statement(subject, "B23.2", "let " + place(subject) + " be missing",
                           {ddl::alter_column(table, subject.object(), "drop not null")});
    relax.postcondition = catalogue::ask(catalogue::column_exists(table, subject.object(), "not a.attnotnull"));
    relax.inverse = {ddl::alter_column(table, subject.object(), "set not null")};
    draft.add(Phase::settle, std::move(relax));
  }
  draft.fence(Phase::stop_write);
  Step drop = statement(subject, "B23.4", "drop column " + place(subject), {ddl::drop_column(table, subject.object())});
  drop.kind = Step::Kind::contract;
  drop.postcondition = catalogue::ask(catalogue::no(catalogue::column_exists(table, subject.object())));
  draft.add(Phase::contract_columns, std::move(drop));
}

void change_default(const Subject& subject, Draft& draft) {
  if (!subject.old_column()->generated_expression)
    default_step(subject, draft, Phase::expand, "A6.1", *subject.old_column(), *subject.new_column());
}

/// An expression cannot come back without a rewrite of the table: it goes when nobody wants to undo the change any
/// more.
void drop_generated(const Subject& subject, Draft& draft) {
  Step step = statement(subject, "A6.2", "let " + place(subject) + " be written",
                        {ddl::alter_column(subject.table(), subject.object(), "drop expression")});
  if (subject.new_column()->default_expression)
    step.statements.push_back(ddl::set_default(subject.table(), *subject.new_column()));
  step.kind = Step::Kind::contract;
  step.postcondition =
      catalogue::ask(catalogue::column_exists(subject.table(), subject.object(), "a.attgenerated = ''"));
  draft.add(Phase::contract_expressions, std::move(step));
}

void require_column(const Subject& subject, Draft& draft) {
  // Nodes refuse an empty value before the table does.
  draft.fence(Phase::dual_write);
  count_missing(subject, draft, draft.conversion(subject.table(), subject.object()));
  require_steps(subject, draft);
}

void relax_column(const Subject& subject, Draft& draft) {
  draft.fence(Phase::dual_write);
  const auto& key = subject.before->primary_key;
  const bool in_key = key && std::ranges::find(key->columns, subject.object()) != key->columns.end();
  Step step = statement(subject, "B9.1", "make " + place(subject) + " optional",
                        {ddl::alter_column(subject.table(), subject.object(), "drop not null")});
  step.postcondition = catalogue::ask(catalogue::column_exists(subject.table(), subject.object(), "not a.attnotnull"));
  step.inverse = {ddl::alter_column(subject.table(), subject.object(), "set not null")};
  draft.add(in_key ? Phase::settle : Phase::relax, std::move(step));
}

}  // namespace athyper::core::schema::plan_detail
