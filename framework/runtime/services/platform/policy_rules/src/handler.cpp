#include "handler.hpp"

#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::policy_rules {
namespace {

/// A change of the model publishes up to four versions, one soon after the other.
constexpr int kAttempts = 8;

lib::Task<lib::Result<lib::http::Response>> ask(RouteHandler handler, RequestScope& scope) {
  for (int attempt = 1;; ++attempt) {
    auto answer = co_await handler(scope);
    if (answer.ok() || answer.error().key != "db.stale_meta" || attempt == kAttempts) co_return answer;
    auto& models = scope.get(tokens::model_store);
    CO_TRY(co_await models.reload());
    scope.set_model(models.current());
  }
}

}  // namespace

RouteHandler under_model_in_force(RouteHandler handler) {
  return [handler = std::move(handler)](RequestScope& scope) { return ask(handler, scope); };
}

lib::Task<lib::Result<void>> check_fence(RequestScope& scope) {
  CO_TRY(co_await scope.get(tokens::db).run(scope.fence(), {.statements = {}, .lane = lib::sql::Lane::shared}));
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::policy_rules
