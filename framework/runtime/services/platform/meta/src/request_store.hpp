// Change requests as the database holds them: their rows, their events, and the texts of published files.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/meta/change_request.hpp>

#include "change_json.hpp"
#include "generated/requests_queries.hpp"
#include "prepared_change.hpp"

namespace athyper::runtime::meta {

/// What its author says a change is.
struct ChangeDraft {
  std::string title;
  std::string rationale = {};
  lib::Json intent = lib::Json::object();
  std::vector<core::meta::SourceFile> files = {};
  /// Paths of published files that go, when `files` are put over the published ones.
  std::vector<std::string> removed = {};
  bool is_whole = true;
  bool drops = false;
};

struct ChangeRequest {
  lib::Uuid id;
  core::meta::ChangeState state = core::meta::ChangeState::draft;
  std::int64_t version = 1;
  ChangeDraft draft;
  ChangeActor author;
  std::optional<lib::Json> validation;
  std::optional<lib::Json> plan;
  std::int64_t base_version = 0;
  std::string base_hash;
  std::string target_hash;
  std::string risk;
  lib::Timestamp created_at;
  lib::Timestamp updated_at;
};

/// Error key "meta.change.not_found".
lib::Task<lib::Result<ChangeRequest>> load_request(adapters::db::DbClient& db, lib::Uuid id);

adapters::db::PlatformQuery<void> insert_request(lib::Uuid id, core::meta::ChangeState state, const ChangeDraft& draft,
                                                 const ChangeActor& author, lib::Timestamp at);

/// Who did what with a change; states may be the same.
struct ChangeEvent {
  lib::Uuid change;
  std::string action;
  std::string from;
  std::string to;
  std::string comment = {};
};
/// The event, and with a tenant the row of its audit trail. The change is held by the transaction already.
std::vector<adapters::db::Query<void>> event_writes(const ChangeEvent& event, const ChangeActor& actor,
                                                    const lib::Clock& clock, lib::Random& random);
/// Holds the change and writes the event; nothing for a change that nobody asked for as a request.
lib::Task<lib::Result<void>> write_event(adapters::db::DbTransaction& tx, ChangeEvent event, ChangeActor actor,
                                         const lib::Clock& clock, lib::Random& random);

/// The files that compile to `model_hash`, kept with the first change that leads to it.
std::vector<adapters::db::PlatformQuery<void>> store_documents(const std::string& model_hash,
                                                               const std::vector<core::meta::SourceFile>& files);

/// What a plan shows: base, operations, steps, what it means for clients.
lib::Json plan_json(const PreparedChange& change);
core::meta::Risk risk_of(const PreparedChange& change);
lib::Json files_to_json(const std::vector<core::meta::SourceFile>& files);

/// A request of files that come without words.
ChangeDraft draft_of(const PreparedChange& change, core::meta::DiffOptions options);
/// A request of one who plans, approves and applies in one go: everything up to its beginning.
std::vector<adapters::db::Query<void>> whole_request(lib::Uuid id, const PreparedChange& change,
                                                     const ChangeDraft& draft, const ChangeActor& actor,
                                                     bool is_approved, const lib::Clock& clock, lib::Random& random);

}  // namespace athyper::runtime::meta
