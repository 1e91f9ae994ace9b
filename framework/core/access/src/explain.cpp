// The same question answered slowly and in full: every rule of the scopes looked at, and why it did or did not take
// part.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "index.hpp"

namespace athyper::core::access {
namespace {

using Outcome = RuleTrace::Outcome;

struct Traced {
  RuleTrace trace;
  std::uint64_t order = 0;
};
using Traces = std::map<const CompiledRule*, Traced>;

bool is_for(const SubjectProfile& subject, const std::string& text) {
  return std::ranges::any_of(subject.keys(), [&](const SubjectProfile::Key& key) { return key.text == text; });
}

/// Fills the answers of the predicates and says whether the rule holds.
Outcome ask(RuleTrace& trace, const Request& request, const FactSource& facts) {
  Truth all = trace.rule->broken ? Truth::error : Truth::yes;
  for (const auto& predicate : trace.rule->predicates) {
    const Truth one = evaluate(*predicate, request, facts);
    trace.predicates.emplace_back(predicate->text, one);
    if (one == Truth::no) all = Truth::no;
    if (one != Truth::no && one != Truth::yes && all == Truth::yes) all = Truth::error;
  }
  const bool deny = trace.rule->rule.effect == Effect::deny;
  return all == Truth::yes || (all == Truth::error && deny) ? Outcome::matched : Outcome::condition_failed;
}

/// A rule stands in several buckets; what matched in one of them counts.
void trace_bucket(Traces& traces, const Bucket& bucket, Outcome outcome, const Request& request,
                  const FactSource& facts, Strategy strategy) {
  const SubjectType type = subject_type_of(bucket.subject);
  for (const RulePtr& rule : bucket.all) {
    const auto by_priority = key_by_priority(*rule, type);
    const auto order = strategy == Strategy::first_match ? key_by_specificity(by_priority) : by_priority;
    Traced traced{.trace = {.rule = rule.get(), .outcome = outcome}, .order = order};
    if (outcome == Outcome::matched) traced.trace.outcome = ask(traced.trace, request, facts);
    const auto [known, fresh] = traces.try_emplace(rule.get(), traced);
    if (fresh) continue;
    const bool better = traced.trace.outcome < known->second.trace.outcome ||
                        (traced.trace.outcome == known->second.trace.outcome && traced.order < known->second.order);
    if (better) known->second = std::move(traced);
  }
}

void note_missing(const RuleTrace& trace, std::set<std::string>& missing) {
  for (const auto& [text, truth] : trace.predicates) {
    if (truth == Truth::error) missing.insert(text);
  }
}

}  // namespace

std::string_view to_string(RuleTrace::Outcome outcome) {
  constexpr std::string_view names[] = {"matched", "condition_failed", "subject_mismatch", "operation_mismatch"};
  return names[static_cast<std::size_t>(outcome)];
}

Explanation PolicySet::explain(const Request& request, const FactSource& facts) const {
  Explanation explanation{.decision = decide(request, facts), .strategy = impl_->options.strategy};
  Traces traces;
  visit_nodes(impl_->index, request.resource, [&](ScopeType, const Node& node) {
    for (const Cell& cell : node.cells) {
      const bool covered = covers(cell.pattern, request.operation.code);
      for (const BucketPtr& bucket : cell.subjects->buckets) {
        const Outcome outcome = !covered                                    ? Outcome::operation_mismatch
                                : !is_for(request.subject, bucket->subject) ? Outcome::subject_mismatch
                                                                            : Outcome::matched;
        trace_bucket(traces, *bucket, outcome, request, facts, explanation.strategy);
      }
    }
  });
  std::vector<Traced> sorted;
  for (auto& [rule, traced] : traces) sorted.push_back(std::move(traced));
  std::ranges::sort(sorted, [](const Traced& a, const Traced& b) {
    return std::tuple(a.trace.outcome, a.order, std::string_view(a.trace.rule->rule.id)) <
           std::tuple(b.trace.outcome, b.order, std::string_view(b.trace.rule->rule.id));
  });
  std::set<std::string> missing;
  for (Traced& one : sorted) {
    note_missing(one.trace, missing);
    if (explanation.rules.size() == kExplainedRules) {
      explanation.truncated = true;
      break;
    }
    one.trace.deciding = one.trace.rule == explanation.decision.rule;
    explanation.rules.push_back(std::move(one.trace));
  }
  explanation.missing_facts.assign(missing.begin(), missing.end());
  return explanation;
}

}  // namespace athyper::core::access
