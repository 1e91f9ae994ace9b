#include <athyper/runtime/job_scope.hpp>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/core/jobs/job_row.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/assert.hpp>

#include "job_db.hpp"

namespace athyper::runtime {
namespace {

using core::jobs::JobEnvelope;

// The sealed envelope proves what a token proves of a request: that he is a member of the tenant. Whether his account
// and the tenant are still active, and which roles he has, is looked up.
lib::Task<lib::Result<ResolvedPrincipal>> resolve(Container& root, const core::registry::TenantInfo& tenant,
                                                  std::string principal) {
  auto identity = std::make_shared<adapters::auth::VerifiedIdentity>();
  identity->realm_key = tenant.realm_key;
  identity->subject = std::move(principal);
  identity->tenants = {tenant.tenant_key};
  co_return co_await root.get(tokens::principal_resolver).resolve(std::move(identity), tenant.tenant_key);
}

lib::Task<lib::Result<JobIdentity>> identify(Container& root, JobEnvelope envelope,
                                             const core::registry::TenantRegistry& tenants) {
  if (envelope.tenant == core::jobs::kInstallation) co_return JobIdentity{};
  const auto tenant = tenants.find_by_id(envelope.tenant);
  if (!tenant) {
    co_return lib::Error{lib::ErrorCode::not_found, "tenant.unknown",
                         "The job is of the tenant " + envelope.tenant + ", which is not there."};
  }
  JobIdentity identity{.tenant = context_of(*tenant)};
  if (root.has(tokens::model_store)) identity.model = root.get(tokens::model_store).current();
  if (envelope.principal.empty()) co_return identity;
  CO_TRY(auto resolved, co_await resolve(root, *tenant, std::move(envelope.principal)));
  identity.principal = std::move(resolved.principal);
  co_return identity;
}

}  // namespace

JobScope::JobScope(Container& root, const lib::Clock& clock, core::jobs::JobRun& run, JobIdentity identity)
    : scoped_(&root), run_(run), now_(clock.now()), identity_(std::move(identity)) {
  if (!root.has(tokens::db)) return;
  db_ = make_job_db(root.get(tokens::db), job().id, job().token);
  scoped_.value(tokens::db, *db_);
}

JobScope::~JobScope() = default;

const TenantContext& JobScope::tenant() const {
  ATH_ASSERT(identity_.tenant != nullptr);
  return *identity_.tenant;
}

const Principal& JobScope::principal() const {
  ATH_ASSERT(identity_.principal != nullptr);
  return *identity_.principal;
}

adapters::db::Fence JobScope::fence() const {
  adapters::db::Fence fence{.tenant = tenant().id, .principal = {}, .meta_version = 0, .entitlement_version = 0};
  if (!has_principal()) return fence;
  fence.principal = principal().id;
  fence.meta_version = identity_.model ? identity_.model->version : 0;
  fence.entitlement_version = principal().entitlement_version;
  return fence;
}

lib::Task<lib::Result<void>> JobScope::finish(lib::sql::Group group, lib::Json result) {
  group.statements.push_back(core::jobs::end_statement({{.id = job().id,
                                                         .token = job().token,
                                                         .result = result.dump(),
                                                         .keep = !job().options.remove_on_complete,
                                                         .started_at = job().started_at}}));
  if (has_tenant()) {
    CO_TRY(co_await db_->run(fence(), std::move(group)));
  } else {
    CO_TRY(co_await db_->run_platform(std::move(group)));
  }
  run_.ended();
  co_return lib::Result<void>{};
}

JobEnvelope envelope_of(const RequestScope& scope, std::string purpose) {
  return {.tenant = scope.tenant().id.to_string(),
          .principal = scope.principal().id.to_string(),
          .purpose = std::move(purpose),
          .model_version = scope.model() ? scope.model()->version : 0,
          .trace = core::observability::format_traceparent(scope.context().trace)};
}

lib::Task<lib::Result<std::unique_ptr<JobScope>>> create_job_scope(Container& root, const lib::Clock& clock,
                                                                   core::jobs::JobRun& run,
                                                                   const core::registry::TenantRegistry& tenants) {
  CO_TRY(auto identity, co_await identify(root, run.job().data.metadata, tenants));
  co_return std::make_unique<JobScope>(root, clock, run, std::move(identity));
}

}  // namespace athyper::runtime
