#include <athyper/runtime/identity_access/pg_principal_resolver.hpp>

#include <unordered_map>

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

const lib::sql::ShapePtr& principal_by_id() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT p.username, p.display_name, p.persona, p.is_active, coalesce(v.entitlement_version, 0)"
      " FROM core.principal p LEFT JOIN meta.tenant_version v ON v.tenant_id = p.tenant_id"
      " WHERE p.tenant_id = $1::uuid AND p.id = $2::uuid");
  return kShape;
}

const lib::sql::ShapePtr& roles_by_principal() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT r.code FROM core.principal_role pr JOIN core.role r ON r.tenant_id = pr.tenant_id AND r.id = pr.role_id"
      " WHERE pr.tenant_id = $1::uuid AND pr.principal_id = $2::uuid AND r.is_active"
      " AND (pr.valid_from IS NULL OR pr.valid_from <= now()) AND (pr.valid_until IS NULL OR pr.valid_until > now()) "
      "ORDER BY r.code");
  return kShape;
}

lib::Error not_a_member() {
  return {lib::ErrorCode::unauthenticated, "jwt.tenant_mismatch",
          "The token does not prove a membership of that tenant."};
}

lib::Task<lib::Result<std::shared_ptr<const Principal>>> load_principal(adapters::db::DbClient& db, lib::Uuid tenant,
                                                                        std::string subject) {
  const auto id = lib::parse_uuid(subject);
  if (!id.ok()) co_return not_a_member();
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({principal_by_id(), {tenant.to_string(), subject}});
  group.statements.push_back({roles_by_principal(), {tenant.to_string(), subject}});
  const adapters::db::Fence fence{.tenant = tenant, .principal = *id, .meta_version = 0, .entitlement_version = 0};
  CO_TRY(auto results, co_await db.run(fence, std::move(group)));
  const auto& person = results[0];
  if (person.empty()) co_return not_a_member();
  if (!person.get_bool(0, 3)) {
    co_return lib::Error{lib::ErrorCode::forbidden, "principal.inactive", "This account is not active."};
  }
  auto principal = std::make_shared<Principal>();
  principal->id = *id;
  principal->username = person.get(0, 0);
  principal->display_name = person.get(0, 1);
  principal->persona = person.get(0, 2);
  principal->entitlement_version = person.get_int(0, 4);
  for (std::size_t row = 0; row < results[1].size(); ++row) principal->roles.emplace_back(results[1].get(row, 0));
  co_return std::shared_ptr<const Principal>(std::move(principal));
}

}  // namespace

PgPrincipalResolver::PgPrincipalResolver(adapters::db::DbClient& db, TenantDirectory& tenants)
    : db_(db), tenants_(tenants) {}
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
  CO_TRY(auto principal, co_await load_principal(db_, tenant->id, identity->subject));
  const ResolvedPrincipal resolved{std::move(tenant), std::move(principal)};
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
