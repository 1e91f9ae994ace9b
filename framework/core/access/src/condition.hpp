// Conditions become predicates: a conjunction falls apart, and the same conjunct in several rules is one object.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/core/access/policy_set.hpp>

namespace athyper::core::access {

/// The conjuncts of a text in the rule language; the whole text when it is no conjunction on its outermost level.
std::vector<std::string> conjuncts(std::string_view text);

/// A condition ready for rules.
struct CompiledCondition {
  std::vector<std::shared_ptr<const Predicate>> predicates;
  /// Why it did not compile; empty when it did.
  std::string error;
};

/// Knows every condition that was compiled for a set and the sets made from it. Writers only; decisions never come
/// here.
class ConditionTable {
 public:
  CompiledCondition compile(const std::string& text, Constraint constraint, const ConditionSchema& schema);
  /// Ends the first compilation: the predicates that most of its rules ask have a bit from now on, later ones get what
  /// is left. `uses` are counts by id.
  void give_bits(const std::vector<std::uint32_t>& uses);
  std::optional<std::uint32_t> slot_of(std::string_view path) const;
  std::size_t slots() const;

 private:
  const CompiledCondition& condition(const std::string& text, const ConditionSchema& schema);
  CompiledCondition make_condition(const std::string& text, const ConditionSchema& schema);
  std::vector<std::shared_ptr<const Predicate>> conjunct_predicates(const std::string& text,
                                                                    const ConditionSchema& schema);
  std::shared_ptr<const Predicate> known_predicate(const std::string& text, const ConditionSchema& schema) const;
  std::shared_ptr<const Predicate> predicate(const std::string& text, expr::Expression expression,
                                             const ConditionSchema& schema);
  std::shared_ptr<const Predicate> constraint_predicate(Constraint constraint);
  std::shared_ptr<Predicate> next_predicate();
  std::uint32_t slot(std::string_view path);

  mutable std::mutex mutex_;
  std::unordered_map<std::string, CompiledCondition> conditions_;
  std::unordered_map<std::string, std::shared_ptr<const Predicate>> predicates_;
  std::map<std::string, std::uint32_t, std::less<>> slots_;
  std::uint32_t next_id_ = 0;
  std::uint8_t next_bit_ = 0;
  /// Predicates of the first compilation, which nobody reads yet, by id.
  std::vector<std::shared_ptr<Predicate>> first_;
  bool bits_given_ = false;
};

/// The text of a plain comparison taken apart; nothing for anything else. Paths are dotted names.
struct ComparisonText {
  std::string left;
  Predicate::Comparison::Operator op;
  /// Right side: a path, or literals.
  std::string right_path;
  std::vector<lib::Json> literals;
};
std::optional<ComparisonText> read_comparison(std::string_view text);

}  // namespace athyper::core::access
