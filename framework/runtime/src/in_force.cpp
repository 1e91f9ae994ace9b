#include <athyper/runtime/in_force.hpp>

namespace athyper::runtime {

RouteHandler under_model_in_force(RouteHandler handler) {
  return [handler = std::move(handler)](RequestScope& scope) { return ask_in_force(handler, scope); };
}

lib::Task<lib::Result<void>> check_fence(RequestScope& scope) {
  CO_TRY(co_await scope.get(tokens::db).run(scope.fence(), {.statements = {}, .lane = lib::sql::Lane::shared}));
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime
