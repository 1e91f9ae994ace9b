// Decisions over the index. The walk is the same for all strategies; they differ in what may stop it and in which of
// two rules that hold comes first.
#include <algorithm>

#include "walk.hpp"

namespace athyper::core::access {
namespace {

/// Texts that will be compared, up to so many.
constexpr std::size_t kFetchedTexts = 32;

void fetch_texts(std::span<const Fact> facts) {
  for (const Fact& fact : facts.first(std::min(facts.size(), kFetchedTexts))) {
    if (fact.kind == Fact::Kind::text) __builtin_prefetch(fact.text.data());
  }
}

struct Found {
  Front front;
  std::size_t place = 0;
  std::uint64_t key = 0;
  Truth truth = Truth::yes;

  const CompiledRule* rule() const { return front.rule(place); }
};

bool before(const Found& a, const Found& b) {
  if (!b.front) return true;
  return a.key != b.key ? a.key < b.key : a.rule()->rule.id < b.rule()->rule.id;
}

bool holds(Truth truth, Effect effect) {
  return truth == Truth::yes || (truth == Truth::error && effect == Effect::deny);
}

/// Of the next masks, those that `against` does not refute. No branch asks: what a record answers cannot be foretold.
std::size_t standing(const std::uint64_t* masks, std::uint64_t against) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < Front::kAtOnce; ++i) found |= std::size_t{(masks[i] & against) == 0} << i;
  return found;
}

/// Puts the entry in place of the best when it holds and comes before it. False when no entry behind it can.
bool consider(Walk& walk, const Front& front, std::size_t place, Effect effect, Strategy strategy, Found& best) {
  const std::uint64_t mask = front.masks()[place];
  if (walk.refuted(mask, effect)) return true;
  Found found{.front = front, .place = place, .key = ordered_by(front.key(place), strategy)};
  if (!before(found, best)) return false;
  found.truth = walk.masked_truth(mask, front.is_broken(place));
  if (!front.is_masked()) found.truth = walk.truth_besides(found.truth, front.bucket(), front.bucket().entries[place]);
  if (!holds(found.truth, effect)) return true;
  best = found;
  return false;
}

void find_first(Walk& walk, const Front& front, Effect effect, Strategy strategy, Found& best) {
  const std::size_t end = effect == Effect::deny ? front.denies() : front.entries();
  for (std::size_t first = effect == Effect::deny ? 0 : front.denies(); first < end; first += Front::kAtOnce) {
    const std::size_t there = (std::size_t{1} << std::min(end - first, Front::kAtOnce)) - 1;
    for (std::size_t open = standing(front.masks() + first, walk.refuting()) & there; open != 0; open &= open - 1) {
      const auto place = first + static_cast<std::size_t>(std::countr_zero(open));
      if (!consider(walk, front, place, effect, strategy, best)) return;
    }
  }
}

/// The first rule of the effect that holds. Inside a bucket both orders are the same.
void find_first(Walk& walk, const Candidates& buckets, Effect effect, Strategy strategy, Found& best) {
  for (const Front& front : buckets) find_first(walk, front, effect, strategy, best);
}

Found deciding(Walk& walk, const Candidates& buckets, Strategy strategy) {
  Found best;
  const bool allows_first = strategy == Strategy::allow_overrides;
  find_first(walk, buckets, allows_first ? Effect::allow : Effect::deny, strategy, best);
  const bool overrides = strategy == Strategy::deny_overrides || strategy == Strategy::allow_overrides;
  if (best.front && overrides) return best;
  find_first(walk, buckets, allows_first ? Effect::deny : Effect::allow, strategy, best);
  return best;
}

void add_obliging(Walk& walk, const Candidates& buckets, Decision& decision) {
  for (const Front& front : buckets) {
    if (!front.obliges()) continue;
    for (const Entry& entry : front.bucket().obliging) {
      const bool same = entry.effect == decision.effect;
      if (same && holds(walk.answer(front.bucket(), entry), entry.effect)) decision.obliging.push_back(entry.rule);
    }
  }
  std::ranges::sort(decision.obliging, [](const CompiledRule* a, const CompiledRule* b) {
    return std::pair(a->rule.priority, std::string_view(a->rule.id)) <
           std::pair(b->rule.priority, std::string_view(b->rule.id));
  });
  const auto tail = std::ranges::unique(decision.obliging);
  decision.obliging.erase(tail.begin(), tail.end());
}

}  // namespace

Decision PolicySet::decide(const Request& request, const FactSource& facts) const {
  return decide(request, facts, impl_->options.strategy);
}

Decision PolicySet::decide(const Request& request, const FactSource& facts, Strategy strategy) const {
  if (!request.operation.known) return {.effect = Effect::deny, .reason = Reason::unknown_operation};
  fetch_texts(facts.table());
  Scratch& own = scratch();
  gather(impl_->index, request, own);
  const Candidates& buckets = own.buckets;
  if (buckets.empty()) return {};
  Walk walk(impl_->masked, request, facts, own);
  walk.compare_facts(own.needs);
  const Found found = deciding(walk, buckets, strategy);
  if (!found.front) return {};
  const Effect effect = found.place < found.front.denies() ? Effect::deny : Effect::allow;
  const Reason reason = found.truth == Truth::error ? Reason::error_in_deny : Reason::rule;
  Decision decision{.effect = effect, .reason = reason, .rule = found.rule()};
  if (strategy == Strategy::deny_overrides || strategy == Strategy::allow_overrides)
    add_obliging(walk, buckets, decision);
  else if (!decision.rule->rule.obligations.empty())
    decision.obliging.push_back(decision.rule);
  return decision;
}

}  // namespace athyper::core::access
