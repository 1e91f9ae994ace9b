#include "testing/used_operations.hpp"

#include <algorithm>
#include <array>

#include "plan/operations.hpp"

namespace athyper::core::schema::testing {
namespace {

using plan_detail::Draft;
using plan_detail::Operation;
using plan_detail::Subject;

std::string name_of(const Operation& row) {
  return std::string(to_string(row.kind)) + " " + std::string(row.rule);
}

/// Steps that more than one row makes, or none: a new table's reference, the renames, the intents.
constexpr std::array<std::string_view, 5> kSteps = {"A10.1", "A16.2", "A17.1", "B21.1", "B22.1"};
constexpr std::array<std::string_view, 16> kIntents = {"B18", "B26", "B29", "B30", "B31", "B32", "B33", "B34",
                                                       "B35", "B37", "B38", "C1",  "C2",  "C3",  "C4",  "C10"};

struct Composed {
  std::string_view rule;
  std::string_view edit;
};
constexpr std::array kComposed = {Composed{"B6", "add a column with rules"}, Composed{"B39", "delete softly"}};

}  // namespace

std::vector<std::string> all_operations() {
  std::vector<std::string> out;
  for (const auto& row : plan_detail::operations()) {
    if (std::ranges::find(out, name_of(row)) == out.end()) out.push_back(name_of(row));
  }
  for (const auto step : kSteps) out.push_back("step " + std::string(step));
  for (const auto rule : kIntents) out.push_back("intent " + std::string(rule));
  for (const auto& entry : kComposed) out.push_back("composed " + std::string(entry.rule));
  out.emplace_back("composed B40");
  return out;
}

std::vector<std::string> operations_of(const RandomPair& pair, const Plan& plan) {
  std::vector<std::string> out;
  const bool is_refused = !plan.refusals.empty();
  const Draft draft(pair.from, pair.to, pair.hints);
  for (const auto& change : plan.changes) {
    const Subject subject{change, find_table(pair.from, change.table), find_table(pair.to, change.table), draft};
    const auto& row = *std::ranges::find_if(plan_detail::operations(), [&](const Operation& candidate) {
      return candidate.kind == change.kind && candidate.applies(subject);
    });
    // Of a plan that is refused nothing is made.
    if (is_refused == (row.make == nullptr)) out.push_back(name_of(row));
  }
  for (const auto& step : plan.steps) {
    if (is_refused) break;
    if (std::ranges::find(kSteps, step.rule) != kSteps.end()) out.push_back("step " + step.rule);
    if (step.backfill) out.emplace_back("composed B40");
  }
  for (const auto& refusal : plan.refusals) {
    const bool is_intent = std::ranges::none_of(plan.changes, [&](const Change& change) {
      return change.summary == refusal.change.summary && change.table == refusal.change.table;
    });
    if (is_intent) out.push_back("intent " + refusal.rule);
  }
  for (const auto& entry : kComposed) {
    if (!is_refused && std::ranges::find(pair.edits, entry.edit) != pair.edits.end())
      out.push_back("composed " + std::string(entry.rule));
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

}  // namespace athyper::core::schema::testing
