// Words of rules, and rules as JSON.
#include <athyper/core/access/rule.hpp>

#include <algorithm>
#include <array>

namespace athyper::core::access {
namespace {

constexpr std::array<std::string_view, 2> kEffects = {"allow", "deny"};
constexpr std::array<std::string_view, 7> kSubjects = {"user", "service", "role", "group", "persona", "ou", "everyone"};
constexpr std::array<std::string_view, 5> kScopes = {"record", "entity_version", "entity", "module", "global"};
constexpr std::array<std::string_view, 4> kStrategies = {"deny_overrides", "allow_overrides", "priority_order",
                                                         "first_match"};
constexpr std::array<std::string_view, 4> kConstraints = {"none", "own", "ou", "module"};

template <class E, std::size_t N>
std::optional<E> parse(const std::array<std::string_view, N>& names, std::string_view text) {
  const auto found = std::ranges::find(names, text);
  if (found == names.end()) return std::nullopt;
  return static_cast<E>(found - names.begin());
}

/// Collects what is wrong with one rule.
class Reader {
 public:
  explicit Reader(const lib::Json& json) : json_(json) {}

  std::string text(std::string_view name, std::string_view fallback = "") {
    const lib::Json* member = json_.find(name);
    if (member == nullptr) return std::string(fallback);
    if (member->is_string()) return member->as_string();
    add(name, "access.rule.invalid", "`" + std::string(name) + "` must be text");
    return {};
  }

  template <class T>
  T word(std::string_view name, std::string_view fallback, std::optional<T> (*parse_word)(std::string_view)) {
    const std::string given = text(name, fallback);
    const auto parsed = parse_word(given);
    if (!parsed) add(name, "access.rule.unknown_word", "`" + given + "` is no " + std::string(name));
    return parsed.value_or(T{});
  }

  const lib::JsonArray& list(std::string_view name) {
    static const lib::JsonArray none;
    const lib::Json* member = json_.find(name);
    if (member == nullptr) return none;
    if (member->is_array()) return member->as_array();
    add(name, "access.rule.invalid", "`" + std::string(name) + "` must be a list");
    return none;
  }

  void add(std::string_view path, std::string_view code, std::string message) {
    findings_.push_back({std::string(path), std::string(code), std::move(message)});
  }
  std::vector<lib::ErrorDetail>& findings() { return findings_; }

 private:
  const lib::Json& json_;
  std::vector<lib::ErrorDetail> findings_;
};

void read_subjects(Reader& reader, Rule& rule) {
  for (const lib::Json& item : reader.list("subjects")) {
    const auto type = parse_subject_type(item.get_string("type").value_or(""));
    if (!type) {
      reader.add("subjects", "access.rule.unknown_word",
                 "a subject has a `type` of user, service, role, group, persona, ou or everyone");
      continue;
    }
    rule.subjects.push_back({.type = *type, .key = std::string(item.get_string("key").value_or(""))});
    if (*type != SubjectType::everyone && rule.subjects.back().key.empty())
      reader.add("subjects", "access.rule.invalid", "a subject other than everyone has a `key`");
  }
  if (rule.subjects.empty()) reader.add("subjects", "access.rule.invalid", "a rule names at least one subject");
}

void read_operations(Reader& reader, Rule& rule) {
  for (const lib::Json& item : reader.list("operations")) {
    if (item.is_string())
      rule.operations.push_back(item.as_string());
    else
      reader.add("operations", "access.rule.invalid", "an operation is text");
  }
  if (rule.operations.empty()) reader.add("operations", "access.rule.invalid", "a rule names at least one operation");
}

void read_obligations(Reader& reader, Rule& rule) {
  for (const lib::Json& item : reader.list("obligations")) {
    const std::string type(item.get_string("type").value_or(""));
    if (std::ranges::find(obligation_types(), type) == obligation_types().end()) {
      reader.add("obligations", "access.rule.unknown_word", "`" + type + "` is no type of obligation");
      continue;
    }
    const lib::Json* params = item.find("params");
    rule.obligations.push_back({.type = type, .params = params == nullptr ? lib::Json::object() : *params});
  }
}

}  // namespace

std::string_view to_string(Effect effect) {
  return kEffects[static_cast<std::size_t>(effect)];
}
std::string_view to_string(SubjectType type) {
  return kSubjects[static_cast<std::size_t>(type)];
}
std::string_view to_string(ScopeType type) {
  return kScopes[static_cast<std::size_t>(type)];
}
std::string_view to_string(Strategy strategy) {
  return kStrategies[static_cast<std::size_t>(strategy)];
}
std::string_view to_string(Constraint constraint) {
  return kConstraints[static_cast<std::size_t>(constraint)];
}
std::optional<Effect> parse_effect(std::string_view text) {
  return parse<Effect>(kEffects, text);
}
std::optional<SubjectType> parse_subject_type(std::string_view text) {
  if (text.starts_with("kc_")) text.remove_prefix(3);
  return parse<SubjectType>(kSubjects, text);
}
std::optional<ScopeType> parse_scope_type(std::string_view text) {
  return parse<ScopeType>(kScopes, text);
}
std::optional<Strategy> parse_strategy(std::string_view text) {
  return parse<Strategy>(kStrategies, text);
}
std::optional<Constraint> parse_constraint(std::string_view text) {
  return parse<Constraint>(kConstraints, text);
}

const std::vector<std::string>& obligation_types() {
  static const std::vector<std::string> types = {"mask_fields", "require_approval", "add_audit_tag", "notify",
                                                 "rate_limit",  "time_restrict",    "require_mfa",   "custom"};
  return types;
}

std::string canonical_text(std::vector<Rule> rules) {
  std::ranges::sort(rules, {}, &Rule::id);
  std::string text;
  for (const Rule& rule : rules) (text += to_json(rule).dump()) += '\n';
  return text;
}

lib::Json to_json(const Rule& rule) {
  lib::JsonArray subjects;
  for (const RuleSubject& subject : rule.subjects)
    subjects.push_back(lib::Json::object({{"type", to_string(subject.type)}, {"key", subject.key}}));
  lib::JsonArray operations(rule.operations.begin(), rule.operations.end());
  lib::JsonArray obligations;
  for (const Obligation& one : rule.obligations)
    obligations.push_back(lib::Json::object({{"type", one.type}, {"params", one.params}}));
  return lib::Json::object({{"id", rule.id},
                            {"policy", rule.policy},
                            {"effect", to_string(rule.effect)},
                            {"priority", rule.priority},
                            {"scopeType", to_string(rule.scope.type)},
                            {"scopeKey", rule.scope.key},
                            {"subjects", std::move(subjects)},
                            {"operations", std::move(operations)},
                            {"constraint", to_string(rule.constraint)},
                            {"when", rule.when},
                            {"obligations", std::move(obligations)}});
}

lib::Result<Rule> rule_from_json(const lib::Json& json) {
  Reader reader(json);
  Rule rule;
  rule.id = reader.text("id");
  if (rule.id.empty()) reader.add("id", "access.rule.invalid", "a rule has an `id`");
  rule.policy = reader.text("policy");
  rule.effect = reader.word<Effect>("effect", "allow", parse_effect);
  rule.priority = static_cast<int>(std::clamp<std::int64_t>(json.get_integer("priority").value_or(100), 0, 1'000'000));
  rule.scope = {.type = reader.word<ScopeType>("scopeType", "global", parse_scope_type),
                .key = reader.text("scopeKey")};
  if ((rule.scope.type == ScopeType::global) != rule.scope.key.empty())
    reader.add("scopeKey", "access.rule.invalid", "every scope but global has a key");
  read_subjects(reader, rule);
  read_operations(reader, rule);
  rule.constraint = reader.word<Constraint>("constraint", "none", parse_constraint);
  rule.when = reader.text("when");
  read_obligations(reader, rule);
  if (reader.findings().empty()) return rule;
  return lib::Error{lib::ErrorCode::invalid_argument, "access.rule.invalid",
                    "The rule `" + rule.id + "` is not sound: " + reader.findings().front().message + ".",
                    std::move(reader.findings())};
}

}  // namespace athyper::core::access
