// Requests under what is in force: the model and the rights that a node remembers may be older than those of the
// database, and a fence says so.
#pragma once

#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/route.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime {

/// A change of the model publishes up to four versions, one soon after the other.
inline constexpr int kModelAttempts = 8;

/// Loads the model and asks again as long as a fence reports that the one in memory is old. `handler` is called as a
/// RouteHandler is.
template <class Handler>
lib::Task<lib::Result<lib::http::Response>> ask_in_force(Handler handler, RequestScope& scope) {
  for (int attempt = 1;; ++attempt) {
    lib::Result<lib::http::Response> answer = co_await handler(scope);
    if (answer.ok() || answer.error().key != "db.stale_meta" || attempt == kModelAttempts) co_return answer;
    ModelStore& models = scope.get(tokens::model_store);
    CO_TRY(co_await models.reload());
    scope.set_model(models.current());
  }
}

/// The same as a route's handler.
RouteHandler under_model_in_force(RouteHandler handler);

/// Nothing when the node's model and the caller's rights are those in force; else the error that says which to reload.
lib::Task<lib::Result<void>> check_fence(RequestScope& scope);

}  // namespace athyper::runtime
