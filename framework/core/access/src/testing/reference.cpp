#include "testing/reference.hpp"

#include <algorithm>
#include <tuple>

namespace athyper::core::access::testing {
namespace {

using Value = std::optional<World::mapped_type>;

Value look_up(const World& world, const std::string& path) {
  const auto found = world.find(path);
  return found == world.end() ? std::nullopt : Value(found->second);
}

std::optional<bool> compare(const Value& a, const std::string& op, const Value& b) {
  if (op == "==") return a == b;
  if (op == "!=") return a != b;
  if (!a || !b) return std::nullopt;
  if (op == "<") return *a < *b;
  if (op == "<=") return *a <= *b;
  if (op == ">") return *a > *b;
  return *a >= *b;
}

std::string literal_text(const World::mapped_type& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return std::to_string(std::get<std::int64_t>(value));
}

std::string joined(const std::vector<Condition>& parts, const std::string& glue) {
  std::string text;
  for (const Condition& part : parts) {
    if (!text.empty()) text += glue;
    const bool bare = part.kind == Condition::Kind::compare;
    text += bare ? part.text() : "(" + part.text() + ")";
  }
  return text;
}

bool subject_is(const RuleSubject& subject, const SubjectFacts& who) {
  const auto among = [&](const std::vector<std::string>& names) {
    return std::ranges::find(names, subject.key) != names.end();
  };
  const std::string path = who.ou_path + "/";
  switch (subject.type) {
    case SubjectType::user:
      return !who.is_service && who.id == subject.key;
    case SubjectType::service:
      return who.is_service && who.id == subject.key;
    case SubjectType::role:
      return among(who.roles);
    case SubjectType::group:
      return among(who.groups);
    case SubjectType::persona:
      return who.persona == subject.key;
    case SubjectType::ou:
      return !who.ou_path.empty() && path.starts_with(subject.key + "/");
    case SubjectType::everyone:
      return true;
  }
  return false;
}

bool scope_is(const RuleScope& scope, const ReferenceRequest& request) {
  switch (scope.type) {
    case ScopeType::record:
      return !request.record.empty() && scope.key == request.entity + "/" + request.record;
    case ScopeType::entity_version:
      return scope.key == request.entity_version;
    case ScopeType::entity:
      return scope.key == request.entity;
    case ScopeType::module:
      return scope.key == request.module;
    case ScopeType::global:
      return true;
  }
  return false;
}

bool operation_is(const std::string& pattern, const std::string& code) {
  const std::string space = code.substr(0, code.find('.'));
  return pattern == "*" || pattern == code || pattern == space + ".*";
}

std::optional<bool> constraint_is(Constraint constraint, const ReferenceRequest& request) {
  switch (constraint) {
    case Constraint::none:
      return true;
    case Constraint::own:
      if (!request.owner) return std::nullopt;
      return *request.owner == request.subject.id;
    case Constraint::ou:
      if (!request.ou_path || request.subject.ou_path.empty()) return std::nullopt;
      return (*request.ou_path + "/").starts_with(request.subject.ou_path + "/");
    case Constraint::module:
      if (request.module.empty()) return std::nullopt;
      return std::ranges::find(request.subject.modules, request.module) != request.subject.modules.end();
  }
  return std::nullopt;
}

bool holds(const ReferenceRule& one, const ReferenceRequest& request) {
  const bool deny = one.rule.effect == Effect::deny;
  if (one.broken) return deny;
  const auto constraint = constraint_is(one.rule.constraint, request);
  const std::optional<bool> condition =
      one.condition ? answer_slowly(*one.condition, request.world) : std::optional(true);
  if (constraint == false || condition == false) return false;
  return (constraint && condition) || deny;
}

/// A rule that holds, with what it is sorted by: smaller is earlier.
struct Match {
  const Rule* rule;
  std::tuple<int, int, int, int, std::string> by_priority;
  std::tuple<int, int, int, int, std::string> by_specificity;
};

std::vector<Match> matches(const std::vector<ReferenceRule>& rules, const ReferenceRequest& request) {
  std::vector<Match> found;
  for (const ReferenceRule& one : rules) {
    const Rule& rule = one.rule;
    int subject = 1'000;
    for (const RuleSubject& each : rule.subjects) {
      if (subject_is(each, request.subject)) subject = std::min(subject, static_cast<int>(each.type));
    }
    const bool meant =
        subject < 1'000 && scope_is(rule.scope, request) &&
        std::ranges::any_of(
            rule.operations, [&](const std::string& pattern) { return operation_is(pattern, request.operation); });
    if (!meant || !holds(one, request)) continue;
    const int scope = static_cast<int>(rule.scope.type);
    const int effect = rule.effect == Effect::deny ? 0 : 1;
    found.push_back(
        {&rule, {rule.priority, scope, subject, effect, rule.id}, {scope, subject, rule.priority, effect, rule.id}});
  }
  return found;
}

const Match* first(const std::vector<Match>& matches, Strategy strategy, std::optional<Effect> only) {
  const Match* best = nullptr;
  for (const Match& match : matches) {
    if (only && match.rule->effect != *only) continue;
    const bool earlier =
        best == nullptr || (strategy == Strategy::first_match ? match.by_specificity < best->by_specificity
                                                              : match.by_priority < best->by_priority);
    if (earlier) best = &match;
  }
  return best;
}

}  // namespace

std::string Condition::text() const {
  switch (kind) {
    case Kind::both:
      return joined(parts, " && ");
    case Kind::either:
      return joined(parts, " || ");
    case Kind::negation:
      return "!(" + parts.front().text() + ")";
    case Kind::compare:
      break;
  }
  if (!other_path.empty()) return path + " " + op + " " + other_path;
  if (op != "in") return path + " " + op + " " + literal_text(literals.front());
  std::string list;
  for (const auto& literal : literals) list += (list.empty() ? "" : ", ") + literal_text(literal);
  return path + " in [" + list + "]";
}

std::optional<bool> answer_slowly(const Condition& condition, const World& world) {
  using Kind = Condition::Kind;
  if (condition.kind == Kind::negation) {
    const auto inner = answer_slowly(condition.parts.front(), world);
    return inner ? std::optional(!*inner) : std::nullopt;
  }
  if (condition.kind == Kind::compare) {
    const Value left = look_up(world, condition.path);
    if (!condition.other_path.empty()) return compare(left, condition.op, look_up(world, condition.other_path));
    if (condition.op != "in") return compare(left, condition.op, condition.literals.front());
    return std::ranges::any_of(condition.literals, [&](const auto& literal) { return left == literal; });
  }
  const bool decisive = condition.kind == Kind::either;
  bool error = false;
  for (const Condition& part : condition.parts) {
    const auto answer = answer_slowly(part, world);
    if (answer == decisive) return decisive;
    error = error || !answer;
  }
  return error ? std::nullopt : std::optional(!decisive);
}

ReferenceAnswer decide_slowly(const std::vector<ReferenceRule>& rules, const ReferenceRequest& request,
                              Strategy strategy) {
  const std::vector<Match> found = matches(rules, request);
  const Match* decided = nullptr;
  if (strategy == Strategy::deny_overrides) decided = first(found, strategy, Effect::deny);
  if (strategy == Strategy::allow_overrides) decided = first(found, strategy, Effect::allow);
  if (decided == nullptr) decided = first(found, strategy, std::nullopt);
  if (decided == nullptr) return {};
  ReferenceAnswer answer{.allowed = decided->rule->effect == Effect::allow, .rule = decided->rule->id, .obliging = {}};
  const bool overrides = strategy == Strategy::deny_overrides || strategy == Strategy::allow_overrides;
  for (const Match& match : found) {
    const bool counts = overrides ? match.rule->effect == decided->rule->effect : match.rule == decided->rule;
    if (counts && !match.rule->obligations.empty()) answer.obliging.push_back(match.rule->id);
  }
  std::ranges::sort(answer.obliging);
  return answer;
}

}  // namespace athyper::core::access::testing
