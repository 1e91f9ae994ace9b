// ChangeRequests: a change from the first draft over review to its application; every step by whom, when and why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "request_store.hpp"

namespace athyper::runtime::meta {

/// What an edit replaces; the rest stays.
struct ChangeEdit {
  std::optional<std::string> title = std::nullopt;
  std::optional<std::string> rationale = std::nullopt;
  std::optional<lib::Json> intent = std::nullopt;
  std::optional<std::vector<core::meta::SourceFile>> files = std::nullopt;
  std::optional<std::vector<std::string>> removed = std::nullopt;
  std::optional<bool> is_whole = std::nullopt;
  std::optional<bool> drops = std::nullopt;
};

/// Who makes a move, and what is said with it.
struct ChangeMoveBy {
  ChangeActor actor;
  std::string comment = {};
  /// Of contract: before the soak is over.
  bool at_once = false;
};

struct ChangePage {
  std::optional<std::string> state = std::nullopt;
  std::optional<lib::Timestamp> before_at = std::nullopt;
  std::optional<lib::Uuid> before_id = std::nullopt;
  std::int64_t limit = 50;
};

/// How a change stands, and how far the steps that were begun are.
struct ChangeStanding {
  core::meta::ChangeState state = core::meta::ChangeState::draft;
  lib::Json progress;
};

class ChangeRequests {
 public:
  /// Everything referred to outlives it. With `four_eyes` nobody approves what he has written himself.
  ChangeRequests(adapters::db::DbClient& db, MetaChangeService& changes, const lib::Clock& clock, lib::Random& random,
                 SchemaWork work, bool four_eyes);

  lib::Task<lib::Result<lib::Uuid>> create(ChangeDraft draft, ChangeActor author);
  /// Makes it a draft again. `version` is what the caller has read; 0 is any. Error keys "meta.change.not_found",
  /// "meta.change.invalid_transition", "meta.change.version_conflict".
  lib::Task<lib::Result<void>> edit(lib::Uuid id, ChangeEdit edit, std::int64_t version, ChangeActor actor);
  /// Error keys "meta.change.not_found", "meta.change.invalid_transition", "meta.change.four_eyes" (forbidden),
  /// "meta.change.base_moved", "meta.change.no_base_documents", and those of MetaChangeService.
  lib::Task<lib::Result<void>> move(lib::Uuid id, core::meta::ChangeMove move, ChangeMoveBy by);
  /// Files that are to be applied: begins the change as MetaChangeService does, or with four eyes leaves it to somebody
  /// else's review ("pending_review").
  lib::Task<lib::Result<ChangeOutcome>> begin(std::vector<core::meta::SourceFile> files, ChangeActor actor,
                                              core::meta::DiffOptions options, bool waits_for_the_end);

  /// All of a change: what it says, how it stands, what may be done with it. Error key "meta.change.not_found".
  lib::Task<lib::Result<lib::Json>> find(lib::Uuid id);
  /// Error key "meta.change.not_planned".
  lib::Task<lib::Result<lib::Json>> plan_of(lib::Uuid id);
  lib::Task<lib::Result<ChangeStanding>> standing(lib::Uuid id);
  lib::Task<lib::Result<std::vector<queries::ListRequestsRow>>> list(ChangePage page);
  lib::Task<lib::Result<std::vector<queries::ListEventsRow>>> events(lib::Uuid id, std::int64_t after);

 private:
  lib::Task<lib::Result<void>> validate(const ChangeRequest& request, ChangeMoveBy by);
  lib::Task<lib::Result<void>> plan(const ChangeRequest& request, ChangeMoveBy by);
  lib::Task<lib::Result<void>> review(const ChangeRequest& request, core::meta::ChangeMove move, ChangeMoveBy by);
  lib::Task<lib::Result<void>> apply(const ChangeRequest& request, ChangeMoveBy by);
  lib::Task<lib::Result<std::vector<core::meta::SourceFile>>> intended_files(const ChangeRequest& request);
  lib::Task<lib::Result<PreparedChange>> prepare(const ChangeRequest& request);
  /// Writes the row by `query`, which touches it only as it was read, and what happened.
  lib::Task<lib::Result<void>> write(adapters::db::Query<std::int64_t> query, ChangeEvent event, ChangeActor actor);

  adapters::db::DbClient& db_;
  MetaChangeService& changes_;
  const lib::Clock& clock_;
  lib::Random& random_;
  SchemaWork work_;
  bool four_eyes_;
};

/// One event as readers see it.
lib::Json to_json(const queries::ListEventsRow& event);

}  // namespace athyper::runtime::meta
