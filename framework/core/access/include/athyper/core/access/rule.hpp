// Rules as they are written: who, what, on which things, under which condition, with which effect.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::access {

enum class Effect : std::uint8_t { allow, deny };

/// Whom a rule is for, the most specific first. `everyone` is whoever is signed in.
enum class SubjectType : std::uint8_t { user, service, role, group, persona, ou, everyone };

/// What a rule is about, the most specific first.
enum class ScopeType : std::uint8_t { record, entity_version, entity, module, global };

/// How effects that contradict each other are resolved.
enum class Strategy : std::uint8_t {
  /// Any deny wins.
  deny_overrides,
  /// Any allow wins.
  allow_overrides,
  /// The rule with the lowest priority number decides; among equals the more specific one, then the deny.
  priority_order,
  /// The most specific rule decides; among equals the one with the lowest priority number, then the deny.
  first_match,
};

/// What limits a rule besides its condition. A missing fact is an error: no for an allow, yes for a deny.
enum class Constraint : std::uint8_t {
  none,
  /// The record belongs to the subject.
  own,
  /// The record's organisational unit is the subject's or below it.
  ou,
  /// The subject's tenant has the module of the thing.
  module,
};

std::string_view to_string(Effect effect);
std::string_view to_string(SubjectType type);
std::string_view to_string(ScopeType type);
std::string_view to_string(Strategy strategy);
std::string_view to_string(Constraint constraint);
std::optional<Effect> parse_effect(std::string_view text);
/// The original's names kc_role and kc_group are read too.
std::optional<SubjectType> parse_subject_type(std::string_view text);
std::optional<ScopeType> parse_scope_type(std::string_view text);
std::optional<Strategy> parse_strategy(std::string_view text);
std::optional<Constraint> parse_constraint(std::string_view text);

/// `key` is an id or a code; of an organisational unit its path ("/root/sales/"), which stands for all below it; empty
/// for everyone.
struct RuleSubject {
  SubjectType type = SubjectType::everyone;
  std::string key = {};
  bool operator==(const RuleSubject&) const = default;
};

/// `key` is the name of the module or entity, the id of the entity version, `entity/id` of a record; empty for global.
struct RuleScope {
  ScopeType type = ScopeType::global;
  std::string key = {};
  bool operator==(const RuleScope&) const = default;
};

/// What whoever enforces a decision has to do besides. `type` is one of obligation_types().
struct Obligation {
  std::string type;
  lib::Json params = lib::Json::object();
};

/// mask_fields, require_approval, add_audit_tag, notify, rate_limit, time_restrict, require_mfa, custom.
const std::vector<std::string>& obligation_types();

struct Rule {
  /// Unique in its set.
  std::string id;
  /// The policy it stands in; for explanations.
  std::string policy = {};
  Effect effect = Effect::allow;
  /// Lower is earlier.
  int priority = 100;
  RuleScope scope = {};
  /// Any of them.
  std::vector<RuleSubject> subjects = {};
  /// Any of them: codes, `NAMESPACE.*` or `*`.
  std::vector<std::string> operations = {};
  Constraint constraint = Constraint::none;
  /// In the rule language; empty holds always.
  std::string when = {};
  std::vector<Obligation> obligations = {};
};

/// One line for each rule in the order of their ids, the same for the same rules: what an artefact's hash is made of.
std::string canonical_text(std::vector<Rule> rules);

/// The lossless JSON form of a rule, and back. Error key "access.rule.invalid", every finding in details.
lib::Json to_json(const Rule& rule);
lib::Result<Rule> rule_from_json(const lib::Json& json);

}  // namespace athyper::core::access
