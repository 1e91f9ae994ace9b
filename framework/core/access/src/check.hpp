// A predicate in the form in which buckets carry it: what comparing a fact with a literal needs lies in 24 bytes, so
// that a decision reads no predicate for it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <athyper/core/access/policy_set.hpp>

namespace athyper::core::access {

struct Check {
  enum class Form : std::uint8_t {
    /// Only the predicate itself can say.
    other,
    text_equal,
    text_differs,
    number_equal,
    number_differs,
    less,
    less_equal,
    greater,
    greater_equal,
  };

  /// The literal: a number, or the code of a text.
  std::uint64_t value = 0;
  const Predicate* predicate = nullptr;
  std::uint32_t slot = 0;
  Form form = Form::other;
  Fact::Kind kind = Fact::Kind::missing;
  std::uint8_t bit = kNoBit;
};

Check make_check(const Predicate& predicate);

/// Texts that differ mostly have other codes; those of up to seven bytes always.
std::uint64_t code_of(std::string_view text);
inline bool is_exact(std::uint64_t code) {
  return code >> 56 != 0xFF;
}

/// The answers of predicates that have a bit.
struct Answers {
  std::uint64_t known = 0;
  std::uint64_t yes = 0;
  std::uint64_t no = 0;
};

/// The predicates of a set that have a bit. Plain comparisons of one fact with literals are answered together, always
/// all of them: one way through them costs less than choosing.
class MaskedPredicates {
 public:
  void add(const Predicate& predicate);
  const Predicate& at(std::uint8_t bit) const { return *predicates_[bit]; }
  /// Answers those of `wanted` that are plain comparisons, and others for which nothing more has to be read. Without
  /// the record, none about it.
  void compare(std::uint64_t wanted, std::span<const Fact> facts, bool knows_record, Answers& answers) const;

 private:
  static constexpr std::size_t kInputs = 32;
  /// A fact as one kind of literals is compared with it.
  struct Input {
    std::uint32_t slot = 0;
    Fact::Kind kind = Fact::Kind::missing;
    std::uint64_t mask = 0;
  };
  /// What an input says that is not the literal and one that is; or not below it and below it.
  struct Literal {
    std::uint64_t value = 0;
    std::array<std::uint64_t, 2> says = {};
    std::size_t input = 0;
  };
  std::optional<std::size_t> input_of(const Predicate& predicate);
  void add_equality(const Predicate& predicate, std::size_t input);
  void add_bound(const Predicate& predicate, std::size_t input);
  void compare_literals(std::span<const Fact> facts, std::uint64_t taken, Answers& answers) const;

  std::array<const Predicate*, 64> predicates_ = {};
  std::vector<Input> inputs_;
  std::vector<Literal> equalities_;
  std::vector<Literal> bounds_;
  /// Those compared together; of them, those that hold of a fact of another kind, and those that it does not answer.
  std::uint64_t together_ = 0;
  std::uint64_t differing_ = 0;
  std::uint64_t ordered_ = 0;
  /// Plain comparisons that need more than that.
  std::uint64_t loose_ = 0;
  std::uint64_t about_record_ = 0;
};

/// Answers checks from facts that lie side by side, and reads each text of them once.
class Checker {
 public:
  explicit Checker(std::span<const Fact> facts) : facts_(facts) {}

  /// Of predicates that are plain comparisons.
  Truth answer(const Check& check);

 private:
  static constexpr std::uint32_t kCodes = 16;

  const Fact& at(std::uint32_t slot) const { return slot < facts_.size() ? facts_[slot] : missing_; }
  std::uint64_t code(std::uint32_t slot, std::string_view text);
  bool is_text(const Check& check, const Fact& fact);

  static constexpr Fact missing_ = {};
  std::span<const Fact> facts_;
  /// Slots whose code is known.
  std::uint32_t coded_ = 0;
  std::array<std::uint64_t, kCodes> codes_;
};

}  // namespace athyper::core::access
