// Bodies of requests as questions to the policies.
#pragma once

#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime::policy_rules {

/// The caller of the request, as policies see him.
core::policy::TestPrincipal caller_facts(const RequestScope& scope);
/// A subject as somebody made it up: {principalId, username, persona, roles, groups, ou, modules}. Error key
/// "policy.input_invalid".
lib::Result<core::policy::TestPrincipal> subject_of(const lib::Json& json);
/// {entity, id, record, owner, ou}; a record is held to the fields of the entity. Error key "policy.input_invalid",
/// findings below `pointer`.
lib::Result<core::policy::TestResource> resource_of(const core::meta::Entity& entity, const lib::Json& json,
                                                    const std::string& pointer);

/// A question as POST /api/policy/simulate takes it. Error key "policy.input_invalid".
lib::Result<core::policy::Question> question_of(const core::meta::Entity& entity, const lib::Json& body,
                                                lib::Timestamp now);

}  // namespace athyper::runtime::policy_rules
