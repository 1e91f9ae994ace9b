#include <athyper/runtime/policy_rules/module.hpp>

#include <map>

#include <athyper/contracts/platform.hpp>
#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/in_force.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tokens.hpp>

#include "buffered_decision_log.hpp"
#include "decision_routes.hpp"
#include "decision_upkeep.hpp"
#include "pg_tenant_policies.hpp"
#include "policy_routes.hpp"
#include "question.hpp"
#include "row_policy_routes.hpp"
#include "rule_check.hpp"
#include "test_case_routes.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::data::PolicyTable;
using core::policy::Expectation;
using core::policy::Question;
using core::policy::Simulator;
using core::policy::Verdict;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

constexpr std::string_view kReads = "ENTITY.READ";

/// The rules that the data path has for the records of this entity, compiled once for each thread; compiled here for
/// records that live inside others.
std::shared_ptr<const PolicyTable> rules_of(const RequestScope& scope, const core::meta::Entity& entity) {
  if (const auto known = core::data::find_entity(scope.model(), scope.principal().policies, entity.name))
    return {known, &known->policies()};
  return std::make_shared<const PolicyTable>(*scope.model(), entity);
}

/// The entities of one request, looked up when they are first asked about. Whoever may read none of the records of an
/// entity is answered as if it were not there.
class Asked {
 public:
  explicit Asked(const RequestScope& scope) : scope_(scope), who_(caller_facts(scope)) {}

  /// What the policies say to the caller; a denial without a rule for what he may not know.
  lib::Result<Verdict> ask(const Json& wish, const std::string& pointer) {
    const std::string operation(*wish.get_string("operation"));
    const std::string entity(*wish.get_string("entity"));
    const Simulator* rules = known(entity);
    if (rules == nullptr) return Verdict{.reason = "No rule allows " + operation + " here."};
    TRY(auto resource, resource_of(*scope_.model()->find(entity), wish, pointer));
    return rules->ask({.subject = who_, .resource = std::move(resource), .operation = operation, .now = scope_.now()});
  }

 private:
  const Simulator* known(const std::string& name) {
    const core::meta::Entity* entity = scope_.model()->find(name);
    if (entity == nullptr) return nullptr;
    const auto [found, fresh] = simulators_.try_emplace(name, *scope_.model(), *entity, rules_of(scope_, *entity));
    if (fresh) {
      const Verdict reads = found->second.ask(
          {.subject = who_, .resource = {.entity = name}, .operation = std::string(kReads), .now = scope_.now()});
      readable_[name] = reads.effect != Expectation::deny;
    }
    return readable_[name] ? &found->second : nullptr;
  }

  const RequestScope& scope_;
  core::policy::TestPrincipal who_;
  std::map<std::string, Simulator> simulators_;
  std::map<std::string, bool> readable_;
};

// POST /api/policy/check: what the caller may do, many questions at once. A record is the one he sends.
lib::Task<Answer> check(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyCheck, "policy.input_invalid"));
  CO_TRY(co_await check_fence(scope));
  Asked asked(scope);
  Json data = Json::array();
  const auto& wishes = body.find("checks")->as_array();
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    CO_TRY(const Verdict verdict, asked.ask(wishes[i], "/checks/" + std::to_string(i)));
    data.push_back(Json::object({{"operation", *wishes[i].get_string("operation")},
                                 {"entity", *wishes[i].get_string("entity")},
                                 {"effect", to_string(verdict.effect)},
                                 {"allowed", verdict.effect == Expectation::allow},
                                 {"obligations", obligations_json(verdict)}}));
  }
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

// POST /api/policy/explain: the decision about the caller; every rule of it for those who may read policies.
lib::Task<Answer> explain(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyQuestion, "policy.input_invalid"));
  CO_TRY(co_await check_fence(scope));
  Asked asked(scope);
  CO_TRY(const Verdict verdict, asked.ask(body, ""));
  Json data = Json::object({{"decision", decision_json(verdict)}});
  const bool reads_policies = scope.get(tokens::access_policy).decide(access_context(scope), "read:policy").allowed;
  if (reads_policies) data.set("explain", explanation_json(verdict));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

Json metadata(const RequestScope& scope) {
  return Json::object({{"simulatedAt", lib::to_rfc3339(scope.now())},
                       {"modelVersion", scope.model()->version},
                       {"tenantId", scope.tenant().id.to_string()},
                       {"correlationId", scope.context().request_id},
                       {"dryRun", true}});
}

// POST /api/policy/simulate: what the published policies would say to anybody about anything. Nothing is read or done.
lib::Task<Answer> simulate(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicySimulation, "policy.input_invalid"));
  CO_TRY(co_await check_fence(scope));
  const std::string name(*body.find("resource")->get_string("entity"));
  const core::meta::Entity* entity = scope.model()->find(name);
  if (entity == nullptr)
    co_return lib::Error{lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + name + "`."};
  CO_TRY(const Question question, question_of(*entity, body, scope.now()));
  const Simulator simulator(*scope.model(), *entity, rules_of(scope, *entity));
  const Verdict verdict = simulator.ask(question);
  Json data = Json::object({{"success", true}, {"decision", decision_json(verdict)}});
  const Json* options = body.find("options");
  if (options == nullptr || options->get_bool("includeExplain").value_or(true))
    data.set("explain", explanation_json(verdict));
  data.set("metadata", metadata(scope));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

// POST /api/policy/validate: whether rules could be published.
lib::Task<Answer> validate(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyRules, "policy.input_invalid"));
  const auto findings = check_rules(*scope.model(), body.find("rules")->as_array());
  const Json data = Json::object({{"valid", findings.empty()}, {"errors", findings_json(findings)}});
  co_return json_response(200, Json::object({{"data", data}}));
}

class PolicyRulesModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.policy-rules"; }
  void register_services(Container& container) override {
    container.singleton(tokens::tenant_policies, [](Resolver& r) -> std::unique_ptr<TenantPolicies> {
      return std::make_unique<PgTenantPolicies>(r.get(tokens::db));
    });
    container.singleton(tokens::decision_log, [this](Resolver& r) -> std::shared_ptr<DecisionLog> {
      decisions_ = std::make_shared<BufferedDecisionLog>(r.get(tokens::db), r.get(tokens::clock), r.get(tokens::random),
                                                         r.get(tokens::config).logged_allows_percent);
      return decisions_;
    });
  }

  void contribute(Container& container, Registries& out) override {
    add_policy_routes(out.routes);
    add_test_case_routes(out.routes);
    add_decision_routes(out.routes);
    add_row_policy_routes(out.routes);
    (void)container.get(tokens::decision_log);
    if (container.has(tokens::metrics_registry))
      add_decision_metrics(container.get(tokens::metrics_registry), decisions_->figures());
    keep_decisions(decisions_, out);
    add(out, "/api/policy/check", "policy.check", Access::authenticated(), check, "policy_check");
    add(out, "/api/policy/explain", "policy.explain", Access::authenticated(), explain, "policy_question");
    add(out, "/api/policy/simulate", "policy.simulate", Access::permission("simulate:policy"), simulate,
        "policy_simulation");
    add(out, "/api/policy/validate", "policy.validate", Access::permission("validate:policy"), validate,
        "policy_rules");
  }

 private:
  std::shared_ptr<BufferedDecisionLog> decisions_;

  static void add(Registries& out, std::string path, std::string operation, Access access, RouteHandler handler,
                  std::string body) {
    out.routes.add({.method = lib::http::Method::post,
                    .path = std::move(path),
                    .operation = std::move(operation),
                    .access = std::move(access),
                    .handler = under_model_in_force(std::move(handler)),
                    .body_schema = std::move(body)});
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_policy_rules_module() {
  return std::make_unique<PolicyRulesModule>();
}

}  // namespace athyper::runtime::policy_rules
