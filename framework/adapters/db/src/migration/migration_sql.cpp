#include "migration_sql.hpp"

#include <lib/base/text.hpp>

namespace athyper::adapters::db::migration {
namespace {

using core::schema::LockClass;
using core::schema::Step;

std::string remarks(const Step& step) {
  std::string out;
  if (step.lock != LockClass::none) out += ", lock " + std::string(to_string(step.lock));
  if (step.concurrent) out += ", outside a transaction";
  if (step.kind == Step::Kind::slow) out += ", long";
  if (step.kind == Step::Kind::contract) out += ", contract: waits until it is asked for";
  return out;
}

std::string fill(const core::schema::Backfill& backfill) {
  return "-- in batches by (" + lib::join(backfill.key, ", ") + "):\nupdate " + to_string(backfill.table) + " set " +
         lib::join(backfill.assignments, ", ") + " where " + backfill.pending + ";\n";
}

}  // namespace

std::string readable_sql(const std::string& name, const core::schema::Plan& plan) {
  std::string out = "-- " + name + ", to be read; what is applied stands in plan.json.\n";
  for (const auto& change : plan.changes) out += "--   " + change.summary + "\n";
  for (const auto& violation : plan.violations)
    out += "-- Not applied while a row of " + to_string(violation.table) + " stands against " + violation.rule + ".\n";
  std::size_t number = 0;
  for (const auto& step : plan.steps) {
    out += "\n-- " + std::to_string(++number) + ". " + step.rule + " " + step.title + remarks(step) + "\n";
    for (const auto& violation : step.violations)
      out += "-- Not run while a row of " + to_string(violation.table) + " stands against " + violation.rule + ".\n";
    for (const auto& statement : step.statements) out += statement + ";\n";
    if (step.backfill) out += fill(*step.backfill);
  }
  return out;
}

}  // namespace athyper::adapters::db::migration
