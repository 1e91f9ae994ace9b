// The way through the index that decisions and residuals share: the buckets that mean somebody, and the answers of
// their predicates.
#pragma once

#include <bit>

#include "index.hpp"

namespace athyper::core::access {

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

/// This thread's.
Scratch& scratch();
/// Puts the buckets that mean the subject into `out`, and what they need.
void gather(const Index& index, const Request& request, Scratch& out);

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
    if (check.form != Check::Form::other && knows_record_ && !table_.empty()) return checker_.answer(check);
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

/// What of a key sorts rules under the strategy.
inline std::uint64_t ordered_by(std::uint64_t key, Strategy strategy) {
  return strategy == Strategy::first_match ? key_by_specificity(key) : key;
}

}  // namespace athyper::core::access
