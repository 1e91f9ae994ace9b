// Decisions over the index. The walk is the same for all strategies; they differ in what may stop it and in which of
// two rules that hold comes first.
#include <algorithm>
#include <bit>

#include "index.hpp"

namespace athyper::core::access {
namespace {

/// What one thread remembers during one decision: the buckets and what predicates answered. Grows to the size of the
/// set and is used again.
struct Scratch {
  /// Buckets whose subject has the hash of the key.
  std::vector<std::pair<const Bucket*, const SubjectProfile::Key*>> found;
  Candidates buckets;
  std::vector<std::uint64_t> answers;
  std::uint64_t turn = 0;
};

Scratch& scratch() {
  static thread_local Scratch mine;
  return mine;
}

/// The buckets that mean the subject. Three rounds, so that what one bucket waits for from memory is on its way while
/// the others are looked at.
void gather(const Index& index, const Request& request, Scratch& out) {
  out.buckets.clear();
  out.found.clear();
  const auto& keys = request.subject.keys();
  visit_nodes(index, request.resource, [&](ScopeType, const Node& node) {
    visit_cells(node, request.operation, [&](const Cell& cell) {
      for (const SubjectProfile::Key& key : keys) __builtin_prefetch(&cell.places[key.hash & (cell.places.size() - 1)]);
      for (const SubjectProfile::Key& key : keys) {
        for (std::size_t at = key.hash & (cell.places.size() - 1); cell.places[at].bucket != nullptr;
             at = (at + 1) & (cell.places.size() - 1)) {
          if (cell.places[at].hash != key.hash) continue;
          __builtin_prefetch(cell.places[at].bucket);
          __builtin_prefetch(&cell.places[at].bucket->allows);
          out.found.push_back({cell.places[at].bucket, &key});
        }
      }
    });
  });
  for (const auto& [bucket, key] : out.found) {
    if (bucket->subject != key->text) continue;
    __builtin_prefetch(bucket->denies.masks.data());
    __builtin_prefetch(bucket->allows.masks.data());
    __builtin_prefetch(bucket->allows.entries.data());
    out.buckets.push_back(bucket);
  }
}

/// One decision: answers each predicate at most once.
class Walk {
 public:
  Walk(const MaskedPredicates& masked, const Request& request, const FactSource& facts)
      : masked_(masked),
        request_(request),
        facts_(facts),
        table_(facts.table()),
        knows_record_(facts.knows_record()),
        scratch_(scratch()) {
    ++scratch_.turn;
  }

  Truth answer(const PredicateRef& ref) {
    if (ref.id < kMaskedPredicates) return masked_answer(ref.id);
    if (ref.id >= scratch_.answers.size()) scratch_.answers.resize(ref.id * 2 + 64, 0);
    std::uint64_t& known = scratch_.answers[ref.id];
    if (known >> 2 != scratch_.turn) known = scratch_.turn << 2 | static_cast<std::uint64_t>(ask(*ref.predicate));
    return static_cast<Truth>(known & 3);
  }

  /// True when some predicate of the mask says no.
  bool refuted(std::uint64_t mask) {
    if ((mask & no_) != 0) return true;
    for (std::uint64_t open = mask & ~known_; open != 0; open &= open - 1) {
      if (masked_answer(static_cast<std::uint32_t>(std::countr_zero(open))) == Truth::no) return true;
    }
    return false;
  }

  /// A conjunction: a no decides, then an error.
  Truth answer(const Bucket& bucket, const Entry& entry) {
    Truth all = entry.broken ? Truth::error : Truth::yes;
    for (std::uint16_t i = 0; i < entry.predicates; ++i) {
      const Truth one = answer(bucket.predicates[entry.first_predicate + i]);
      if (one == Truth::no) return Truth::no;
      // What is not known cannot be relied on.
      if (one != Truth::yes) all = Truth::error;
    }
    return all;
  }

  bool holds(const Bucket& bucket, const Entry& entry) {
    const Truth truth = answer(bucket, entry);
    return truth == Truth::yes || (truth == Truth::error && entry.effect == Effect::deny);
  }

 private:
  Truth masked_answer(std::uint32_t id) {
    const std::uint64_t bit = std::uint64_t{1} << id;
    if ((no_ & bit) != 0) return Truth::no;
    if ((yes_ & bit) != 0) return Truth::yes;
    if ((known_ & bit) != 0) return (unknown_ & bit) != 0 ? Truth::unknown : Truth::error;
    const Truth truth = ask(*masked_[id]);
    known_ |= bit;
    if (truth == Truth::no) no_ |= bit;
    if (truth == Truth::yes) yes_ |= bit;
    if (truth == Truth::unknown) unknown_ |= bit;
    return truth;
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
  bool knows_record_;
  Scratch& scratch_;
  std::uint64_t known_ = 0;
  std::uint64_t yes_ = 0;
  std::uint64_t no_ = 0;
  std::uint64_t unknown_ = 0;
};

using LanePointer = Lane Bucket::*;
using Order = std::uint64_t Entry::*;

bool before(const Entry& a, const Entry* b, Order order) {
  if (b == nullptr) return true;
  if (a.*order != b->*order) return a.*order < b->*order;
  return a.rule->rule.id < b->rule->rule.id;
}

struct Found {
  const Entry* entry = nullptr;
  const Bucket* bucket = nullptr;
};

/// The first rule of the lists that holds. Inside a bucket both orders are the same.
void find_first(Walk& walk, const Candidates& buckets, LanePointer list, Order order, Found& best) {
  for (const Bucket* bucket : buckets) {
    const Lane& lane = bucket->*list;
    for (std::size_t i = 0; i < lane.masks.size(); ++i) {
      if (walk.refuted(lane.masks[i])) continue;
      const Entry& entry = lane.entries[i];
      if (!before(entry, best.entry, order)) break;
      if (!walk.holds(*bucket, entry)) continue;
      best = {&entry, bucket};
      break;
    }
  }
}

Found deciding(Walk& walk, const Candidates& buckets, Strategy strategy) {
  Found best;
  const Order order = strategy == Strategy::first_match ? &Entry::by_specificity : &Entry::by_priority;
  const bool allows_first = strategy == Strategy::allow_overrides;
  find_first(walk, buckets, allows_first ? &Bucket::allows : &Bucket::denies, order, best);
  const bool overrides = strategy == Strategy::deny_overrides || strategy == Strategy::allow_overrides;
  if (best.entry != nullptr && overrides) return best;
  find_first(walk, buckets, allows_first ? &Bucket::denies : &Bucket::allows, order, best);
  return best;
}

void add_obliging(Walk& walk, const Candidates& buckets, Decision& decision) {
  for (const Bucket* bucket : buckets) {
    if (bucket->obliging.empty()) continue;
    for (const Entry& entry : bucket->obliging) {
      const bool same = entry.effect == decision.effect;
      if (same && walk.holds(*bucket, entry)) decision.obliging.push_back(entry.rule);
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
  gather(impl_->index, request, scratch());
  const Candidates& buckets = scratch().buckets;
  if (buckets.empty()) return {};
  Walk walk(impl_->masked, request, facts);
  const Found found = deciding(walk, buckets, strategy);
  if (found.entry == nullptr) return {};
  Decision decision{.effect = found.entry->effect, .reason = Reason::rule, .rule = found.entry->rule};
  if (decision.effect == Effect::deny && walk.answer(*found.bucket, *found.entry) == Truth::error)
    decision.reason = Reason::error_in_deny;
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
  for (std::uint16_t i = 0; i < entry.predicates; ++i) {
    const PredicateRef& ref = bucket.predicates[entry.first_predicate + i];
    const Truth truth = walk.answer(ref);
    if (truth == Truth::no) return false;
    if (truth == Truth::unknown) out.open.push_back(ref.predicate);
    error = error || truth == Truth::error;
  }
  // A failing part leaves an allow without hope; a deny still asks whether another part says no.
  return !error || entry.effect == Effect::deny;
}

struct Open {
  OpenRule rule;
  std::uint64_t order = 0;
};

std::vector<Open> open_rules(Walk& walk, const Candidates& buckets, Order order) {
  std::vector<Open> open;
  for (const Bucket* bucket : buckets) {
    for (const LanePointer list : {&Bucket::denies, &Bucket::allows}) {
      for (const Entry& entry : (bucket->*list).entries) {
        Open one{.rule = {}, .order = entry.*order};
        if (leave_open(walk, *bucket, entry, one.rule)) open.push_back(std::move(one));
      }
    }
  }
  std::ranges::sort(open, [](const Open& a, const Open& b) {
    return a.order != b.order ? a.order < b.order : a.rule.rule->rule.id < b.rule.rule->rule.id;
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
  gather(impl_->index, request, scratch());
  const Candidates& buckets = scratch().buckets;
  const WithoutRecord known(facts);
  Walk walk(impl_->masked, request, known);
  const Order order = residual.strategy == Strategy::first_match ? &Entry::by_specificity : &Entry::by_priority;
  for (Open& one : open_rules(walk, buckets, order)) {
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
