#include "decide_write.hpp"

#include "duties.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {

using core::data::Action;
using core::data::Caller;
using core::data::CompiledEntity;
using core::data::IntentKind;
using core::data::RecordChange;

namespace {

/// Nothing when the caller may do this to the record as it stands, in the version he expects.
lib::Result<void> check_stored(const CompiledEntity& entity, const Rights& rights, const Operation& operation,
                               const lib::Json& stored, const Caller& caller) {
  if (!entity.policies().permits(rights.decision, stored, caller))
    return forbidden(entity, rights.decision, rights.action, &stored, caller);
  const std::int64_t version = stored.get_integer("version").value_or(0);
  if (operation.expected.version && *operation.expected.version != version) return version_conflict(version);
  if (operation.kind == IntentKind::restore && !stored.get_string("deleted_at")) return not_deleted();
  return {};
}

bool moves_only(IntentKind kind) {
  return kind == IntentKind::remove || kind == IntentKind::restore || kind == IntentKind::purge;
}

}  // namespace

Action action_of(IntentKind kind) {
  switch (kind) {
    case IntentKind::create:
      return Action::create;
    case IntentKind::update:
    case IntentKind::replace:
      return Action::update;
    case IntentKind::remove:
      return Action::remove;
    case IntentKind::restore:
      return Action::restore;
    case IntentKind::purge:
      return Action::purge;
    default:
      return Action::read;
  }
}

Rights rights_of(const CompiledEntity& entity, Action action, const Caller& caller) {
  return {.action = action,
          .decision = entity.policies().decide(action, caller),
          .read = entity.policies().decide(Action::read, caller),
          .fields = entity.fields().access(caller)};
}

lib::Result<RecordChange> decide_write(const CompiledEntity& entity, const Rights& rights, const Operation& operation,
                                       const Known& known, const Caller& caller, const lib::Clock& clock,
                                       lib::Random& random) {
  if (known.stored != nullptr) {
    TRY(check_stored(entity, rights, operation, *known.stored, caller));
  }
  if (moves_only(operation.kind)) return core::data::make_move(operation.kind, *known.stored);
  TRY(RecordChange change, core::data::make_change(entity,
                                                   {.kind = operation.kind,
                                                    .body = operation.body,
                                                    .current = known.stored,
                                                    .caller = caller,
                                                    .known_references = known.references,
                                                    .fields = rights.fields},
                                                   clock, random));
  if (known.stored == nullptr && !entity.policies().permits(rights.decision, change.record, caller))
    return forbidden(entity, rights.decision, rights.action, &change.record, caller);
  if (const auto* duty = entity.policies().unmet(rights.decision, change.record, caller)) return barred(*duty);
  return change;
}

}  // namespace athyper::runtime::data
