#include "testing/random_policies.hpp"

#include <algorithm>

namespace athyper::core::access::testing {
namespace {

using expr::TypeKind;

constexpr const char* kOperations[] = {"ENTITY.READ", "ENTITY.UPDATE", "WORKFLOW.APPROVE", "COLLAB.TAG"};
constexpr const char* kPatterns[] = {"ENTITY.READ", "ENTITY.UPDATE", "WORKFLOW.APPROVE", "ENTITY.*", "WORKFLOW.*", "*"};
constexpr const char* kUsers[] = {"ann", "bob", "eve"};
constexpr const char* kRoles[] = {"finance", "legal", "buyer", "audit"};
constexpr const char* kGroups[] = {"north", "south"};
constexpr const char* kPersonas[] = {"user", "manager", "admin"};
constexpr const char* kUnits[] = {"/root", "/root/sales", "/root/sales/emea", "/root/salesforce", "/root/it"};
constexpr const char* kEntities[] = {"invoice", "order"};
constexpr const char* kModules[] = {"fin", "proc"};
constexpr const char* kVersions[] = {"v-1", "v-2"};
constexpr const char* kRecords[] = {"1", "2"};
// Non-ASCII text sorts by bytes; the long one is on the heap.
constexpr const char* kDepartments[] = {"", "a", "b", "B", "\xC3\xA9t\xC3\xA9", "a department with a long name"};

}  // namespace

std::string RandomPolicies::department() {
  return pick(kDepartments);
}

World::mapped_type RandomPolicies::value(TypeKind kind) {
  if (kind == TypeKind::string) return department();
  if (kind == TypeKind::boolean) return one_in(2);
  constexpr std::int64_t numbers[] = {-1, 0, 1, 2, 500, INT64_MAX};
  return pick(numbers);
}

Condition RandomPolicies::comparison() {
  const WorldPath& path = world_paths()[below(world_paths().size())];
  Condition made{.path = std::string(path.path)};
  constexpr const char* operators[] = {"==", "!=", "<", "<=", ">", ">=", "in"};
  // Booleans have no order in the rule language.
  made.op = path.kind == TypeKind::boolean ? operators[below(2)] : pick(operators);
  if (made.op == "in") {
    for (std::size_t i = 0; i <= below(3); ++i) made.literals.push_back(value(path.kind));
    return made;
  }
  if (one_in(3)) {
    std::vector<std::string> others;
    for (const WorldPath& other : world_paths()) {
      if (other.kind == path.kind) others.emplace_back(other.path);
    }
    made.other_path = pick(others);
  } else {
    made.literals.push_back(value(path.kind));
  }
  return made;
}

Condition RandomPolicies::condition(int depth) {
  if (depth == 0 || one_in(2)) return comparison();
  if (one_in(4)) return {.kind = Condition::Kind::negation, .parts = {condition(depth - 1)}};
  Condition made{.kind = one_in(3) ? Condition::Kind::either : Condition::Kind::both};
  for (std::size_t i = 0; i < 2 + below(2); ++i) made.parts.push_back(condition(depth - 1));
  return made;
}

RuleSubject RandomPolicies::rule_subject() {
  switch (below(8)) {
    case 0:
      return {SubjectType::user, pick(kUsers)};
    case 1:
      return {SubjectType::service, pick(kUsers)};
    case 2:
    case 3:
      return {SubjectType::role, pick(kRoles)};
    case 4:
      return {SubjectType::group, pick(kGroups)};
    case 5:
      return {SubjectType::persona, pick(kPersonas)};
    case 6:
      return {SubjectType::ou, pick(kUnits)};
    default:
      return {SubjectType::everyone, ""};
  }
}

RuleScope RandomPolicies::scope() {
  switch (below(7)) {
    case 0:
      return {ScopeType::record, std::string(pick(kEntities)) + "/" + pick(kRecords)};
    case 1:
      return {ScopeType::entity_version, pick(kVersions)};
    case 2:
      return {ScopeType::module, pick(kModules)};
    case 3:
      return {};
    default:
      return {ScopeType::entity, pick(kEntities)};
  }
}

ReferenceRule RandomPolicies::rule(std::string id) {
  ReferenceRule made;
  made.rule.id = std::move(id);
  made.rule.effect = one_in(3) ? Effect::deny : Effect::allow;
  made.rule.priority = static_cast<int>(below(3));
  made.rule.scope = scope();
  for (std::size_t i = 0; i <= below(2); ++i) made.rule.subjects.push_back(rule_subject());
  for (std::size_t i = 0; i <= below(2); ++i) made.rule.operations.emplace_back(pick(kPatterns));
  if (one_in(6)) made.rule.constraint = static_cast<Constraint>(1 + below(3));
  if (one_in(40)) {
    made.broken = true;
    made.rule.when = "record.nothing == 1";
  } else if (!one_in(3)) {
    made.condition = condition(2);
    made.rule.when = made.condition->text();
  }
  if (one_in(6)) made.rule.obligations.push_back({.type = "add_audit_tag"});
  return made;
}

std::vector<ReferenceRule> RandomPolicies::rules(std::size_t most) {
  std::vector<ReferenceRule> made;
  const std::size_t count = below(most + 1);
  for (std::size_t i = 0; i < count; ++i) made.push_back(rule("r" + std::to_string(i)));
  return made;
}

SubjectFacts RandomPolicies::subject() {
  SubjectFacts made{.id = pick(kUsers), .is_service = one_in(4), .persona = pick(kPersonas)};
  for (const char* role : kRoles) {
    if (one_in(3)) made.roles.emplace_back(role);
  }
  for (const char* group : kGroups) {
    if (one_in(3)) made.groups.emplace_back(group);
  }
  for (const char* module : kModules) {
    if (one_in(2)) made.modules.emplace_back(module);
  }
  if (!one_in(4)) made.ou_path = pick(kUnits);
  return made;
}

World RandomPolicies::world() {
  World made;
  for (const WorldPath& path : world_paths()) {
    if (!one_in(4)) made.emplace(path.path, value(path.kind));
  }
  return made;
}

ReferenceRequest RandomPolicies::request() {
  ReferenceRequest made{.subject = subject(), .operation = pick(kOperations), .entity = pick(kEntities)};
  if (!one_in(4)) made.module = pick(kModules);
  if (one_in(2)) made.entity_version = pick(kVersions);
  if (one_in(2)) made.record = pick(kRecords);
  if (!one_in(3)) made.owner = pick(kUsers);
  if (!one_in(3)) made.ou_path = pick(kUnits);
  made.world = world();
  return made;
}

}  // namespace athyper::core::access::testing
