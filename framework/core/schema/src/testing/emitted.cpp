#include "testing/emitted.hpp"

#include <lib/base/text.hpp>

#include "script/ddl.hpp"
#include "testing/plan_cases.hpp"
#include "testing/random_pair.hpp"

namespace athyper::core::schema::testing {
namespace {

class Collector {
 public:
  explicit Collector(int server_version) : server_version_(server_version) {}

  void add(const PhysicalModel& from, const PhysicalModel& to, PlanHints hints) {
    hints.server_version = server_version_;
    add(plan(from, to, hints));
    add(create_script(from));
    add(create_script(to));
  }

  std::set<std::string> out;

 private:
  void add(const std::vector<std::string>& statements) { out.insert(statements.begin(), statements.end()); }

  void add(const Plan& plan) {
    for (const auto& step : plan.steps) {
      add(step.statements);
      add(step.inverse);
      for (const auto& question : {step.precondition, step.postcondition}) {
        if (!question.empty()) out.insert(question);
      }
      if (step.backfill) {
        out.insert("update " + ddl::qualified(step.backfill->table) + " set " +
                   lib::join(step.backfill->assignments, ", ") + " where " + step.backfill->pending);
      }
    }
    for (const auto& violation : plan.violations)
      out.insert("select count(*) from " + ddl::qualified(violation.table) + " as t where " + violation.condition);
  }

  int server_version_;
};

}  // namespace

std::set<std::string> emitted_statements(int server_version, std::uint64_t seed, std::size_t pairs) {
  Collector collector(server_version);
  for (const auto& entry : plan_cases()) collector.add(entry.from, entry.to, entry.hints);
  for (std::size_t number = 0; number < pairs; ++number) {
    const auto pair = random_pair(seed, number);
    collector.add(pair.from, pair.to, pair.hints);
  }
  return std::move(collector.out);
}

}  // namespace athyper::core::schema::testing
