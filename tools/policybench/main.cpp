// The C++ side of `athyper bench policy`: reads rules and requests with their answers, checks every answer, prints how
// long the rules take to load and a decision takes, as one JSON line.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace {

using namespace athyper::core;

constexpr int kRounds = 21;
/// Decisions between two looks at the clock.
constexpr std::size_t kBatch = 8;

/// subject.* and record.* as the generator makes them.
class BenchSchema final : public expr::Schema {
 public:
  explicit BenchSchema(const lib::Json& facts) {
    for (const auto& [path, value] : facts.as_object()) {
      const auto kind = value.is_string() ? expr::TypeKind::string
                        : value.is_bool() ? expr::TypeKind::boolean
                                          : expr::TypeKind::integer;
      types_.emplace(path, expr::Type{.kind = kind});
    }
  }
  std::optional<expr::Type> variable(std::string_view name) const override {
    if (name != "subject" && name != "record") return std::nullopt;
    return expr::Type{.kind = expr::TypeKind::record, .record = std::string(name)};
  }
  std::optional<expr::Type> member(std::string_view record, std::string_view member) const override {
    const auto found = types_.find(std::string(record) + "." + std::string(member));
    return found == types_.end() ? std::nullopt : std::optional(found->second);
  }
  std::vector<std::string> names(std::string_view) const override { return {}; }

 private:
  std::map<std::string, expr::Type> types_;
};

std::vector<std::string> texts(const lib::Json& json, std::string_view name) {
  std::vector<std::string> out;
  for (const lib::Json& one : json.find(name)->as_array()) out.push_back(one.as_string());
  return out;
}

struct Question {
  access::SubjectProfile subject;
  access::OperationKey operation;
  std::string entity;
  std::vector<std::pair<std::uint32_t, access::Fact>> facts;
  bool allowed = false;
};

access::Fact fact_of(const lib::Json& value) {
  if (value.is_string()) return access::Fact::of(std::string_view(value.as_string()));
  return value.is_bool() ? access::Fact::of(value.as_bool()) : access::Fact::of(value.as_integer());
}

/// The session's part is made here, once: who asks, and the operation looked up. The text of facts stays in `json`.
std::vector<Question> questions(const lib::Json& json, const access::PolicySet& set) {
  std::vector<Question> out;
  for (const lib::Json& one : json.as_array()) {
    access::SubjectFacts who{.id = std::string(*one.get_string("user")),
                             .persona = "user",
                             .roles = texts(one, "roles"),
                             .groups = texts(one, "groups")};
    Question question{.subject = access::SubjectProfile(std::move(who)),
                      .operation = set.operation(*one.get_string("operation")),
                      .entity = std::string(*one.get_string("entity")),
                      .facts = {},
                      .allowed = *one.get_bool("allowed")};
    for (const auto& [path, value] : one.find("facts")->as_object()) {
      if (const auto slot = set.slot_of(path)) question.facts.emplace_back(*slot, fact_of(value));
    }
    out.push_back(std::move(question));
  }
  return out;
}

/// What one request costs: its facts into the table, and the decision.
bool decide(const access::PolicySet& set, const Question& question, access::FactTable& table) {
  for (const auto& [slot, fact] : question.facts) table.set(slot, fact);
  return set
      .decide({.subject = question.subject, .operation = question.operation, .resource = {.entity = question.entity}},
              table)
      .allowed();
}

double milliseconds_since(lib::Monotonic start) {
  return std::chrono::duration<double, std::milli>(lib::system_clock().monotonic() - start).count();
}

double percentile(std::vector<double>& sorted, double part) {
  return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

/// Nanoseconds of a decision in each round, sorted.
struct Rounds {
  std::vector<double> p50;
  std::vector<double> p99;
  std::size_t allowed = 0;

  lib::Json range() const { return lib::JsonArray{lib::Json(p50.front()), lib::Json(p50.back())}; }
};

/// Reads what a request consists of, as its caller has done who just made it.
std::size_t read(const Question& question) {
  const auto byte = [](std::string_view text) { return static_cast<std::size_t>(text.empty() ? 0 : text.front() & 1); };
  std::size_t sum = byte(question.entity) + byte(question.operation.code);
  for (const auto& [slot, fact] : question.facts) sum += slot + byte(fact.text);
  for (const auto& key : question.subject.keys()) sum += byte(key.text);
  return sum;
}

/// `fresh`: the requests of a batch have just been made when it begins; else the first that reads them is the engine.
Rounds rounds(const access::PolicySet& set, const std::vector<Question>& asked, access::FactTable& table, bool fresh) {
  Rounds out;
  volatile std::size_t seen = 0;
  for (int round = 0; round < kRounds; ++round) {
    std::vector<double> samples;
    for (std::size_t i = 0; i + kBatch <= asked.size(); i += kBatch) {
      for (std::size_t k = 0; fresh && k < kBatch; ++k) seen = seen + read(asked[i + k]);
      const auto start = lib::system_clock().monotonic();
      for (std::size_t k = 0; k < kBatch; ++k) out.allowed += decide(set, asked[i + k], table) ? 1 : 0;
      samples.push_back(milliseconds_since(start) * 1e6 / kBatch);
    }
    std::ranges::sort(samples);
    out.p50.push_back(percentile(samples, 0.5));
    out.p99.push_back(percentile(samples, 0.99));
  }
  std::ranges::sort(out.p50);
  std::ranges::sort(out.p99);
  return out;
}

lib::Json measured(const access::PolicySet& set, const std::vector<Question>& asked) {
  access::FactTable table(set.slots());
  std::size_t wrong = 0;
  for (const Question& question : asked) wrong += decide(set, question, table) == question.allowed ? 0 : 1;
  Rounds fresh = rounds(set, asked, table, true);
  Rounds cold = rounds(set, asked, table, false);
  return lib::Json::object({{"wrong", wrong},
                            {"p50", percentile(fresh.p50, 0.5)},
                            {"p50Range", fresh.range()},
                            {"p99", percentile(fresh.p99, 0.5)},
                            {"coldP50", percentile(cold.p50, 0.5)},
                            {"coldP50Range", cold.range()},
                            {"allowed", fresh.allowed / kRounds},
                            {"paths", set.slots()}});
}

/// Milliseconds from one changed rule to a set that decides by it.
double one_rule(access::PolicySetPtr set) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    access::Rule changed = set->find("r" + std::to_string(round % 10))->rule;
    changed.priority = 1 + round;
    const auto start = lib::system_clock().monotonic();
    set = set->with_rule(std::move(changed));
    times.push_back(milliseconds_since(start));
  }
  std::ranges::sort(times);
  return percentile(times, 0.5);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: policy_bench INPUT.json\n";
    return 64;
  }
  std::stringstream text;
  text << std::ifstream(arguments[1]).rdbuf();
  const auto input = lib::parse_json(text.str(), {.max_keys = 100'000'000});
  if (!input.ok()) return 65;
  const BenchSchema schema(*input->find("requests")->as_array().front().find("facts"));
  const access::PolicySetOptions options{.catalogue = &access::OperationCatalogue::platform(),
                                         .schema_of = [&schema](const access::RuleScope&) {
                                           return access::ConditionSchema{.name = "bench", .schema = &schema};
                                         }};

  const auto start = lib::system_clock().monotonic();
  std::vector<access::Rule> rules;
  for (const lib::Json& one : input->find("rules")->as_array()) {
    auto rule = access::rule_from_json(one);
    if (!rule.ok()) return 65;
    rules.push_back(*std::move(rule));
  }
  const auto set = access::PolicySet::compile(std::move(rules), options);
  const double load = milliseconds_since(start);
  if (!set->findings().empty()) {
    std::cerr << set->findings().front().message << "\n";
    return 65;
  }
  lib::Json result = measured(*set, questions(*input->find("requests"), *set));
  result.set("loadMs", lib::Json(load));
  result.set("oneRuleMs", lib::Json(one_rule(set)));
  result.set("rules", lib::Json(set->size()));
  std::cout << result.dump() << "\n";
  return 0;
}
