#include "plan/draft.hpp"

#include <algorithm>

#include <lib/base/sql.hpp>

namespace athyper::core::schema::plan_detail {
namespace {

Step fence_step(Phase phase) {
  Step step{.rule = "L6.1", .title = "wait until every node writes old and new, by the rules of both", .table = {}};
  if (phase == Phase::read_new) {
    step.rule = "L6.2";
    step.title = "wait until every node reads the new and nothing of the old";
  } else if (phase == Phase::stop_write) {
    step.rule = "L6.3";
    step.title = "wait until no node writes the old";
  }
  step.kind = Step::Kind::version_fence;
  return step;
}

}  // namespace

const PlanHints::Conversion* Draft::conversion(const TableName& table, std::string_view column) const {
  const auto found = std::ranges::find_if(
      hints_.conversions, [&](const auto& entry) { return entry.table == table && entry.column == column; });
  return found == hints_.conversions.end() ? nullptr : &*found;
}

void Draft::fence(Phase phase) {
  if (!std::exchange(fences_[phase], true)) add(phase, fence_step(phase));
}

Plan Draft::finish(std::vector<Change> changes) && {
  plan_.changes = std::move(changes);
  for (auto& [phase, steps] : steps_) {
    for (auto& step : steps) plan_.steps.push_back(std::move(step));
  }
  return std::move(plan_);
}

Step statement(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements,
               LockClass lock) {
  Step step{.rule = std::move(rule), .title = std::move(title), .table = subject.table()};
  step.object = subject.object();
  step.statements = std::move(statements);
  step.lock = lock;
  return step;
}

Step scan(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements) {
  Step step =
      statement(subject, std::move(rule), std::move(title), std::move(statements), LockClass::share_update_exclusive);
  step.kind = Step::Kind::slow;
  step.rows_read = subject.draft.rows(subject.table());
  return step;
}

Step concurrent(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements) {
  Step step =
      statement(subject, std::move(rule), std::move(title), std::move(statements), LockClass::share_update_exclusive);
  step.kind = Step::Kind::slow;
  step.concurrent = true;
  return step;
}

Step backfill(const Subject& subject, std::string rule, const std::string& column, const std::string& expression,
              std::string pending) {
  Step step{.rule = std::move(rule),
            .title = "fill " + column + " of " + to_string(subject.table()),
            .table = subject.table()};
  step.object = subject.object();
  step.kind = Step::Kind::backfill;
  step.lock = LockClass::row_exclusive;
  step.backfill = Backfill{subject.table(),
                           subject.before->primary_key->columns,
                           {lib::sql::quote_identifier(column) + " = " + expression},
                           std::move(pending)};
  step.rows_read = step.rows_written = subject.draft.rows(subject.table());
  return step;
}

}  // namespace athyper::core::schema::plan_detail
