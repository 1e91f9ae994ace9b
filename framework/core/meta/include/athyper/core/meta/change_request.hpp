// The life of a change request: its states, what may be done in each, and how much a change breaks.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// draft → validated → planned → pending_review → approved → applying → applied → completed; what was replaced is
/// parked while a change is `applied`.
enum class ChangeState {
  draft,
  validated,
  planned,
  pending_review,
  approved,
  rejected,
  applying,
  waiting,
  paused,
  failed,
  applied,
  completing,
  completed,
  rolling_back,
  rolled_back,
};
std::string_view to_string(ChangeState state);
std::optional<ChangeState> parse_change_state(std::string_view text);

/// What people do with a change.
enum class ChangeMove { edit, validate, plan, submit, approve, reject, apply, pause, resume, rollback, contract };
std::string_view to_string(ChangeMove move);

/// What may be done with a change in this state, in the order of its life.
std::vector<ChangeMove> allowed_moves(ChangeState state);
/// Error key "meta.change.invalid_transition" (conflict), a detail for each move that is allowed instead.
lib::Result<void> check_move(ChangeState state, ChangeMove move);
/// Whether a process works on it.
bool is_moving(ChangeState state);

/// One change of what clients rely on.
struct ContractChange {
  /// entity_added, entity_removed, field_added, field_modified, field_removed, relation_added, relation_modified,
  /// relation_removed, index_added, index_removed, policy_updated.
  std::string type;
  /// "supplier" or "supplier.name".
  std::string target;
  std::string description;
  /// Clients that worked before may fail now.
  bool breaking = false;
};

/// What clients of `from` meet in `to`, by entity and field.
std::vector<ContractChange> contract_changes(const Model& from, const Model& to);

enum class Risk { low, medium, high, critical };
std::string_view to_string(Risk risk);
/// Critical: more than three break something, or something goes that clients relied on. High: anything breaks or
/// goes. Medium: more than five changes.
Risk risk_of(std::span<const ContractChange> changes);

}  // namespace athyper::core::meta
