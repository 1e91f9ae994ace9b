// What is left of the rules when everything but the record is known, and the answer once the record is there.
#include <algorithm>

#include "walk.hpp"

namespace athyper::core::access {
namespace {

/// What is left of one rule; false when it cannot hold.
bool leave_open(Walk& walk, const Bucket& bucket, const Entry& entry, OpenRule& out) {
  out.rule = entry.rule;
  bool error = entry.broken;
  for (std::uint16_t i = 0; i < entry.checks; ++i) {
    const Check& check = bucket.checks[entry.first_check + i];
    const Truth truth = walk.answer(check);
    if (truth == Truth::no) return false;
    if (truth == Truth::unknown) out.open.push_back(check.predicate);
    error = error || truth == Truth::error;
  }
  // A failing part leaves an allow without hope; a deny still asks whether another part says no.
  return !error || entry.effect == Effect::deny;
}

struct Open {
  OpenRule rule;
  std::uint64_t key = 0;
};

std::vector<Open> open_rules(Walk& walk, const Candidates& buckets, Strategy strategy) {
  std::vector<Open> open;
  for (const Front& front : buckets) {
    for (const Entry& entry : front.bucket().entries) {
      Open one{.rule = {}, .key = ordered_by(entry.key, strategy)};
      if (leave_open(walk, front.bucket(), entry, one.rule)) open.push_back(std::move(one));
    }
  }
  std::ranges::sort(open, [](const Open& a, const Open& b) {
    return a.key != b.key ? a.key < b.key : a.rule.rule->rule.id < b.rule.rule->rule.id;
  });
  return open;
}

/// Leaves out what cannot change the answer under the strategy, and says the answer when nothing is open.
void settle(Residual& residual) {
  const auto is = [](Effect effect) {
    return [effect](const OpenRule& one) { return one.rule->rule.effect == effect; };
  };
  const auto certain = [](const OpenRule& one) { return one.open.empty(); };
  auto& rules = residual.rules;
  const bool deny_wins = residual.strategy == Strategy::deny_overrides;
  if (deny_wins || residual.strategy == Strategy::allow_overrides) {
    const Effect winner = deny_wins ? Effect::deny : Effect::allow;
    const Effect loser = deny_wins ? Effect::allow : Effect::deny;
    const auto won = std::ranges::find_if(rules, [&](const OpenRule& one) { return is(winner)(one) && certain(one); });
    if (won != rules.end()) {
      rules = {*won};
    } else if (const auto lost =
                   std::ranges::find_if(rules, [&](const OpenRule& one) { return is(loser)(one) && certain(one); });
               lost != rules.end()) {
      const OpenRule kept = *lost;
      std::erase_if(rules, is(loser));
      rules.push_back(kept);
    }
  } else if (const auto end = std::ranges::find_if(rules, certain); end != rules.end()) {
    rules.erase(end + 1, rules.end());
  }
  const bool hopeless = std::ranges::none_of(rules, is(Effect::allow));
  const bool open = !std::ranges::all_of(rules, certain);
  residual.kind = hopeless ? Residual::Kind::denied : open ? Residual::Kind::conditional : Residual::Kind::allowed;
  if (hopeless && !rules.empty() && certain(rules.front())) residual.reason = Reason::rule;
}

/// Facts of which none is about the record.
class WithoutRecord final : public FactSource {
 public:
  explicit WithoutRecord(const FactSource& facts) : facts_(facts) {}
  std::optional<Fact> fact(std::uint32_t slot) const override { return facts_.fact(slot); }
  std::span<const Fact> table() const override { return facts_.table(); }
  const expr::EvaluationContext& context() const override { return facts_.context(); }
  bool knows_record() const override { return false; }

 private:
  const FactSource& facts_;
};

}  // namespace

Residual PolicySet::residual(const Request& request, const FactSource& facts) const {
  return residual(request, facts, impl_->options.strategy);
}

Residual PolicySet::residual(const Request& request, const FactSource& facts, Strategy strategy) const {
  Residual residual{.strategy = strategy};
  if (!request.operation.known) {
    residual.reason = Reason::unknown_operation;
    return residual;
  }
  Scratch& own = scratch();
  gather(impl_->index, request, own);
  const Candidates& buckets = own.buckets;
  const WithoutRecord known(facts);
  Walk walk(impl_->masked, request, known, own);
  for (Open& one : open_rules(walk, buckets, strategy)) {
    const auto same = [&](const OpenRule& kept) { return kept.rule == one.rule.rule; };
    if (std::ranges::none_of(residual.rules, same)) residual.rules.push_back(std::move(one.rule));
  }
  settle(residual);
  return residual;
}

namespace {

bool holds(const OpenRule& one, const Request& request, const FactSource& facts) {
  const bool deny = one.rule->rule.effect == Effect::deny;
  bool error = false;
  for (const Predicate* predicate : one.open) {
    const Truth truth = evaluate(*predicate, request, facts);
    if (truth == Truth::no) return false;
    error = error || truth != Truth::yes;
  }
  return !error || deny;
}

}  // namespace

bool permits(const Residual& residual, const Request& request, const FactSource& facts) {
  if (residual.kind != Residual::Kind::conditional) return residual.kind == Residual::Kind::allowed;
  const auto any = [&](Effect effect) {
    return std::ranges::any_of(residual.rules, [&](const OpenRule& one) {
      return one.rule->rule.effect == effect && holds(one, request, facts);
    });
  };
  if (residual.strategy == Strategy::allow_overrides) return any(Effect::allow);
  if (residual.strategy == Strategy::deny_overrides) return !any(Effect::deny) && any(Effect::allow);
  const auto first =
      std::ranges::find_if(residual.rules, [&](const OpenRule& one) { return holds(one, request, facts); });
  return first != residual.rules.end() && first->rule->rule.effect == Effect::allow;
}

}  // namespace athyper::core::access
