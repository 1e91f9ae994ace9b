// The one place where a write is decided: whatever door an operation came through, who may do it, in which version,
// with which values, is asked here.
#pragma once

#include <athyper/core/data/change.hpp>

namespace athyper::runtime::data {

/// What a door asks for one record.
struct Operation {
  core::data::IntentKind kind = core::data::IntentKind::create;
  /// Of a record that is known.
  std::string id = {};
  core::data::ExpectedVersion expected = {};
  /// Of creates and changes.
  lib::Json body = {};
};

/// The action that policies speak of.
core::data::Action action_of(core::data::IntentKind kind);

/// What the caller may do with the records of one entity; decided once for all operations of a kind.
struct Rights {
  core::data::Action action;
  core::data::Decision decision;
  core::data::Decision read;
  core::data::FieldAccess fields;
};
Rights rights_of(const core::data::CompiledEntity& entity, core::data::Action action, const core::data::Caller& caller);

/// What is known of the world before an operation.
struct Known {
  /// The record as it is stored; null for a new one.
  const lib::Json* stored = nullptr;
  /// References of the body that exist.
  const std::vector<std::string>& references;
};

/// The change that the operation makes. Errors: forbidden, precondition_failed "data.version_conflict", conflict
/// "data.not_deleted" (restoring what is not deleted), those of make_change().
lib::Result<core::data::RecordChange> decide_write(const core::data::CompiledEntity& entity, const Rights& rights,
                                                   const Operation& operation, const Known& known,
                                                   const core::data::Caller& caller, const lib::Clock& clock,
                                                   lib::Random& random);

}  // namespace athyper::runtime::data
