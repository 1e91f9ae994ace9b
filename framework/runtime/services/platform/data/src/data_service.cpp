#include "data_service.hpp"

#include <athyper/runtime/data/module.hpp>
#include <athyper/runtime/in_force.hpp>

#include "decisions.hpp"

namespace athyper::runtime::data {
namespace {

using core::data::Caller;
using core::data::Decision;
using lib::http::Response;

bool is_refusal(const lib::Error& error) {
  return error.key == "data.entity_not_found" || error.code == lib::ErrorCode::forbidden;
}

}  // namespace

Caller make_caller(const RequestScope& scope) {
  const Principal& principal = scope.principal();
  return {.subject = {.id = principal.id,
                      .username = principal.username,
                      .persona = principal.persona,
                      .roles = principal.roles,
                      .second_factor = principal.second_factor},
          .tenant = scope.tenant().id,
          .now = scope.now(),
          .today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(scope.now()))};
}

lib::Task<DataService::Answer> DataService::attempt(Door door, RequestScope& scope) {
  const bool writes = scope.request().method != lib::http::Method::get;
  if (writes && scope.request().headers.find("idempotency-key")) {
    CO_TRY(std::optional<RequestKey> key, read_request_key(scope));
    CO_TRY(std::optional<Response> known, co_await find_answer(db_, scope, *std::move(key)));
    if (known) co_return *std::move(known);
  }
  Answer answer = co_await (this->*door.step)(scope);
  co_return answer;
}

lib::Result<void> DataService::count_request(const RequestScope& scope, core::data::Action action) {
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, scope.path_param("entity"));
  if (entity == nullptr || !entity->policies().has_duties()) return {};
  const Caller caller = make_caller(scope);
  const Decision decision = entity->policies().decide(action, caller);
  return limits_.take(scope, entity->entity().name, decision.duties);
}

lib::Task<DataService::Answer> DataService::run(Door door, RequestScope& scope) {
  Answer given = co_await ask_in_force([this, door](RequestScope& asked) { return answer(door, asked); }, scope);
  if (door.of_entity) note_decision(decisions_, scope, door.action, given);
  co_return given;
}

lib::Task<DataService::Answer> DataService::answer(Door door, RequestScope& scope) {
  // Under each model: a limit may have come with the newer one.
  if (door.of_entity) {
    CO_TRY(count_request(scope, door.action));
  }
  Answer answer = co_await attempt(door, scope);
  if (answer.ok()) co_return answer;
  // A refusal may come from what this node remembers alone; then no fence has looked at it yet.
  if (is_refusal(answer.error())) {
    auto looked = co_await check_fence(scope);
    if (!looked.ok()) answer = std::move(looked).error();
  }
  if (answer.error().key == "db.stale_entitlement") principals_.forget(scope.tenant().id);
  co_return answer;
}

}  // namespace athyper::runtime::data
