#include "publishing.hpp"

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/access/personas.hpp>
#include <athyper/runtime/audit_query.hpp>
#include <athyper/runtime/tenant_policies.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/policies_queries.hpp"
#include "pg_tenant_policies.hpp"
#include "question.hpp"
#include "rule_check.hpp"
#include "test_cases.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::policy::Publication;
using core::policy::TestPrincipal;
using lib::Json;

/// People that are looked at when administrators are counted.
constexpr std::int64_t kPeople = 10'000;
/// Others may publish at the same time.
constexpr int kAttempts = 5;

lib::Error moved() {
  return {lib::ErrorCode::conflict, "policy.moved",
          "Rights of this tenant are being changed by others right now; try again."};
}

std::vector<TestPrincipal> administrators(std::vector<TestPrincipal> people) {
  std::erase_if(people, [](const TestPrincipal& person) {
    const core::access::Persona* persona = core::access::find_persona(person.facts.persona);
    return persona == nullptr || persona->code != "admin";
  });
  return people;
}

lib::Task<lib::Result<Obstacles>> find_obstacles(RequestScope& scope, const Deployment& deployment,
                                                 const Comparison& comparison) {
  Obstacles found;
  if (deployment.publishes) {
    CO_TRY(const lib::JsonArray rules, co_await rules_of(scope, deployment.version));
    found.rules = check_rules(*scope.model(), rules);
    if (!found.rules.empty()) co_return found;
  }
  const Publication publication = publication_of(scope, comparison);
  found.gains = core::policy::gains(publication, caller_facts(scope));
  CO_TRY(auto people, co_await list_people(scope, kPeople));
  found.others = core::policy::lockouts(publication, administrators(std::move(people)));
  CO_TRY(const std::vector<StoredCase> cases, co_await enabled_cases(scope));
  for (const StoredCase& one : cases) {
    const std::string failure = run_case(publication, one);
    if (!failure.empty()) found.others.push_back({one.id.to_string(), "policy.test_failed", one.name + ": " + failure});
  }
  co_return found;
}

lib::Result<void> judge(Obstacles found, const Deployment& deployment) {
  if (!found.rules.empty())
    return lib::Error{lib::ErrorCode::invalid_argument, "policy.rules_invalid",
                      "The rules cannot be put into force as they are.", std::move(found.rules)};
  if (!found.gains.empty())
    return lib::Error{lib::ErrorCode::forbidden, "policy.self_grant",
                      "Nobody puts policies into force that let himself do more than he may now.",
                      std::move(found.gains)};
  if (!found.others.empty() && deployment.forced_because.empty())
    return lib::Error{lib::ErrorCode::conflict, "policy.refused",
                      "Tests fail or administrators would be locked out; a reason in `forceBecause` overrides it.",
                      std::move(found.others)};
  return {};
}

AuditEvent event_of(RequestScope& scope, const Deployment& deployment,
                    const std::vector<lib::ErrorDetail>& overridden) {
  Json payload = Json::object();
  if (!deployment.forced_because.empty()) {
    Json list = Json::array();
    for (const lib::ErrorDetail& one : overridden)
      list.push_back(Json::object({{"path", one.path}, {"code", one.code}, {"message", one.message}}));
    payload.set("forcedBecause", deployment.forced_because);
    payload.set("overridden", std::move(list));
  }
  return audit_event(scope, deployment.publishes ? "policy.publish" : "policy.archive", deployment.version,
                     std::move(payload));
}

/// Writes it when nothing has moved since it was looked at.
lib::Task<lib::Result<void>> write(RequestScope& scope, adapters::db::DbTransaction& transaction,
                                   const Deployment& deployment, std::int64_t entitlement_version, AuditEvent event) {
  const lib::Uuid tenant = scope.tenant().id;
  const VersionRef& version = deployment.version;
  const lib::Timestamp at = scope.get(tokens::clock).now();
  CO_TRY(const auto now, co_await adapters::db::execute(transaction, queries::lock_tenant_policies(tenant)));
  if (now != entitlement_version) co_return moved();
  CO_TRY(const auto archived,
         co_await adapters::db::execute(transaction, queries::archive_published(tenant, version.policy, at)));
  if (deployment.publishes) {
    auto reason = deployment.forced_because.empty() ? std::nullopt : std::optional(deployment.forced_because);
    CO_TRY(const auto published, co_await adapters::db::execute(
                                     transaction, queries::publish_version(tenant, version.id, version.row_version, at,
                                                                           scope.principal().id, std::move(reason))));
    if (published != 1) co_return moved();
  } else if (archived != 1) {
    co_return moved();
  }
  CO_TRY(co_await adapters::db::execute(transaction, queries::raise_entitlements(tenant)));
  CO_TRY(co_await adapters::db::execute(
      transaction, audit_query(scope.fence(), std::move(event), scope.get(tokens::clock), scope.get(tokens::random))));
  co_return lib::Result<void>{};
}

}  // namespace

Publication publication_of(const RequestScope& scope, const Comparison& comparison) {
  return {.model = scope.model(), .before = comparison.before, .after = comparison.after, .now = scope.now()};
}

lib::Task<lib::Result<Comparison>> compare(RequestScope& scope, const Deployment& deployment) {
  auto& db = scope.get(tokens::db);
  const lib::Uuid tenant = scope.tenant().id;
  CO_TRY(const auto row, co_await adapters::db::run(db, scope.fence(), queries::rules_in_force(tenant)));
  CO_TRY(const VersionsInForce before, read_versions(row.versions));
  Comparison comparison{.entitlement_version = row.entitlement_version};
  CO_TRY(comparison.before, co_await scope.get(tokens::tenant_policies).of_tenant(tenant, row.entitlement_version));
  VersionsInForce after = before;
  after.erase(deployment.version.name);
  if (deployment.publishes) after.emplace(deployment.version.name, deployment.version.id.to_string());
  CO_TRY(comparison.after, co_await load_rules(db, tenant, std::move(after), before, comparison.before));
  co_return comparison;
}

lib::Task<lib::Result<void>> deploy(RequestScope& scope, Deployment deployment) {
  for (int attempt = 1;; ++attempt) {
    CO_TRY(const Comparison comparison, co_await compare(scope, deployment));
    CO_TRY(Obstacles found, co_await find_obstacles(scope, deployment, comparison));
    AuditEvent event = event_of(scope, deployment, found.others);
    CO_TRY(judge(std::move(found), deployment));
    const auto body = [&](adapters::db::DbTransaction& transaction) {
      return write(scope, transaction, deployment, comparison.entitlement_version, event);
    };
    auto written = co_await adapters::db::with_tx(scope.get(tokens::db), scope.fence(), body);
    if (written.ok() || written.error().key != "policy.moved" || attempt == kAttempts) co_return written;
    CO_TRY(const VersionRef fresh, co_await find_version(scope, deployment.version.policy, deployment.version.number));
    if (fresh.row_version != deployment.version.row_version)
      co_return lib::Error{lib::ErrorCode::conflict, "policy.version_conflict",
                           "The version has been changed meanwhile; read it again."};
  }
}

}  // namespace athyper::runtime::policy_rules
