#include "change_requests.hpp"

#include <charconv>
#include <map>

#include <lib/base/text.hpp>
#include <lib/base/uuid.hpp>

#include "generated/registry_queries.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::ChangeMove;
using core::meta::ChangeState;
using core::meta::SourceFile;
using lib::Json;

std::string text_of(ChangeState state) {
  return std::string(to_string(state));
}

lib::Error meanwhile_changed() {
  return {lib::ErrorCode::precondition_failed, "meta.change.version_conflict",
          "Somebody else has changed it since you read it. Read it again."};
}

/// "file:line:col" in its parts, where a finding has such a place.
Json finding_json(const lib::ErrorDetail& detail) {
  Json out = Json::object({{"path", detail.path}, {"code", detail.code}, {"message", detail.message}});
  const auto parts = lib::split(detail.path, ':');
  if (parts.size() != 3) return out;
  std::int64_t place[2] = {0, 0};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto text = parts[i + 1];
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place[i]);
    if (error != std::errc() || end != text.data() + text.size()) return out;
  }
  out.set("file", parts[0]);
  out.set("line", place[0]);
  out.set("column", place[1]);
  return out;
}

/// What is wrong with a change itself; every other error is one of the request.
bool is_finding(const lib::Error& error) {
  return error.key == "meta.invalid" || error.key == "meta.change.refused" || error.key == "schema.violations";
}

Json validation_json(const lib::Result<void>& found, lib::Timestamp now) {
  Json findings = Json::array();
  if (!found.ok()) {
    for (const auto& detail : found.error().details) findings.push_back(finding_json(detail));
  }
  Json out = Json::object({{"valid", found.ok()}, {"checkedAt", lib::to_rfc3339(now)}});
  if (!found.ok()) out.set("code", found.error().key);
  out.set("findings", std::move(findings));
  return out;
}

}  // namespace

ChangeRequests::ChangeRequests(adapters::db::DbClient& db, MetaChangeService& changes, const lib::Clock& clock,
                               lib::Random& random, SchemaWork work, bool four_eyes)
    : db_(db), changes_(changes), clock_(clock), random_(random), work_(std::move(work)), four_eyes_(four_eyes) {}

lib::Task<lib::Result<lib::Uuid>> ChangeRequests::create(ChangeDraft draft, ChangeActor author) {
  const lib::Uuid id = lib::make_uuid_v7(clock_, random_);
  const adapters::db::Fence fence{.tenant = author.tenant, .principal = author.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, adapters::db::Isolation::read_committed));
  auto insert = insert_request(id, ChangeState::draft, draft, author, clock_.now());
  CO_TRY(co_await adapters::db::execute<void>(*tx, std::move(insert)));
  CO_TRY(co_await write_event(*tx, {id, "create", "draft", "draft"}, author, clock_, random_));
  CO_TRY(co_await tx->commit());
  co_return id;
}

lib::Task<lib::Result<void>> ChangeRequests::write(adapters::db::Query<std::int64_t> query, ChangeEvent event,
                                                   ChangeActor actor) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, adapters::db::Isolation::read_committed));
  CO_TRY(const std::int64_t touched, co_await adapters::db::execute(*tx, std::move(query)));
  if (touched != 1) co_return meanwhile_changed();
  CO_TRY(co_await write_event(*tx, std::move(event), std::move(actor), clock_, random_));
  co_return co_await tx->commit();
}

lib::Task<lib::Result<void>> ChangeRequests::edit(lib::Uuid id, ChangeEdit edit, std::int64_t version,
                                                  ChangeActor actor) {
  CO_TRY(const ChangeRequest request, co_await load_request(db_, id));
  CO_TRY(core::meta::check_move(request.state, ChangeMove::edit));
  if (version != 0 && version != request.version) co_return meanwhile_changed();
  const ChangeDraft& old = request.draft;
  auto query = queries::edit_request(
      id, request.version, edit.title.value_or(old.title), edit.rationale.value_or(old.rationale),
      edit.intent.value_or(old.intent).dump(), files_to_json(edit.files.value_or(old.files)).dump(),
      texts_to_json(edit.removed.value_or(old.removed)).dump(), edit.is_whole.value_or(old.is_whole),
      edit.drops.value_or(old.drops), clock_.now());
  co_return co_await write(std::move(query), {id, "edit", text_of(request.state), "draft"}, std::move(actor));
}

lib::Task<lib::Result<void>> ChangeRequests::move(lib::Uuid id, ChangeMove move, ChangeMoveBy by) {
  auto loaded = co_await load_request(db_, id);
  // A change from before there were requests stands among those that have begun alone.
  const bool begun = move == ChangeMove::pause || move == ChangeMove::resume || move == ChangeMove::rollback ||
                     move == ChangeMove::contract;
  if (!loaded.ok() && !begun) co_return loaded.error();
  if (loaded.ok()) {
    CO_TRY(core::meta::check_move(loaded->state, move));
  }
  switch (move) {
    case ChangeMove::edit:
      co_return lib::Error{lib::ErrorCode::internal, "meta.change.edit", "An edit is no move."};
    case ChangeMove::validate:
      co_return co_await validate(*loaded, std::move(by));
    case ChangeMove::plan:
      co_return co_await plan(*loaded, std::move(by));
    case ChangeMove::submit:
    case ChangeMove::approve:
    case ChangeMove::reject:
      co_return co_await review(*loaded, move, std::move(by));
    case ChangeMove::apply:
      co_return co_await apply(*loaded, std::move(by));
    case ChangeMove::pause:
      co_return co_await changes_.act(id, ChangeAction::pause, false, std::move(by.actor), std::move(by.comment));
    case ChangeMove::resume:
      co_return co_await changes_.act(id, ChangeAction::resume, false, std::move(by.actor), std::move(by.comment));
    case ChangeMove::rollback:
      co_return co_await changes_.act(id, ChangeAction::roll_back, false, std::move(by.actor), std::move(by.comment));
    case ChangeMove::contract:
      co_return co_await changes_.act(id, ChangeAction::contract, by.at_once, std::move(by.actor),
                                      std::move(by.comment));
  }
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<std::vector<SourceFile>>> ChangeRequests::intended_files(const ChangeRequest& request) {
  if (request.draft.is_whole) co_return request.draft.files;
  CO_TRY(const auto published, co_await adapters::db::run_platform(db_, queries::published_documents()));
  CO_TRY(const std::int64_t version, co_await adapters::db::run_platform(db_, queries::published_version()));
  if (version > 0 && published.empty()) {
    co_return lib::Error{lib::ErrorCode::conflict, "meta.change.no_base_documents",
                         "The files behind the published model are not known; send all files (whole: true)."};
  }
  std::map<std::string, std::string> files;
  for (const auto& row : published) files[row.path] = row.content;
  for (const auto& path : request.draft.removed) files.erase(path);
  for (const auto& file : request.draft.files) files[file.path] = file.text;
  std::vector<SourceFile> out;
  for (auto& [path, text] : files) out.push_back({path, std::move(text)});
  co_return out;
}

lib::Task<lib::Result<PreparedChange>> ChangeRequests::prepare(const ChangeRequest& request) {
  CO_TRY(auto files, co_await intended_files(request));
  CO_TRY(PreparedChange prepared, co_await prepare_change(db_, std::move(files), {.drops = request.draft.drops}));
  CO_TRY(co_await plan_steps(work_, prepared));
  co_return prepared;
}

lib::Task<lib::Result<void>> ChangeRequests::validate(const ChangeRequest& request, ChangeMoveBy by) {
  lib::Result<void> found;
  auto prepared = co_await prepare(request);
  if (prepared.ok()) {
    found = co_await check_rows(work_, *prepared);
  } else {
    found = prepared.error();
  }
  if (!found.ok() && !is_finding(found.error())) co_return found;
  const std::string state = found.ok() ? "validated" : "draft";
  auto query = queries::keep_validation(request.id, request.version, state, validation_json(found, clock_.now()).dump(),
                                        clock_.now());
  co_return co_await write(std::move(query),
                           {request.id, "validate", text_of(request.state), state, std::move(by.comment)},
                           std::move(by.actor));
}

lib::Task<lib::Result<void>> ChangeRequests::plan(const ChangeRequest& request, ChangeMoveBy by) {
  CO_TRY(const PreparedChange prepared, co_await prepare(request));
  auto query = queries::keep_plan(request.id, request.version, "planned", plan_json(prepared).dump(),
                                  prepared.from.version, prepared.from.hash, hash_of(prepared.to),
                                  std::string(to_string(risk_of(prepared))), clock_.now());
  co_return co_await write(std::move(query),
                           {request.id, "plan", text_of(request.state), "planned", std::move(by.comment)},
                           std::move(by.actor));
}

lib::Task<lib::Result<void>> ChangeRequests::review(const ChangeRequest& request, ChangeMove move, ChangeMoveBy by) {
  if (move == ChangeMove::approve && four_eyes_) {
    CO_TRY(const bool written,
           co_await adapters::db::run_platform(db_, queries::has_written(request.id, by.actor.principal.to_string())));
    if (written) {
      co_return lib::Error{lib::ErrorCode::forbidden, "meta.change.four_eyes",
                           "Whoever wrote a change does not approve it; ask somebody else (meta.fourEyes is on)."};
    }
  }
  const std::string state = move == ChangeMove::submit    ? "pending_review"
                            : move == ChangeMove::approve ? "approved"
                                                          : "rejected";
  auto query = queries::move_request(request.id, request.version, state, clock_.now());
  co_return co_await write(
      std::move(query),
      {request.id, std::string(to_string(move)), text_of(request.state), state, std::move(by.comment)},
      std::move(by.actor));
}

lib::Task<lib::Result<void>> ChangeRequests::apply(const ChangeRequest& request, ChangeMoveBy by) {
  CO_TRY(const PreparedChange prepared, co_await prepare(request));
  if (prepared.from.hash != request.base_hash || hash_of(prepared.to) != request.target_hash) {
    co_return lib::Error{lib::ErrorCode::conflict, "meta.change.base_moved",
                         "It was planned for version " + std::to_string(request.base_version) + ", and version " +
                             std::to_string(prepared.from.version) +
                             " is published. Plan it again and let it be approved."};
  }
  CO_TRY(co_await check_rows(work_, prepared));
  ChangeStart start{request.id};
  start.claim = queries::move_request(request.id, request.version, "applying", clock_.now());
  start.from = text_of(request.state);
  start.comment = std::move(by.comment);
  CO_TRY(co_await changes_.begin_prepared(prepared, std::move(by.actor), std::move(start)));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<ChangeOutcome>> ChangeRequests::begin(std::vector<SourceFile> files, ChangeActor actor,
                                                            core::meta::DiffOptions options, bool waits_for_the_end) {
  if (!four_eyes_) {
    if (waits_for_the_end) co_return co_await changes_.apply(std::move(files), std::move(actor), options);
    co_return co_await changes_.begin(std::move(files), std::move(actor), options);
  }
  CO_TRY(PreparedChange prepared, co_await prepare_change(db_, std::move(files), options));
  CO_TRY(co_await plan_steps(work_, prepared));
  CO_TRY(co_await check_rows(work_, prepared));
  ChangeOutcome outcome{lib::make_uuid_v7(clock_, random_),
                        prepared.ops.empty() ? "completed" : "pending_review",
                        prepared.from.version,
                        prepared.from.version + publications(prepared),
                        prepared.ops,
                        prepared.plan};
  if (prepared.ops.empty()) co_return outcome;
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, adapters::db::Isolation::read_committed));
  for (auto& query : whole_request(outcome.id, prepared, draft_of(prepared, options), actor, false, clock_, random_)) {
    CO_TRY(co_await adapters::db::execute(*tx, std::move(query)));
  }
  CO_TRY(co_await tx->commit());
  co_return outcome;
}

lib::Task<lib::Result<std::vector<queries::ListRequestsRow>>> ChangeRequests::list(ChangePage page) {
  co_return co_await adapters::db::run_platform(
      db_, queries::list_requests(page.state, page.before_at, page.before_id, page.limit));
}

lib::Task<lib::Result<std::vector<queries::ListEventsRow>>> ChangeRequests::events(lib::Uuid id, std::int64_t after) {
  co_return co_await adapters::db::run_platform(db_, queries::list_events(id, after));
}

}  // namespace athyper::runtime::meta
