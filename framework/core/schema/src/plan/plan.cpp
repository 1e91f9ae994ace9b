#include <athyper/core/schema/plan.hpp>

#include <algorithm>

#include "plan/operations.hpp"

namespace athyper::core::schema {
namespace {

using plan_detail::Draft;
using plan_detail::Operation;
using plan_detail::Subject;

void make(const Change& change, Draft& draft) {
  const Subject subject{change, find_table(draft.from(), change.table), find_table(draft.to(), change.table), draft};
  const auto operation = std::ranges::find_if(
      plan_detail::operations(), [&](const Operation& row) { return row.kind == change.kind && row.applies(subject); });
  if (operation->make == nullptr) {
    draft.refuse(plan_detail::refusal(operation->rule, change));
  } else {
    operation->make(subject, draft);
  }
}

}  // namespace

void add_violation(std::vector<Violation>& list, Violation violation) {
  const auto same = std::ranges::find_if(
      list, [&](const Violation& entry) { return entry.table == violation.table && entry.rule == violation.rule; });
  if (same == list.end()) return list.push_back(std::move(violation));
  if (same->condition != violation.condition)
    same->condition = "(" + same->condition + ") or (" + violation.condition + ")";
}

Plan plan(const PhysicalModel& from, const PhysicalModel& to, const PlanHints& hints) {
  Draft draft(from, to, hints);
  auto changes = diff(from, to);
  for (const auto& change : changes) make(change, draft);
  plan_detail::take_intents(draft);
  plan_detail::refuse_taken_names(draft);
  return std::move(draft).finish(std::move(changes));
}

}  // namespace athyper::core::schema
