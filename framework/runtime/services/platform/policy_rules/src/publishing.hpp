// What puts policies of a tenant into force and takes them out of it: one way, with every check.
#pragma once

#include <athyper/core/policy/publication.hpp>

#include "policy_rows.hpp"

namespace athyper::runtime::policy_rules {

struct Deployment {
  VersionRef version;
  /// Into force, or out of it.
  bool publishes = true;
  /// Why it is done against failing tests and lock-outs; empty when it is not.
  std::string forced_because = {};
};

/// What speaks against a deployment.
struct Obstacles {
  /// In the rules; nothing helps but better rules.
  std::vector<lib::ErrorDetail> rules = {};
  /// What the caller would gain; somebody else has to do it.
  std::vector<lib::ErrorDetail> gains = {};
  /// Failing tests and lock-outs; a reason overrides them.
  std::vector<lib::ErrorDetail> others = {};
};

/// The tenant's rules as they are and as they would be.
struct Comparison {
  std::int64_t entitlement_version = 0;
  core::data::TenantRulesPtr before = nullptr;
  core::data::TenantRulesPtr after = nullptr;
};
lib::Task<lib::Result<Comparison>> compare(RequestScope& scope, const Deployment& deployment);
/// As the tests, gains and lock-outs of core/policy take it.
core::policy::Publication publication_of(const RequestScope& scope, const Comparison& comparison);

/// Archives what was published before; every process asks the new rules from its next fence on. Errors:
/// invalid_argument "policy.rules_invalid", forbidden "policy.self_grant", conflict "policy.refused" (failing tests,
/// lock-outs; details say which), conflict "policy.wrong_state" and "policy.version_conflict" when the version has
/// moved.
lib::Task<lib::Result<void>> deploy(RequestScope& scope, Deployment deployment);

}  // namespace athyper::runtime::policy_rules
