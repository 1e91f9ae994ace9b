#include "feature_flag_routes.hpp"

#include <athyper/contracts/platform.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/feature_flags.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/scope.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/regex.hpp>

namespace athyper::runtime::identity_access {
namespace {

using Answer = lib::Result<lib::http::Response>;
using lib::Json;

constexpr int kEverybody = 100;

Json to_json(const FeatureFlag& flag) {
  return Json::object({{"key", flag.key}, {"isEnabled", flag.is_enabled}, {"rolloutPct", flag.rollout_pct}});
}

lib::Result<std::string> key_of(const RequestScope& scope) {
  static const auto kForm = *lib::Regex::make("^[a-z][a-z0-9_.-]{0,99}$");
  const std::string& key = scope.path_param("key");
  if (kForm.finds(key)) return key;
  return lib::Error{lib::ErrorCode::invalid_argument, "request.invalid_parameter",
                    "A flag is named by up to 100 lower-case letters, digits, dots, hyphens and underscores."};
}

AuditEvent event_of(RequestScope& scope, const FeatureFlag& flag) {
  AuditEvent event;
  event.action = "iam.feature_flag.set";
  event.actor_id = scope.principal().id.to_string();
  event.actor_type = "user";
  event.correlation_id = scope.context().request_id;
  event.ip_address = scope.context().remote_address;
  event.user_agent = scope.context().user_agent;
  event.payload = to_json(flag);
  event.occurred_at = scope.get(tokens::clock).now();
  return event;
}

lib::Task<Answer> list_flags(RequestScope& scope) {
  CO_TRY(const auto flags, co_await scope.get(tokens::feature_flags).list(scope.fence()));
  Json data = Json::array();
  for (const auto& flag : flags) data.push_back(to_json(flag));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

/// The flag becomes what the body says, so the same request again changes nothing.
lib::Task<Answer> set_flag(RequestScope& scope) {
  CO_TRY(auto key, key_of(scope));
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kFeatureFlagSwitch, "data.validation_failed"));
  const FeatureFlag flag{std::move(key), *body.get_bool("isEnabled"),
                         static_cast<int>(body.get_integer("rolloutPct").value_or(kEverybody))};
  CO_TRY(const std::int64_t version, co_await scope.get(tokens::feature_flags)
                                         .set(scope.fence(), scope.tenant().realm_key, flag, event_of(scope, flag)));
  Json data = to_json(flag);
  data.set("version", version);
  co_return json_response(version == 1 ? 201 : 200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_feature_flag_routes(RouteRegistry& routes) {
  using lib::http::Method;
  routes.add({Method::get, "/api/iam/feature-flags", "iam.feature_flags.list", Access::permission("read:feature_flag"),
              list_flags});
  RouteDef put{Method::put, "/api/iam/feature-flags/{key}", "iam.feature_flags.set",
               Access::permission("update:feature_flag"), set_flag};
  put.body_schema = "feature_flag_switch";
  put.rate_profile = RateProfile::sensitive;
  routes.add(std::move(put));
}

}  // namespace athyper::runtime::identity_access
