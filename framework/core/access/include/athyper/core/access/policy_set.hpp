// PolicySet: rules compiled to an index, immutable. A decision looks at the rules that mean this subject, operation and
// thing and at no others; a condition that several of them share is evaluated once. Default deny.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/access/operations.hpp>
#include <athyper/core/access/rule.hpp>
#include <athyper/core/access/subject.hpp>
#include <athyper/core/expr/expr.hpp>

namespace athyper::core::access {

/// What a condition answers. An error is a no for an allow and a yes for a deny; unknown is about a record that is not
/// there yet.
enum class Truth : std::uint8_t { no, yes, error, unknown };
std::string_view to_string(Truth truth);

/// A value as plain comparisons see it; it does not own its text.
struct Fact {
  enum class Kind : std::uint8_t { missing, boolean, integer, text };
  Kind kind = Kind::missing;
  std::int64_t number = 0;
  std::string_view text = {};

  static Fact of(bool value) { return {Kind::boolean, value ? 1 : 0, {}}; }
  static Fact of(std::int64_t value) { return {Kind::integer, value, {}}; }
  static Fact of(std::string_view value) { return {Kind::text, 0, value}; }
};

/// What conditions may look at during one decision.
class FactSource {
 public:
  virtual ~FactSource() = default;
  /// The value of a path that has this slot in the set, for comparisons that need no evaluator; nothing lets the
  /// expression be evaluated instead.
  virtual std::optional<Fact> fact(std::uint32_t slot) const {
    (void)slot;
    return std::nullopt;
  }
  /// All facts by slot, of a source that has them side by side: then fact() is not asked. Slots behind the end are
  /// missing.
  virtual std::span<const Fact> table() const { return {}; }
  virtual const expr::EvaluationContext& context() const = 0;
  /// False when the record is not there: what asks about it is unknown.
  virtual bool knows_record() const { return true; }
};

/// Values by slot, filled by the caller; what is not set is missing. Without a context, conditions that are no plain
/// comparisons fail.
class FactTable final : public FactSource {
 public:
  explicit FactTable(std::size_t slots) : facts_(slots) {}
  void set(std::uint32_t slot, Fact fact) { facts_.at(slot) = fact; }
  std::optional<Fact> fact(std::uint32_t slot) const override { return slot < facts_.size() ? facts_[slot] : Fact{}; }
  std::span<const Fact> table() const override { return facts_; }
  const expr::EvaluationContext& context() const override { return context_; }

 private:
  std::vector<Fact> facts_;
  expr::EvaluationContext context_;
};

/// Of a predicate that has no bit.
inline constexpr std::uint8_t kNoBit = UINT8_MAX;

struct Predicate;
struct CompiledRule;
using RulePtr = std::shared_ptr<const CompiledRule>;

/// A conjunct of a condition, compiled; the same one in several rules is the same object.
struct Predicate {
  enum class Operand : std::uint8_t { none, literal, path };
  /// A plain comparison of a path with literals or another path. What most comparisons need stands in front.
  struct Comparison {
    enum class Operator : std::uint8_t { equal, not_equal, less, less_equal, greater, greater_equal, in };
    Operator op = Operator::equal;
    Operand kind = Operand::none;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    /// The literal, of `in` the first. `text` points into `literals`.
    Fact value = {};
    /// Of `in`, all of them.
    std::vector<Fact> values;
    std::vector<std::string> literals;
  };

  Comparison comparison;
  Constraint constraint = Constraint::none;
  bool reads_record = false;
  std::uint32_t id = 0;
  /// Its place in masks; those that most rules share have one.
  std::uint8_t bit = kNoBit;
  std::string text;
  std::optional<expr::Expression> expression;
};

/// A rule with its condition as predicates that all must hold.
struct CompiledRule {
  Rule rule;
  std::vector<std::shared_ptr<const Predicate>> predicates;
  /// The condition did not compile: an allow never holds, a deny always does.
  bool broken = false;
  /// Sorts as the ids do; rules of equal rank by their ids.
  std::uint32_t rank = 0;
};

/// The thing an operation is done to. Text outlives the request.
struct Resource {
  std::string_view entity = {};
  std::string_view module = {};
  std::string_view entity_version = {};
  std::string_view record = {};
  /// Facts of constraints.
  std::optional<std::string_view> owner = std::nullopt;
  std::optional<std::string_view> ou_path = std::nullopt;
};

/// An operation looked up once (PolicySet::operation): its code and the patterns that cover it, hashed.
struct OperationKey {
  std::string code;
  std::string namespace_pattern;
  std::uint64_t code_hash = 0;
  std::uint64_t namespace_hash = 0;
  /// It stands in the catalogue.
  bool known = false;
};

struct Request {
  const SubjectProfile& subject;
  const OperationKey& operation;
  Resource resource = {};
};

enum class Reason : std::uint8_t { rule, error_in_deny, no_rule, unknown_operation };

/// The rules named here live as long as the set.
struct Decision {
  Effect effect = Effect::deny;
  Reason reason = Reason::no_rule;
  /// The rule that decided; null when none did.
  const CompiledRule* rule = nullptr;
  /// Rules of the same effect that hold and oblige.
  std::vector<const CompiledRule*> obliging = {};

  bool allowed() const { return effect == Effect::allow; }
};

/// A rule whose answer waits for the record.
struct OpenRule {
  const CompiledRule* rule = nullptr;
  /// Its predicates about the record; empty when it holds whatever the record is.
  std::vector<const Predicate*> open = {};
};

/// What is left of the rules when everything but the record is known, in the order in which they decide.
struct Residual {
  enum class Kind : std::uint8_t { denied, allowed, conditional };
  Kind kind = Kind::denied;
  Reason reason = Reason::no_rule;
  Strategy strategy = Strategy::deny_overrides;
  std::vector<OpenRule> rules = {};
};

/// One rule as an explanation shows it.
struct RuleTrace {
  enum class Outcome : std::uint8_t { matched, condition_failed, subject_mismatch, operation_mismatch };
  const CompiledRule* rule = nullptr;
  Outcome outcome = Outcome::matched;
  bool deciding = false;
  std::vector<std::pair<std::string, Truth>> predicates = {};
};
std::string_view to_string(RuleTrace::Outcome outcome);

struct Explanation {
  Decision decision;
  Strategy strategy = Strategy::deny_overrides;
  /// Rules of the scopes that were looked at, in the order in which they decide; at most kExplainedRules.
  std::vector<RuleTrace> rules = {};
  bool truncated = false;
  /// Facts that a constraint or condition asked for and did not get.
  std::vector<std::string> missing_facts = {};
};
inline constexpr std::size_t kExplainedRules = 1'000;

/// What the conditions of a scope may name. Rules of equal `name` share their compiled conditions.
struct ConditionSchema {
  std::string name;
  const expr::Schema* schema = nullptr;
};

struct PolicySetOptions {
  Strategy strategy = Strategy::deny_overrides;
  /// Operations that exist; null accepts every code.
  const OperationCatalogue* catalogue = nullptr;
  /// The schema outlives the set. Without one, rules with conditions are broken.
  std::function<ConditionSchema(const RuleScope&)> schema_of = nullptr;
  /// What speaks against a condition that compiles, empty for nothing; a rule with such a condition is broken.
  std::function<std::string(const expr::Expression&)> objection = nullptr;
};

/// A finding about a rule: a condition that does not compile, an operation that does not exist.
struct RuleFinding {
  std::string rule;
  std::string code;
  std::string message;
};

class PolicySet;
using PolicySetPtr = std::shared_ptr<const PolicySet>;

class PolicySet : public std::enable_shared_from_this<PolicySet> {
 public:
  /// Rules that are not sound are kept so that they open nothing; findings() says which. Of rules with the same id the
  /// first is kept.
  static PolicySetPtr compile(std::vector<Rule> rules, PolicySetOptions options);
  ~PolicySet();

  /// The same set with one rule put in or in place of the one with its id; everything else is shared with this one.
  PolicySetPtr with_rule(Rule rule) const;
  PolicySetPtr without_rule(std::string_view id) const;

  /// Serves every set with the same catalogue.
  OperationKey operation(std::string_view code) const;
  /// Allocates nothing unless rules oblige.
  Decision decide(const Request& request, const FactSource& facts) const;
  Decision decide(const Request& request, const FactSource& facts, Strategy strategy) const;
  /// For what is decided about many records at once; asks `facts` only for what needs no record.
  Residual residual(const Request& request, const FactSource& facts) const;
  Residual residual(const Request& request, const FactSource& facts, Strategy strategy) const;
  Explanation explain(const Request& request, const FactSource& facts) const;
  /// A sentence: which rule decided, or why none did.
  std::string sentence(const Decision& decision, const Request& request) const;

  /// The slot of a path ("subject.department") in FactSource::fact, when some condition compares it. A set made from
  /// this one by a change keeps its slots.
  std::optional<std::uint32_t> slot_of(std::string_view path) const;
  std::size_t slots() const;
  const CompiledRule* find(std::string_view id) const;
  std::size_t size() const;
  Strategy strategy() const;
  const OperationCatalogue* catalogue() const;
  /// Every rule as written, by id.
  std::vector<Rule> rules() const;
  const std::vector<RuleFinding>& findings() const;

 private:
  struct Impl;
  explicit PolicySet(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Evaluates one predicate. Never unknown when the facts know the record.
Truth evaluate(const Predicate& predicate, const Request& request, const FactSource& facts);

/// What decide() would say of a record that is there now: the rules left open are asked about it.
bool permits(const Residual& residual, const Request& request, const FactSource& facts);

}  // namespace athyper::core::access
