// What speaks against putting other policies of a tenant into force.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/policy/policy_tests.hpp>

namespace athyper::core::policy {

/// The rules in force and those that are to be.
struct Publication {
  meta::ModelPtr model;
  data::TenantRulesPtr before;
  data::TenantRulesPtr after;
  lib::Timestamp now{};
};

/// The policies of an entity as they would be.
std::shared_ptr<const data::PolicyTable> table_after(const Publication& publication, const meta::Entity& entity);

/// What somebody could do afterwards that he cannot do now, one finding for each entity and operation: path is
/// "entity OPERATION", code "policy.self_grant". A rule that obliges him and is changed is one as well.
std::vector<lib::ErrorDetail> gains(const Publication& publication, const TestPrincipal& who);

/// Entities of which some of these people can read records now and none afterwards: path is the entity, code
/// "policy.locks_out_administrators".
std::vector<lib::ErrorDetail> lockouts(const Publication& publication, const std::vector<TestPrincipal>& people);

}  // namespace athyper::core::policy
