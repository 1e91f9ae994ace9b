#include <athyper/runtime/identity_access/pg_principal_resolver.hpp>

#include <unordered_map>

#include "generated/principal_queries.hpp"

namespace athyper::runtime::identity_access {
namespace {

/// What a resolution gave, and the tenant as it was then: once the directory knows it otherwise, it is resolved anew.
struct Remembered {
  TenantDirectory::Info tenant;
  ResolvedPrincipal resolved;
};
using Memory = std::unordered_map<std::string, Remembered>;
constexpr std::size_t kRemembered = 10'000;

// One memory for each thread and resolver; tests make several resolvers.
Memory& memory_of(const PgPrincipalResolver* resolver) {
  thread_local std::unordered_map<const PgPrincipalResolver*, Memory> memories;
  return memories[resolver];
}

lib::Error not_a_member() {
  return {lib::ErrorCode::unauthenticated, "jwt.tenant_mismatch",
          "The token does not prove a membership of that tenant."};
}

lib::Task<lib::Result<std::shared_ptr<const Principal>>> load_principal(adapters::db::DbClient& db,
                                                                        TenantPolicies& policies, lib::Uuid tenant,
                                                                        std::string subject) {
  const auto id = lib::parse_uuid(subject);
  if (!id.ok()) co_return not_a_member();
  const adapters::db::Fence fence{.tenant = tenant, .principal = *id, .meta_version = 0, .entitlement_version = 0};
  CO_TRY(auto found, co_await adapters::db::run_all(db, fence, {}, queries::find_principal(tenant, *id),
                                                    queries::list_roles(tenant, *id)));
  auto& [person, roles] = found;
  if (!person) co_return not_a_member();
  if (!person->is_active) {
    co_return lib::Error{lib::ErrorCode::forbidden, "principal.inactive", "This account is not active."};
  }
  auto principal = std::make_shared<Principal>();
  principal->id = *id;
  principal->username = std::move(person->username);
  principal->display_name = std::move(person->display_name);
  principal->persona = std::move(person->persona);
  principal->entitlement_version = person->entitlement_version;
  principal->roles = std::move(roles);
  CO_TRY(principal->policies, co_await policies.of_tenant(tenant, principal->entitlement_version));
  co_return std::shared_ptr<const Principal>(std::move(principal));
}

}  // namespace

PgPrincipalResolver::PgPrincipalResolver(adapters::db::DbClient& db, TenantDirectory& tenants, TenantPolicies& policies)
    : db_(db), tenants_(tenants), policies_(policies) {}
PgPrincipalResolver::~PgPrincipalResolver() = default;

lib::Task<lib::Result<ResolvedPrincipal>> PgPrincipalResolver::resolve(
    std::shared_ptr<const adapters::auth::VerifiedIdentity> identity, std::string tenant_code) {
  if (tenant_code.empty()) {
    if (identity->tenants.size() != 1) {
      co_return lib::Error{lib::ErrorCode::unauthenticated, "tenant.context_required",
                           "The token proves several tenants (or none): choose one with the header x-tenant."};
    }
    tenant_code = identity->tenants.front();
  }
  auto info = tenants_.known(identity->realm_key, tenant_code);
  if (!info) {
    CO_TRY(info, co_await tenants_.find(identity->realm_key, tenant_code));
  }
  if (!info) co_return not_a_member();
  if (info->status != "active") {
    co_return lib::Error{lib::ErrorCode::forbidden, "tenant.suspended", "This tenant is " + info->status + "."};
  }
  const std::string key = identity->realm_key + '\n' + tenant_code + '\n' + identity->subject;
  if (const auto found = memory_of(this).find(key); found != memory_of(this).end() && found->second.tenant == info)
    co_return found->second.resolved;

  auto tenant = context_of(*info);
  CO_TRY(auto principal, co_await load_principal(db_, policies_, tenant->id, identity->subject));
  const ResolvedPrincipal resolved{std::move(tenant), std::move(principal)};
  // A fence does not check version 0, so nobody would hear of a change.
  if (resolved.principal->entitlement_version == 0) co_return resolved;
  auto& memory = memory_of(this);
  if (memory.size() >= kRemembered) memory.clear();
  // Of two that asked at the same time the newer rights are kept, whichever comes last.
  auto& known = memory[key];
  const auto& older = known.resolved.principal;
  if (!older || older->entitlement_version <= resolved.principal->entitlement_version)
    known = {.tenant = std::move(info), .resolved = resolved};
  co_return resolved;
}

void PgPrincipalResolver::forget(const lib::Uuid& tenant) {
  std::erase_if(memory_of(this), [&](const auto& entry) { return entry.second.resolved.tenant->id == tenant; });
}

}  // namespace athyper::runtime::identity_access
