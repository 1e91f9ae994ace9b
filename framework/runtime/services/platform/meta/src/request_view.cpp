// A change request as its readers see it.
#include "change_requests.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::ChangeState;
using lib::Json;

bool has_begun(ChangeState state) {
  using enum ChangeState;
  switch (state) {
    case draft:
    case validated:
    case planned:
    case pending_review:
    case approved:
    case rejected:
      return false;
    default:
      return true;
  }
}

Json person_json(const ChangeActor& actor) {
  return Json::object({{"id", actor.principal.to_string()}, {"name", actor.name}});
}

Json moves_json(ChangeState state) {
  Json out = Json::array();
  for (const auto move : core::meta::allowed_moves(state)) out.push_back(Json(core::meta::to_string(move)));
  return out;
}

void set_request(Json& out, const ChangeRequest& request) {
  out.set("id", request.id.to_string());
  out.set("state", core::meta::to_string(request.state));
  out.set("version", request.version);
  out.set("title", request.draft.title);
  out.set("rationale", request.draft.rationale);
  out.set("intent", request.draft.intent);
  out.set("whole", request.draft.is_whole);
  out.set("drop", request.draft.drops);
  out.set("files", files_to_json(request.draft.files));
  out.set("removed", texts_to_json(request.draft.removed));
  out.set("author", person_json(request.author));
  out.set("createdAt", lib::to_rfc3339(request.created_at));
  out.set("updatedAt", lib::to_rfc3339(request.updated_at));
  out.set("allowed", moves_json(request.state));
  if (request.validation) out.set("validation", *request.validation);
  if (request.risk.empty()) return;
  out.set("base", Json::object({{"version", request.base_version}, {"hash", request.base_hash}}));
  out.set("targetHash", request.target_hash);
  out.set("risk", request.risk);
}

}  // namespace

Json to_json(const queries::ListEventsRow& event) {
  return Json::object({{"place", event.place},
                       {"at", lib::to_rfc3339(event.occurred_at)},
                       {"actor", event.actor_name},
                       {"action", event.action},
                       {"from", event.from_state},
                       {"to", event.to_state},
                       {"comment", event.comment}});
}

lib::Task<lib::Result<Json>> ChangeRequests::find(lib::Uuid id) {
  auto request = co_await load_request(db_, id);
  // From before there were requests.
  if (!request.ok()) co_return co_await changes_.find(id);
  Json out = Json::object();
  if (has_begun(request->state)) {
    CO_TRY(out, co_await changes_.find(id));
  }
  set_request(out, *request);
  CO_TRY(const auto rows, co_await events(id, 0));
  Json list = Json::array();
  for (const auto& row : rows) list.push_back(to_json(row));
  out.set("events", std::move(list));
  co_return out;
}

lib::Task<lib::Result<ChangeStanding>> ChangeRequests::standing(lib::Uuid id) {
  auto request = co_await load_request(db_, id);
  ChangeStanding out;
  if (request.ok()) out.state = request->state;
  if (request.ok() && !has_begun(request->state)) co_return out;
  CO_TRY(const Json change, co_await changes_.find(id));
  if (!request.ok())
    out.state =
        core::meta::parse_change_state(change.get_string("state").value_or("")).value_or(ChangeState::completed);
  if (const Json* progress = change.find("progress")) out.progress = *progress;
  co_return out;
}

lib::Task<lib::Result<Json>> ChangeRequests::plan_of(lib::Uuid id) {
  CO_TRY(const ChangeRequest request, co_await load_request(db_, id));
  if (request.plan) co_return *request.plan;
  co_return lib::Error{
      lib::ErrorCode::conflict, "meta.change.not_planned",
      "The change is " + std::string(core::meta::to_string(request.state)) + " and has no plan; validate and plan it."};
}

}  // namespace athyper::runtime::meta
