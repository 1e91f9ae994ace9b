// Permissions: who may do what with the platform itself. Records have rules of their own, in the metadata.
#pragma once

#include <athyper/core/access/rbac.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime {

/// What personas and roles may do with the platform; a persona counts as a role of its name.
core::access::RbacPolicy platform_permissions();

/// Who asks, for an AccessPolicy.
core::access::AccessContext access_context(const RequestScope& scope);

}  // namespace athyper::runtime
