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
                      const lib::Error* refusal) {
  if (refusal == nullptr) return "The rules allow it.";
  return is_hidden(*refusal) ? entity.policies().reason(decision, Action::read) : refusal->message;
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
std::string record_of(const RequestScope& scope, const std::string& entity) {
  const std::string& path = scope.request().path;
  const std::string prefix = "/api/data/" + entity + "/";
  if (!path.starts_with(prefix)) return {};
  const std::string rest = path.substr(prefix.size());
  const auto id = lib::parse_uuid(rest.substr(0, rest.find('/')));
  return id.ok() ? id->to_string() : std::string();
}

void note(DecisionLog& log, const RequestScope& scope, Action action, const std::string& name, std::string record,
          const lib::Error* refusal) {
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, name);
  // Of what is not there nobody has decided anything.
  if (entity == nullptr || !log.wants(refusal == nullptr)) return;
  const core::data::Caller caller = make_caller(scope);
  if (refusal != nullptr && is_hidden(*refusal)) action = Action::read;
  const core::data::Decision decision = entity->policies().decide(action, caller);
  log.note({.tenant = scope.tenant().id,
            .principal = caller.subject.id,
            .at = scope.now(),
            .operation = std::string(core::data::operation_code(action)),
            .entity = entity->entity().name,
            .record = std::move(record),
            .allowed = refusal == nullptr,
            .rules = lib::join(decision.decided_by, ", "),
            .reason = reason_of(*entity, decision, refusal),
            .request_id = scope.context().request_id,
            .subject = subject_json(caller.subject)});
}

}  // namespace

void note_decision(DecisionLog& log, const RequestScope& scope, Action action,
                   const lib::Result<lib::http::Response>& answer) {
  if (!answer.ok() && !is_denial(answer.error())) return;
  const std::string& name = scope.path_param("entity");
  note(log, scope, action, name, record_of(scope, name), answer.ok() ? nullptr : &answer.error());
}

void note_refusal(DecisionLog& log, const RequestScope& scope, Action action, const std::string& entity,
                  const std::string& record, const lib::Error& refusal) {
  if (is_denial(refusal)) note(log, scope, action, entity, record, &refusal);
}

}  // namespace athyper::runtime::data
