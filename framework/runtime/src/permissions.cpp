#include <athyper/runtime/permissions.hpp>

#include <lib/base/assert.hpp>

namespace athyper::runtime {

core::access::RbacPolicy platform_permissions() {
  core::access::RbacPolicy policy;
  const auto grant = [&](std::string_view role, const std::vector<std::string>& permissions) {
    ATH_ASSERT(policy.grant(role, permissions).ok());
  };
  // Whoever changes the platform does not read what people did with it, and the other way round.
  grant("system_admin", {"*:meta_change", "*:meta_entity", "*:meta_policy", "*:policy", "read:meta_table", "*:job",
                         "*:job_queue", "*:installation_job"});
  grant("security_officer", {"*:policy", "read:policy_decision", "verify:audit_event"});
  grant("compliance_officer", {"read:audit_event", "verify:audit_event", "export:audit_event", "read:policy",
                               "simulate:policy", "read:policy_decision"});
  // What is switched on in a tenant is its administrator's, and so are its jobs; a system administrator's are those of
  // no tenant.
  grant("admin", {"*:feature_flag", "read:job", "manage:job"});
  return policy;
}

core::access::AccessContext access_context(const RequestScope& scope) {
  const Principal& principal = scope.principal();
  core::access::AccessContext context{
      .tenant = scope.tenant().code, .principal = principal.username, .roles = principal.roles};
  context.roles.push_back(principal.persona);
  return context;
}

}  // namespace athyper::runtime
