// Decisions over the index. The walk is the same for all strategies; they differ in what may stop it and in which of
// two rules that hold comes first.
#include <algorithm>
#include <bit>

#include "index.hpp"

namespace athyper::core::access {
namespace {

using Form = Check::Form;

/// What one thread remembers during one decision: the buckets and what predicates without a bit answered. Grows to the
/// size of the set and is used again.
struct Scratch {
  /// Buckets whose subject has the hash of the key.
  std::vector<std::pair<Front, const SubjectProfile::Key*>> found;
  Candidates buckets;
  /// The predicates that rules of the buckets ask, as far as they have a bit.
  std::uint64_t needs = 0;
  std::vector<std::uint64_t> answers;
  std::uint64_t turn = 0;
};

Scratch& scratch() {
  static thread_local Scratch mine;
  return mine;
}

/// Texts that will be compared, up to so many.
constexpr std::size_t kFetchedTexts = 32;

void fetch_texts(std::span<const Fact> facts) {
  for (const Fact& fact : facts.first(std::min(facts.size(), kFetchedTexts))) {
    if (fact.kind == Fact::Kind::text) __builtin_prefetch(fact.text.data());
  }
}

void find_subjects(const SubjectTable& table, const std::vector<SubjectProfile::Key>& keys, Scratch& out) {
  const SubjectTable::Slot* const places = table.places.data();
  const std::size_t last = table.places.size() - 1;
  for (const SubjectProfile::Key& key : keys) __builtin_prefetch(&places[key.hash & last]);
  for (const SubjectProfile::Key& key : keys) {
    for (std::size_t at = key.hash & last; places[at].front; at = (at + 1) & last) {
      if (places[at].hash != key.hash) continue;
      places[at].front.fetch();
      out.found.push_back({places[at].front, &key});
    }
  }
}

/// The buckets that mean the subject. Three rounds, so that what one bucket waits for from memory is on its way while
/// the others are looked at.
void gather(const Index& index, const Request& request, Scratch& out) {
  out.buckets.clear();
  out.found.clear();
  out.needs = 0;
  visit_nodes(index, request.resource, [&](ScopeType, const Node& node) {
    visit_cells(node, request.operation,
                [&](const Cell& cell) { find_subjects(*cell.subjects, request.subject.keys(), out); });
  });
  for (const auto& [front, key] : out.found) {
    if (!front.is_for(key->text)) continue;
    out.needs |= front.needs();
    out.buckets.push_back(front);
  }
}

/// One decision: answers each predicate that has a bit at most once.
class Walk {
 public:
  Walk(const MaskedPredicates& masked, const Request& request, const FactSource& facts, Scratch& own)
      : masked_(masked),
        request_(request),
        facts_(facts),
        table_(facts.table()),
        checker_(table_),
        knows_record_(facts.knows_record()),
        scratch_(own) {
    ++scratch_.turn;
  }

  /// Answers those of the predicates that are plain comparisons, all at once.
  void compare_facts(std::uint64_t predicates) {
    if (!table_.empty()) masked_.compare(predicates, table_, knows_record_, known_);
  }

  Truth answer(const Check& check) {
    if (check.bit != kNoBit) return masked_answer(check.bit);
    if (check.form != Form::other && knows_record_ && !table_.empty()) return checker_.answer(check);
    return remembered(*check.predicate);
  }

  /// True when some predicate of the mask keeps rules of the effect from holding: of a deny a no, of an allow an error
  /// too.
  bool refuted(std::uint64_t mask, Effect effect) {
    if ((mask & against(effect)) != 0) return true;
    for (std::uint64_t open = mask & ~known_.known; open != 0; open &= open - 1) {
      const Truth truth = masked_answer(static_cast<std::uint8_t>(std::countr_zero(open)));
      if (truth == Truth::no || (truth != Truth::yes && effect == Effect::allow)) return true;
    }
    return false;
  }

  /// The predicates of which one keeps every rule that asks it from holding, as far as is known.
  std::uint64_t refuting() const { return known_.no; }

  /// What a rule answers whose mask is not refuted.
  Truth masked_truth(std::uint64_t mask, bool broken) const {
    return broken || (mask & ~known_.yes) != 0 ? Truth::error : Truth::yes;
  }

  /// The same with the predicates of its that have no bit, `all` being what the others answer.
  Truth truth_besides(Truth all, const Bucket& bucket, const Entry& entry) {
    const Check* const first = bucket.checks.data() + entry.first_check;
    for (const Check* check = first; check != first + entry.unmasked; ++check) {
      const Truth truth = answer(*check);
      if (truth == Truth::no) return Truth::no;
      // What is not known cannot be relied on.
      if (truth != Truth::yes) all = Truth::error;
    }
    return all;
  }

  /// A conjunction: a no decides, then an error.
  Truth answer(const Bucket& bucket, const Entry& entry) {
    Truth all = entry.broken ? Truth::error : Truth::yes;
    for (std::uint16_t i = 0; i < entry.checks; ++i) {
      const Truth one = answer(bucket.checks[entry.first_check + i]);
      if (one == Truth::no) return Truth::no;
      if (one != Truth::yes) all = Truth::error;
    }
    return all;
  }

 private:
  std::uint64_t against(Effect effect) const { return effect == Effect::deny ? known_.no : known_.known & ~known_.yes; }

  Truth masked_answer(std::uint8_t place) {
    const std::uint64_t bit = std::uint64_t{1} << place;
    if ((known_.no & bit) != 0) return Truth::no;
    if ((known_.yes & bit) != 0) return Truth::yes;
    if ((known_.known & bit) != 0) return (unknown_ & bit) != 0 ? Truth::unknown : Truth::error;
    const Truth truth = ask(masked_.at(place));
    known_.known |= bit;
    if (truth == Truth::no) known_.no |= bit;
    if (truth == Truth::yes) known_.yes |= bit;
    if (truth == Truth::unknown) unknown_ |= bit;
    return truth;
  }

  Truth remembered(const Predicate& predicate) {
    if (predicate.id >= scratch_.answers.size()) scratch_.answers.resize(predicate.id * 2 + 64, 0);
    std::uint64_t& known = scratch_.answers[predicate.id];
    if (known >> 2 != scratch_.turn) known = scratch_.turn << 2 | static_cast<std::uint64_t>(ask(predicate));
    return static_cast<Truth>(known & 3);
  }

  Truth ask(const Predicate& predicate) const {
    const bool plain = predicate.comparison.kind != Predicate::Operand::none && !table_.empty() &&
                       (knows_record_ || !predicate.reads_record);
    return plain ? compare(predicate, table_) : evaluate(predicate, request_, facts_);
  }

  const MaskedPredicates& masked_;
  const Request& request_;
  const FactSource& facts_;
  std::span<const Fact> table_;
  Checker checker_;
  bool knows_record_;
  Scratch& scratch_;
  Answers known_;
  std::uint64_t unknown_ = 0;
};

std::uint64_t ordered_by(std::uint64_t key, Strategy strategy) {
  return strategy == Strategy::first_match ? key_by_specificity(key) : key;
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
