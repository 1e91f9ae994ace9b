#include <athyper/runtime/meta/change_service.hpp>

#include <athyper/adapters/db/query.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <lib/base/uuid.hpp>

#include "change_runner.hpp"
#include "change_store.hpp"
#include "generated/changes_queries.hpp"
#include "generated/registry_queries.hpp"
#include "request_store.hpp"

namespace athyper::runtime::meta {
namespace {

using adapters::db::DbTransaction;
using core::meta::Model;
using lib::Json;

constexpr lib::JsonLimits kModelLimits{.max_depth = 64, .max_keys = 5'000'000};
constexpr std::chrono::milliseconds kWaitPoll{20};
constexpr adapters::db::Isolation kIsolation = adapters::db::Isolation::read_committed;

lib::Error not_found() {
  return {lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
}

lib::Error in_progress(const std::string& why) {
  return {lib::ErrorCode::conflict, "meta.change.in_progress", why};
}

bool is_moving(std::string_view state) {
  const auto known = core::meta::parse_change_state(state);
  return known && core::meta::is_moving(*known);
}

lib::Task<lib::Result<void>> take_lock(DbTransaction& tx) {
  CO_TRY(const bool locked, co_await adapters::db::execute(tx, queries::try_lock_publications()));
  if (!locked) co_return in_progress("Another change of the model is being applied; try again when it is done.");
  co_return lib::Result<void>{};
}

/// One change at a time, and from the model it was planned for.
lib::Task<lib::Result<void>> check_base(DbTransaction& tx, std::int64_t version) {
  CO_TRY(co_await take_lock(tx));
  CO_TRY(const auto unfinished, co_await adapters::db::execute(tx, queries::find_unfinished()));
  if (unfinished) co_return in_progress("The change " + unfinished->id + " is not at its end.");
  CO_TRY(const Model newest, co_await newest_model(tx));
  if (newest.version != version) co_return in_progress("The model was changed meanwhile; try again.");
  co_return lib::Result<void>{};
}

core::meta::ChangeMove move_of(ChangeAction action) {
  using enum core::meta::ChangeMove;
  switch (action) {
    case ChangeAction::pause:
      return pause;
    case ChangeAction::resume:
      return resume;
    case ChangeAction::roll_back:
      return rollback;
    case ChangeAction::contract:
      return contract;
  }
  return resume;
}

/// What is written when a change begins: what the caller brought, the texts, and that it was applied.
lib::Task<lib::Result<void>> write_start(DbTransaction& tx, const PreparedChange& prepared, ChangeStart& start,
                                         const ChangeActor& actor, const lib::Clock& clock, lib::Random& random) {
  if (start.claim) {
    CO_TRY(const std::int64_t claimed, co_await adapters::db::execute(tx, *std::move(start.claim)));
    if (claimed != 1) co_return in_progress("The change is in another state meanwhile; look again.");
  }
  for (auto& query : start.writes) {
    CO_TRY(co_await adapters::db::execute(tx, std::move(query)));
  }
  for (auto& query : store_documents(hash_of(prepared.to), prepared.files)) {
    CO_TRY(co_await adapters::db::execute<void>(tx, std::move(query)));
  }
  co_return co_await write_event(tx, {start.id, "apply", start.from, "applying", start.comment}, actor, clock, random);
}

}  // namespace

Json to_json(const ChangeOutcome& outcome) {
  Json out = Json::object(
      {{"state", outcome.state}, {"fromVersion", outcome.from_version}, {"toVersion", outcome.to_version}});
  if (outcome.id != lib::Uuid{}) out.set("id", outcome.id.to_string());
  out.set("operations", ops_to_json(outcome.ops));
  out.set("steps", steps_to_json(outcome.plan));
  Json rules = Json::array();
  for (const auto& violation : outcome.plan.violations)
    rules.push_back(Json::object({{"table", to_string(violation.table)}, {"rule", violation.rule}}));
  out.set("rules", std::move(rules));
  return out;
}

MetaChangeService::MetaChangeService(adapters::db::DbClient& db, core::events::InMemoryEventBus& events,
                                     const lib::Clock& clock, lib::Random& random, SchemaWork work)
    : db_(db),
      events_(events),
      clock_(clock),
      random_(random),
      work_(std::move(work)),
      runner_(std::make_unique<Runner>(*this, work_)) {}

MetaChangeService::~MetaChangeService() = default;

void MetaChangeService::stop() {
  runner_->stop();
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::plan(std::vector<core::meta::SourceFile> files,
                                                              core::meta::DiffOptions options) {
  CO_TRY(PreparedChange prepared, co_await prepare_change(db_, std::move(files), options));
  CO_TRY(co_await plan_steps(work_, prepared));
  const std::int64_t versions = publications(prepared);
  co_return ChangeOutcome{{},
                          "planned",
                          prepared.from.version,
                          prepared.from.version + versions,
                          std::move(prepared.ops),
                          std::move(prepared.plan)};
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::begin(std::vector<core::meta::SourceFile> files,
                                                               ChangeActor actor, core::meta::DiffOptions options) {
  CO_TRY(PreparedChange prepared, co_await prepare_change(db_, std::move(files), options));
  CO_TRY(const auto joined, co_await join_unfinished(prepared, actor));
  if (joined) co_return *joined;
  if (prepared.ops.empty()) {
    co_return ChangeOutcome{
        lib::make_uuid_v7(clock_, random_), "completed", prepared.from.version, prepared.from.version, {}, {}};
  }
  CO_TRY(co_await plan_steps(work_, prepared));
  CO_TRY(co_await check_rows(work_, prepared));
  ChangeStart start{lib::make_uuid_v7(clock_, random_)};
  start.writes = whole_request(start.id, prepared, draft_of(prepared, options), actor, true, clock_, random_);
  start.from = "approved";
  co_return co_await begin_prepared(prepared, std::move(actor), std::move(start));
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::begin_prepared(const PreparedChange& prepared,
                                                                        ChangeActor actor, ChangeStart start) {
  if (prepared.plan.steps.empty()) {
    auto published = co_await publish_now(prepared, actor, std::move(start));
    co_return published;
  }
  CO_TRY(ChangeOutcome outcome, co_await insert(prepared, actor, std::move(start)));
  runner_->start(outcome.id);
  co_return outcome;
}

/// The same files again go on with the change they began.
lib::Task<lib::Result<std::optional<ChangeOutcome>>> MetaChangeService::join_unfinished(const PreparedChange& prepared,
                                                                                        const ChangeActor& actor) {
  CO_TRY(const auto unfinished, co_await adapters::db::run_platform(db_, queries::find_unfinished()));
  if (!unfinished) co_return std::optional<ChangeOutcome>();
  CO_TRY(const lib::Uuid id, lib::parse_uuid(unfinished->id));
  CO_TRY(const StoredChange change, co_await load_change(db_, id));
  const bool same = unfinished->target_hash == hash_of(prepared.to);
  if (!same || unfinished->state == "rolling_back" || unfinished->state == "completing") {
    co_return in_progress("The change " + unfinished->id + " is " + unfinished->state +
                          "; let it go on (meta resume) or take it back (meta rollback) first.");
  }
  if (unfinished->state != "applying") {
    CO_TRY(co_await move({id, "resume", unfinished->state, "applying"}, actor));
  }
  runner_->start(id);
  co_return std::optional(ChangeOutcome{id, "applying", change.from_version, change.from_version, prepared.ops, {}});
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::publish_now(const PreparedChange& prepared,
                                                                     const ChangeActor& actor, ChangeStart start) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, kIsolation));
  CO_TRY(co_await check_base(*tx, prepared.from.version));
  const ChangeEvent completed{start.id, "completed", "applying", "completed"};
  CO_TRY(co_await write_start(*tx, prepared, start, actor, clock_, random_));
  CO_TRY(co_await write_event(*tx, completed, actor, clock_, random_));
  CO_TRY(co_await adapters::db::execute(*tx, queries::set_request_state(start.id, "completed", clock_.now())));
  CO_TRY(const std::int64_t version, co_await publish(*tx, prepared.to, actor.name));
  const ChangeEnd end{start.id, "meta.apply", prepared.from.version, version, hash_of(prepared.to)};
  const Json operations = ops_to_json(prepared.ops);
  CO_TRY(const core::events::Event applied, co_await write_end(*tx, end, actor, operations, clock_, random_));
  CO_TRY(co_await tx->commit());
  CO_TRY(co_await events_.publish(applied));
  co_return ChangeOutcome{end.log_id, "completed", end.from_version, version, prepared.ops, prepared.plan};
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::insert(const PreparedChange& prepared,
                                                                const ChangeActor& actor, ChangeStart start) {
  ChangeOutcome outcome{start.id, "applying", prepared.from.version, 0, prepared.ops, prepared.plan};
  outcome.to_version = prepared.from.version + publications(prepared);
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, kIsolation));
  CO_TRY(co_await check_base(*tx, prepared.from.version));
  CO_TRY(co_await write_start(*tx, prepared, start, actor, clock_, random_));
  CO_TRY(co_await adapters::db::execute(*tx, queries::set_request_state(start.id, "applying", clock_.now())));
  auto query = queries::insert_change(
      outcome.id, outcome.from_version, core::meta::to_json(prepared.to).dump(), hash_of(prepared.to),
      ops_to_json(prepared.ops).dump(), texts_to_json(core::meta::fences_of(prepared.plan)).dump(),
      violations_to_json(prepared.plan.violations).dump(), actor_to_json(actor).dump(), clock_.now());
  CO_TRY(co_await adapters::db::execute(*tx, std::move(query)));
  CO_TRY(co_await tx->commit());
  co_return outcome;
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::apply(std::vector<core::meta::SourceFile> files,
                                                               ChangeActor actor, core::meta::DiffOptions options) {
  CO_TRY(ChangeOutcome outcome, co_await begin(std::move(files), std::move(actor), options));
  if (outcome.state == "applying") {
    CO_TRY(outcome.state, co_await wait(outcome.id));
  }
  co_return outcome;
}

lib::Task<lib::Result<std::string>> MetaChangeService::wait(lib::Uuid id) {
  for (;;) {
    CO_TRY(const auto row, co_await adapters::db::run_platform(db_, queries::show_change(id)));
    if (!row) co_return not_found();
    if (!is_moving(row->state) && !runner_->is_running()) {
      if (!row->failure) co_return row->state;
      CO_TRY(const Json failure, lib::parse_json(*row->failure));
      co_return failure_from_json(failure);
    }
    co_await work_.sleep(kWaitPoll);
  }
}

lib::Task<lib::Result<void>> MetaChangeService::move(ChangeEvent event, ChangeActor actor) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, kIsolation));
  auto query = queries::move_change(event.change, event.from, event.to, std::nullopt, clock_.now());
  CO_TRY(const std::int64_t moved, co_await adapters::db::execute(*tx, std::move(query)));
  if (moved != 1) co_return in_progress("The change is in another state meanwhile; look again.");
  CO_TRY(co_await write_event(*tx, std::move(event), std::move(actor), clock_, random_));
  co_return co_await tx->commit();
}

lib::Task<lib::Result<void>> MetaChangeService::note(ChangeEvent event, ChangeActor actor) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, kIsolation));
  CO_TRY(co_await write_event(*tx, std::move(event), std::move(actor), clock_, random_));
  co_return co_await tx->commit();
}

lib::Task<lib::Result<void>> MetaChangeService::act(lib::Uuid id, ChangeAction action, bool at_once, ChangeActor actor,
                                                    std::string comment) {
  CO_TRY(const auto row, co_await adapters::db::run_platform(db_, queries::show_change(id)));
  if (!row) co_return not_found();
  const std::string state = row->state;
  const auto known = core::meta::parse_change_state(state).value_or(core::meta::ChangeState::failed);
  CO_TRY(core::meta::check_move(known, move_of(action)));
  const std::string name(core::meta::to_string(move_of(action)));
  if (action == ChangeAction::pause) {
    lib::Result<bool> asked = false;
    CO_TRY(
        co_await work_.off_loop([&] { asked = adapters::db::request_pause(work_.owner_connection, id.to_string()); }));
    CO_TRY(const bool heard, std::move(asked));
    if (!heard) co_return in_progress("The change is at its end already; look again.");
    co_return co_await note({id, name, state, state, std::move(comment)}, std::move(actor));
  }
  std::string next = "applying";
  if (action == ChangeAction::contract) {
    if (!at_once && row->parked_until && clock_.now() < *row->parked_until) {
      co_return lib::Error{lib::ErrorCode::conflict, "meta.change.still_parked",
                           "What the change replaced is kept until " + lib::to_rfc3339(*row->parked_until) + "."};
    }
    next = "completing";
  }
  if (action == ChangeAction::roll_back) {
    const bool ended = state == "applied" || state == "completed";
    CO_TRY(const StoredChange change, co_await load_change(db_, id));
    CO_TRY(const auto newest, co_await adapters::db::run_platform(db_, queries::newest_published()));
    const bool target_in_force = newest && newest->content_hash == hash_of(change.to);
    if (ended && !target_in_force) {
      co_return lib::Error{lib::ErrorCode::conflict, "meta.change.not_the_last",
                           "Only the last change is taken back; apply the older files instead."};
    }
    if (target_in_force && core::meta::moves_values(change.from, change.to)) {
      co_return lib::Error{lib::ErrorCode::conflict, "meta.change.no_way_back",
                           "New values stand in the new columns only; apply the older files, which moves them back."};
    }
    next = "rolling_back";
  }
  CO_TRY(co_await move({id, name, state, next, std::move(comment)}, std::move(actor)));
  runner_->start(id);
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<bool>> MetaChangeService::turn() {
  if (work_.owner_connection.empty()) co_return false;
  CO_TRY(const auto unfinished, co_await adapters::db::run_platform(db_, queries::find_unfinished()));
  if (!unfinished || !unfinished->is_moving || unfinished->has_runner) co_return false;
  CO_TRY(const lib::Uuid id, lib::parse_uuid(unfinished->id));
  runner_->start(id);
  co_return false;
}

lib::Task<lib::Result<lib::Uuid>> MetaChangeService::latest() {
  CO_TRY(const auto id, co_await adapters::db::run_platform(db_, queries::latest_change()));
  if (!id) co_return not_found();
  co_return lib::parse_uuid(*id);
}

core::events::Subscription load_applied_changes(core::events::InMemoryEventBus& events, ModelStore& models) {
  return events.subscribe(std::string(kChangeApplied),
                          [&models](const core::events::Event&) { return models.reload(); });
}

namespace {

lib::Result<Json> shown(const queries::ShowChangeRow& row) {
  Json out = Json::object({{"id", row.id},
                           {"state", row.state},
                           {"appliedAt", lib::to_rfc3339(row.finished_at.value_or(row.created_at))},
                           {"actor", row.actor_name},
                           {"fromVersion", row.from_version},
                           {"toVersion", row.to_version}});
  TRY(Json operations, lib::parse_json(row.operations, kModelLimits));
  out.set("operations", std::move(operations));
  out.set("progress", Json::object({{"step", row.step},
                                    {"stepsDone", row.steps_done},
                                    {"steps", row.steps},
                                    {"rowsDone", row.rows_done},
                                    {"rowsTotal", row.rows_total}}));
  if (row.parked_until) out.set("parkedUntil", lib::to_rfc3339(*row.parked_until));
  if (!row.failure) return out;
  TRY(Json failure, lib::parse_json(*row.failure));
  out.set("failure", std::move(failure));
  return out;
}

}  // namespace

lib::Task<lib::Result<Json>> MetaChangeService::find(lib::Uuid id) {
  CO_TRY(const auto row, co_await adapters::db::run_platform(db_, queries::show_change(id)));
  if (row) co_return shown(*row);
  CO_TRY(const auto log, co_await adapters::db::run_platform(db_, queries::find_log(id)));
  if (!log) co_return not_found();
  CO_TRY(const Json detail, lib::parse_json(log->detail, kModelLimits));
  Json out = Json::object({{"id", id.to_string()},
                           {"state", "completed"},
                           {"appliedAt", lib::to_rfc3339(log->occurred_at)},
                           {"actor", log->actor}});
  if (log->from_version) out.set("fromVersion", *log->from_version);
  if (log->to_version) out.set("toVersion", *log->to_version);
  if (const Json* operations = detail.find("operations")) out.set("operations", *operations);
  co_return out;
}

}  // namespace athyper::runtime::meta
