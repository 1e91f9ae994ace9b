#include "condition.hpp"

#include <algorithm>

#include "index.hpp"

namespace athyper::core::access {
namespace {

/// Up to here a conjunction is as sound as its parts: no limit of the language is near.
constexpr std::size_t kPlainBytes = 400;

bool asks_about_record(const expr::Expression& expression) {
  return std::ranges::any_of(expression.reads(),
                             [](const std::string& path) { return path == "record" || path.starts_with("record."); });
}

bool is_boolean(const expr::Expression& expression) {
  const auto kind = expression.type().kind;
  return kind == expr::TypeKind::boolean || kind == expr::TypeKind::dynamic;
}

/// The kind of facts a static type has here; missing when comparisons of it need the evaluator.
Fact::Kind fact_kind(const expr::Type& type) {
  if (type.kind == expr::TypeKind::string) return Fact::Kind::text;
  if (type.kind == expr::TypeKind::integer) return Fact::Kind::integer;
  return type.kind == expr::TypeKind::boolean ? Fact::Kind::boolean : Fact::Kind::missing;
}

Fact::Kind path_kind(const std::string& path, const expr::Schema& schema) {
  const auto compiled = expr::compile(path, schema);
  return compiled.ok() && compiled->reads().size() == 1 ? fact_kind(compiled->type()) : Fact::Kind::missing;
}

Fact::Kind literal_kind(const lib::Json& literal) {
  if (literal.is_string()) return Fact::Kind::text;
  return literal.is_bool() ? Fact::Kind::boolean : Fact::Kind::integer;
}

void take_literals(Predicate::Comparison& comparison, const std::vector<lib::Json>& literals) {
  comparison.literals.reserve(literals.size());
  for (const lib::Json& literal : literals) {
    if (literal.is_string()) {
      comparison.literals.push_back(literal.as_string());
      comparison.values.push_back(Fact::of(std::string_view(comparison.literals.back())));
    } else {
      comparison.values.push_back(literal.is_bool() ? Fact::of(literal.as_bool()) : Fact::of(literal.as_integer()));
    }
  }
  if (!comparison.values.empty()) comparison.value = comparison.values.front();
}

}  // namespace

CompiledCondition ConditionTable::compile(const std::string& text, Constraint constraint,
                                          const ConditionSchema& schema) {
  const std::lock_guard lock(mutex_);
  CompiledCondition compiled;
  if (!text.empty()) compiled = condition(text, schema);
  if (constraint != Constraint::none) compiled.predicates.push_back(constraint_predicate(constraint));
  std::ranges::sort(compiled.predicates, {}, &Predicate::id);
  const auto tail = std::ranges::unique(compiled.predicates);
  compiled.predicates.erase(tail.begin(), tail.end());
  return compiled;
}

const CompiledCondition& ConditionTable::condition(const std::string& text, const ConditionSchema& schema) {
  const std::string key = schema.name + '\n' + text;
  const auto known = conditions_.find(key);
  return known != conditions_.end() ? known->second
                                    : conditions_.emplace(key, make_condition(text, schema)).first->second;
}

CompiledCondition ConditionTable::make_condition(const std::string& text, const ConditionSchema& schema) {
  CompiledCondition made;
  if (schema.schema == nullptr) {
    made.error = "Nothing is known of the facts that conditions of this scope may name.";
    return made;
  }
  made.predicates = conjunct_predicates(text, schema);
  if (!made.predicates.empty()) return made;
  auto whole = expr::compile(text, *schema.schema);
  if (!whole.ok()) {
    const auto& details = whole.error().details;
    made.error = details.empty() ? whole.error().message : details.front().path + ": " + details.front().message;
  } else if (!is_boolean(*whole)) {
    made.error = "A condition answers true or false.";
  } else {
    made.predicates.push_back(predicate(text, *std::move(whole), schema));
  }
  return made;
}

/// A conjunction of sound conjuncts is sound, and one that is as long as a condition may be is as cheap as its parts.
/// Empty when some part is not sound alone or the text is too long: then the whole is looked at.
std::vector<std::shared_ptr<const Predicate>> ConditionTable::conjunct_predicates(const std::string& text,
                                                                                  const ConditionSchema& schema) {
  if (text.size() > kPlainBytes) return {};
  std::vector<std::shared_ptr<const Predicate>> found;
  for (const std::string& part : conjuncts(text)) {
    auto known = known_predicate(part, schema);
    if (!known) {
      auto compiled = expr::compile(part, *schema.schema);
      if (!compiled.ok() || !is_boolean(*compiled)) return {};
      known = predicate(part, *std::move(compiled), schema);
    }
    found.push_back(std::move(known));
  }
  return found;
}

std::shared_ptr<const Predicate> ConditionTable::known_predicate(const std::string& text,
                                                                 const ConditionSchema& schema) const {
  const auto known = predicates_.find(schema.name + '\n' + text);
  return known == predicates_.end() ? nullptr : known->second;
}

std::shared_ptr<const Predicate> ConditionTable::predicate(const std::string& text, expr::Expression expression,
                                                           const ConditionSchema& schema) {
  auto made = next_predicate();
  made->text = text;
  made->reads_record = asks_about_record(expression);
  made->expression = std::move(expression);
  if (const auto parts = read_comparison(text)) {
    const Fact::Kind kind = path_kind(parts->left, *schema.schema);
    const bool to_path = !parts->right_path.empty();
    const auto fits = [kind](const lib::Json& literal) { return literal_kind(literal) == kind; };
    const bool plain = kind != Fact::Kind::missing && (to_path ? path_kind(parts->right_path, *schema.schema) == kind
                                                               : std::ranges::all_of(parts->literals, fits));
    if (plain) {
      made->comparison.op = parts->op;
      made->comparison.kind = to_path ? Predicate::Operand::path : Predicate::Operand::literal;
      made->comparison.left = slot(parts->left);
      if (to_path) made->comparison.right = slot(parts->right_path);
      take_literals(made->comparison, parts->literals);
    }
  }
  predicates_.emplace(schema.name + '\n' + text, made);
  return made;
}

std::shared_ptr<const Predicate> ConditionTable::constraint_predicate(Constraint constraint) {
  const std::string key = "constraint\r" + std::string(to_string(constraint));
  if (const auto known = predicates_.find(key); known != predicates_.end()) return known->second;
  auto made = next_predicate();
  made->text = "constraint " + std::string(to_string(constraint));
  made->constraint = constraint;
  made->reads_record = constraint != Constraint::module;
  predicates_.emplace(key, made);
  return made;
}

std::shared_ptr<Predicate> ConditionTable::next_predicate() {
  auto made = std::make_shared<Predicate>();
  made->id = next_id_++;
  if (!bits_given_)
    first_.push_back(made);
  else if (next_bit_ < kMaskedPredicates)
    made->bit = next_bit_++;
  return made;
}

void ConditionTable::give_bits(const std::vector<std::uint32_t>& uses) {
  const std::lock_guard lock(mutex_);
  const auto used = [&uses](const Predicate& one) { return one.id < uses.size() ? uses[one.id] : 0; };
  std::ranges::sort(
      first_, [&](const auto& a, const auto& b) { return std::pair(used(*b), a->id) < std::pair(used(*a), b->id); });
  for (const auto& predicate : first_) {
    if (used(*predicate) == 0 || next_bit_ == kMaskedPredicates) break;
    predicate->bit = next_bit_++;
  }
  first_ = {};
  bits_given_ = true;
}

std::uint32_t ConditionTable::slot(std::string_view path) {
  const auto known = slots_.find(path);
  if (known != slots_.end()) return known->second;
  const auto next = static_cast<std::uint32_t>(slots_.size());
  slots_.emplace(path, next);
  return next;
}

std::optional<std::uint32_t> ConditionTable::slot_of(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  const auto known = slots_.find(path);
  return known == slots_.end() ? std::nullopt : std::optional(known->second);
}

std::size_t ConditionTable::slots() const {
  const std::lock_guard lock(mutex_);
  return slots_.size();
}

}  // namespace athyper::core::access
