// A plan as one text, with every field of every step.
#include <athyper/core/schema/plan.hpp>

#include <lib/base/text.hpp>

namespace athyper::core::schema {
namespace {

std::string_view name_of(Step::Kind kind) {
  switch (kind) {
    case Step::Kind::statement:
      return "statement";
    case Step::Kind::slow:
      return "slow";
    case Step::Kind::backfill:
      return "backfill";
    case Step::Kind::version_fence:
      return "version fence";
    case Step::Kind::contract:
      return "contract";
  }
  return "";
}

std::string print(const Step& step) {
  std::string out = "\nstep " + step.rule + ": " + step.title + "\n";
  if (!step.table.schema.empty())
    out += "  on " + to_string(step.table) + (step.object.empty() ? "" : ", " + step.object) + "\n";
  out += "  " + std::string(name_of(step.kind)) + ", lock " + std::string(to_string(step.lock));
  if (step.other_table) out += ", also on " + to_string(*step.other_table);
  if (step.concurrent) out += ", outside a transaction";
  out += "\n";
  if (step.rows_read != 0 || step.rows_written != 0)
    out += "  reads " + std::to_string(step.rows_read) + ", writes " + std::to_string(step.rows_written) + "\n";
  if (!step.precondition.empty()) out += "  before: " + step.precondition + "\n";
  for (const auto& violation : step.violations)
    out += "  count against " + violation.rule + ": " + violation.condition + "\n";
  for (const auto& statement : step.statements) out += "  " + statement + ";\n";
  if (step.backfill) {
    out += "  fill by (" + lib::join(step.backfill->key, ", ") + "): " + lib::join(step.backfill->assignments, ", ") +
           " where " + step.backfill->pending + "\n";
  }
  if (!step.postcondition.empty()) out += "  after: " + step.postcondition + "\n";
  for (const auto& statement : step.inverse) out += "  back: " + statement + ";\n";
  return out;
}

}  // namespace

std::string describe(const Plan& plan) {
  std::string out;
  for (const auto& change : plan.changes)
    out += "change " + std::string(to_string(change.kind)) + ": " + change.summary + "\n";
  for (const auto& violation : plan.violations)
    out += "count " + to_string(violation.table) + " against " + violation.rule + ": " + violation.condition + "\n";
  for (const auto& refusal : plan.refusals)
    out += "refused " + refusal.rule + ": " + refusal.change.summary + "\n  " + refusal.reason +
           "\n  instead: " + refusal.alternative + "\n";
  for (const auto& step : plan.steps) out += print(step);
  return out;
}

}  // namespace athyper::core::schema
