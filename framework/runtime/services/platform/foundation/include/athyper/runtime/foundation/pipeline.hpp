// The HTTP pipeline: what happens to every request, in one commented list whose order is tested.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/adapters/telemetry/telemetry_adapter.hpp>
#include <athyper/core/access/rbac.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/foundation/http_metrics.hpp>
#include <athyper/runtime/foundation/router.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/module.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/scope.hpp>
#include <lib/base/random.hpp>
#include <lib/http_server/message.hpp>
#include <lib/log/logger.hpp>

namespace athyper::runtime::foundation {

/// One request on its way through: the scope, the route it matched, the token's identity.
struct Exchange {
  RequestScope& scope;
  const RouteDef* route = nullptr;
  std::shared_ptr<const adapters::auth::VerifiedIdentity> identity;
  lib::Monotonic began;
  /// Counts as served from its stage on, until the answer is there or the client has gone.
  HttpMetrics::Running running = {};
};

/// What the stages need; everything outlives the pipeline.
struct PipelineServices {
  Container& container;
  const RuntimeConfig& config;
  const lib::Clock& clock;
  lib::Random& random;
  const lib::log::Logger& logger;
  adapters::auth::AuthAdapter& auth;
  PrincipalResolver& principals;
  const core::access::AccessPolicy& access;
  ModelStore& models;
  AuditWriter& audit;
  HttpMetrics& metrics;
  const Router& router;
  /// Takes leave for one call of `profile` by `key`; nothing allows everything (tests).
  std::function<lib::Result<void>(RateProfile profile, const std::string& key)> rate_limit;
  /// Null makes no spans.
  adapters::telemetry::TelemetryAdapter* telemetry = nullptr;
};

/// A stage looks at the request before the handler, at the response after it, or both. `before` runs in list order and
/// stops the way down with an error; `after` runs in reverse for every stage that was entered.
struct Stage {
  std::string_view name;
  std::function<lib::Task<lib::Result<void>>(const PipelineServices&, Exchange&)> before_async;
  std::function<lib::Result<void>(const PipelineServices&, Exchange&)> before;
  std::function<void(const PipelineServices&, Exchange&, lib::http::Response&)> after;
};

/// THE list (specification 9.1).
const std::vector<Stage>& pipeline_stages();

/// The handler to give to the server: pipeline around routes. `services` must outlive it.
lib::http::Handler make_api_handler(const PipelineServices& services);

}  // namespace athyper::runtime::foundation
