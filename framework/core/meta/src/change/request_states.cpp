// One table says everything about which move is possible when.
#include <algorithm>
#include <array>
#include <utility>

#include <athyper/core/meta/change_request.hpp>

namespace athyper::core::meta {
namespace {

using enum ChangeMove;
using S = ChangeState;

constexpr std::array<std::string_view, 15> kStates{
    "draft",  "validated", "planned", "pending_review", "approved",  "rejected",     "applying",   "waiting",
    "paused", "failed",    "applied", "completing",     "completed", "rolling_back", "rolled_back"};
constexpr std::array<std::string_view, 11> kMoves{"edit",  "validate", "plan",   "submit",   "approve", "reject",
                                                  "apply", "pause",    "resume", "rollback", "contract"};

/// Whoever plans again asks for another approval; whoever edits begins at the draft.
constexpr std::array kAllowed{
    std::pair{S::draft, edit},
    std::pair{S::draft, validate},
    std::pair{S::validated, edit},
    std::pair{S::validated, validate},
    std::pair{S::validated, plan},
    std::pair{S::planned, edit},
    std::pair{S::planned, validate},
    std::pair{S::planned, plan},
    std::pair{S::planned, submit},
    std::pair{S::pending_review, edit},
    std::pair{S::pending_review, plan},
    std::pair{S::pending_review, approve},
    std::pair{S::pending_review, reject},
    std::pair{S::approved, edit},
    std::pair{S::approved, plan},
    std::pair{S::approved, reject},
    std::pair{S::approved, apply},
    std::pair{S::rejected, edit},
    std::pair{S::applying, pause},
    std::pair{S::waiting, resume},
    std::pair{S::waiting, rollback},
    std::pair{S::paused, resume},
    std::pair{S::paused, rollback},
    std::pair{S::failed, resume},
    std::pair{S::failed, rollback},
    std::pair{S::applied, rollback},
    std::pair{S::applied, contract},
    std::pair{S::completed, rollback},
};

}  // namespace

std::string_view to_string(ChangeState state) {
  return kStates.at(static_cast<std::size_t>(state));
}

std::optional<ChangeState> parse_change_state(std::string_view text) {
  const auto* const found = std::ranges::find(kStates, text);
  if (found == kStates.end()) return std::nullopt;
  return static_cast<ChangeState>(found - kStates.begin());
}

std::string_view to_string(ChangeMove move) {
  return kMoves.at(static_cast<std::size_t>(move));
}

std::vector<ChangeMove> allowed_moves(ChangeState state) {
  std::vector<ChangeMove> out;
  for (const auto& [from, move] : kAllowed) {
    if (from == state) out.push_back(move);
  }
  return out;
}

lib::Result<void> check_move(ChangeState state, ChangeMove move) {
  const auto allowed = allowed_moves(state);
  if (std::ranges::find(allowed, move) != allowed.end()) return {};
  lib::Error error{lib::ErrorCode::conflict, "meta.change.invalid_transition", ""};
  std::string words;
  for (const ChangeMove other : allowed) {
    words += (words.empty() ? "" : ", ") + std::string(to_string(other));
    error.details.push_back({"", "allowed", std::string(to_string(other))});
  }
  error.message = "A change that is " + std::string(to_string(state)) + " does not " + std::string(to_string(move)) +
                  "; it may " + (words.empty() ? "do nothing any more" : words) + ".";
  return error;
}

bool is_moving(ChangeState state) {
  return state == S::applying || state == S::completing || state == S::rolling_back;
}

}  // namespace athyper::core::meta
