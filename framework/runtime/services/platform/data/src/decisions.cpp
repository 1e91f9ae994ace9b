#include "decisions.hpp"

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/runtime/data/module.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime::data {
namespace {

using core::data::Action;

bool is_hidden(const lib::Error& error) {
  return error.key == "data.entity_not_found" || error.key == "data.record_not_found";
}

bool is_denial(const lib::Error& error) {
  return error.code == lib::ErrorCode::forbidden || is_hidden(error);
}

/// What the answer says of it, or why nothing of the entity is there for the caller.
std::string reason_of(const core::data::CompiledEntity& entity, const core::data::Decision& decision,
                      const lib::Result<lib::http::Response>& answer) {
  if (answer.ok()) return "The rules allow it.";
  return is_hidden(answer.error()) ? entity.policies().reason(decision, Action::read) : answer.error().message;
}

lib::Json texts(const std::vector<std::string>& list) {
  lib::Json all = lib::Json::array();
  for (const std::string& one : list) all.push_back(one);
  return all;
}

lib::Json subject_json(const core::data::Subject& subject) {
  return lib::Json::object({{"persona", subject.persona},
                            {"roles", texts(subject.roles)},
                            {"groups", texts(subject.groups)},
                            {"ou", subject.ou_path},
                            {"modules", texts(subject.modules)}});
}

/// The record of the path, when it names one.
std::string record_of(const RequestScope& scope, const core::data::CompiledEntity& entity) {
  const std::string& path = scope.request().path;
  const std::string prefix = "/api/data/" + entity.entity().name + "/";
  if (!path.starts_with(prefix)) return {};
  const std::string rest = path.substr(prefix.size());
  const auto id = lib::parse_uuid(rest.substr(0, rest.find('/')));
  return id.ok() ? id->to_string() : std::string();
}

}  // namespace

void note_decision(DecisionLog& log, const RequestScope& scope, Action action,
                   const lib::Result<lib::http::Response>& answer) {
  const bool allowed = answer.ok();
  if (!allowed && !is_denial(answer.error())) return;
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, scope.path_param("entity"));
  // Of what is not there nobody has decided anything.
  if (entity == nullptr || !log.wants(allowed)) return;
  const core::data::Caller caller = make_caller(scope);
  const bool hidden = !allowed && is_hidden(answer.error());
  if (hidden) action = Action::read;
  const core::data::Decision decision = entity->policies().decide(action, caller);
  log.note({.tenant = scope.tenant().id,
            .principal = caller.subject.id,
            .at = scope.now(),
            .operation = std::string(core::data::operation_code(action)),
            .entity = entity->entity().name,
            .record = record_of(scope, *entity),
            .allowed = allowed,
            .rules = lib::join(decision.decided_by, ", "),
            .reason = reason_of(*entity, decision, answer),
            .request_id = scope.context().request_id,
            .subject = subject_json(caller.subject)});
}

}  // namespace athyper::runtime::data
