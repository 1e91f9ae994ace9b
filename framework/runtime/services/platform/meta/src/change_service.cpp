#include <athyper/runtime/meta/change_service.hpp>

#include <algorithm>

#include <athyper/adapters/db/query.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/tables.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "change_runner.hpp"
#include "change_store.hpp"
#include "generated/changes_queries.hpp"
#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using adapters::db::DbTransaction;
using core::meta::Model;
using lib::Json;

constexpr lib::JsonLimits kModelLimits{.max_depth = 64, .max_keys = 5'000'000};
constexpr std::chrono::milliseconds kWaitPoll{20};
constexpr adapters::db::Isolation kIsolation = adapters::db::Isolation::read_committed;

std::vector<std::string> schemas() {
  return {std::string(core::meta::kTableSchema)};
}

lib::Error not_found() {
  return {lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
}

lib::Error in_progress(const std::string& why) {
  return {lib::ErrorCode::conflict, "meta.change.in_progress", why};
}

bool is_moving(std::string_view state) {
  return state == "applying" || state == "rolling_back" || state == "completing";
}

std::string hash_of(const Model& model) {
  return lib::crypto::sha256_hex(core::meta::canonical_content(model));
}

/// Versions from `from` to the target: one for each model on the way that differs from the one before.
std::int64_t publications(const Model& from, const Model& to, const core::schema::Plan& plan) {
  std::int64_t count = 0;
  std::string last = hash_of(from);
  auto stages = core::meta::stages(from, to, core::meta::fences_of(plan));
  stages.push_back({"", to});
  for (const auto& stage : stages) {
    const std::string hash = hash_of(stage.model);
    if (hash != last) ++count;
    last = hash;
  }
  return count;
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

}  // namespace

/// The published model, the one asked for, and the way between them.
struct MetaChangeService::Prepared {
  core::meta::RegistryNames registry;
  Model from;
  Model to;
  std::vector<core::meta::SchemaOp> ops;
  core::schema::Plan plan;
};

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

lib::Task<lib::Result<MetaChangeService::Prepared>> MetaChangeService::prepare(
    std::vector<core::meta::SourceFile> files, core::meta::DiffOptions options) {
  CO_TRY(const auto tx, co_await db_.begin(adapters::db::Fence{}, kIsolation));
  CO_TRY(auto entities, co_await adapters::db::execute(*tx, queries::list_entities()));
  CO_TRY(auto fields, co_await adapters::db::execute(*tx, queries::list_fields()));
  Prepared prepared;
  CO_TRY(prepared.from, co_await newest_model(*tx));
  prepared.registry = registry_names(std::move(entities), std::move(fields));
  CO_TRY(prepared.to, core::meta::resolve(files, prepared.registry));
  core::meta::place_columns(prepared.from, prepared.to, prepared.registry);
  CO_TRY(prepared.ops, core::meta::diff(prepared.from, prepared.to, options));
  co_return prepared;
}

lib::Task<lib::Result<void>> MetaChangeService::plan_tables(Prepared& prepared) {
  if (prepared.ops.empty()) co_return lib::Result<void>{};
  // What touches no table needs no look at them.
  if (core::meta::physical_model(prepared.from) == core::meta::physical_model(prepared.to) &&
      std::ranges::none_of(prepared.ops, [](const auto& op) {
        using enum core::meta::SchemaOp::Kind;
        return op.kind == shorten || op.kind == tighten || op.kind == change_type;
      }))
    co_return lib::Result<void>{};
  if (work_.owner_connection.empty()) {
    co_return lib::Error{lib::ErrorCode::unsupported, "db.no_owner_connection",
                         "Changes of tables need the owner's connection, which is not configured."};
  }
  lib::Result<core::schema::Plan> plan = lib::Error{};
  CO_TRY(co_await work_.off_loop([&] {
    const auto around = adapters::db::look_around(work_.owner_connection, schemas());
    if (!around.ok()) {
      plan = around.error();
      return;
    }
    plan = plan_over(prepared.from, prepared.to, prepared.registry, *around);
  }));
  CO_TRY(prepared.plan, std::move(plan));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::plan(std::vector<core::meta::SourceFile> files,
                                                              core::meta::DiffOptions options) {
  CO_TRY(Prepared prepared, co_await prepare(std::move(files), options));
  CO_TRY(co_await plan_tables(prepared));
  const std::int64_t versions = publications(prepared.from, prepared.to, prepared.plan);
  co_return ChangeOutcome{{},
                          "planned",
                          prepared.from.version,
                          prepared.from.version + versions,
                          std::move(prepared.ops),
                          std::move(prepared.plan)};
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::begin(std::vector<core::meta::SourceFile> files,
                                                               ChangeActor actor, core::meta::DiffOptions options) {
  CO_TRY(Prepared prepared, co_await prepare(std::move(files), options));
  CO_TRY(const auto joined, co_await join_unfinished(prepared));
  if (joined) co_return *joined;
  if (prepared.ops.empty()) {
    co_return ChangeOutcome{
        lib::make_uuid_v7(clock_, random_), "completed", prepared.from.version, prepared.from.version, {}, {}};
  }
  CO_TRY(co_await plan_tables(prepared));
  if (!prepared.plan.violations.empty()) {
    lib::Result<void> found;
    CO_TRY(co_await work_.off_loop(
        [&] { found = adapters::db::find_violations(work_.owner_connection, prepared.plan.violations); }));
    CO_TRY(std::move(found));
  }
  if (prepared.plan.steps.empty()) {
    auto published = co_await publish_now(prepared, actor);
    co_return published;
  }
  CO_TRY(ChangeOutcome outcome, co_await insert(prepared, actor));
  runner_->start(outcome.id);
  co_return outcome;
}

/// The same files again go on with the change they began.
lib::Task<lib::Result<std::optional<ChangeOutcome>>> MetaChangeService::join_unfinished(const Prepared& prepared) {
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
    CO_TRY(co_await move(id, unfinished->state, "applying"));
  }
  runner_->start(id);
  co_return std::optional(ChangeOutcome{id, "applying", change.from_version, change.from_version, prepared.ops, {}});
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::publish_now(const Prepared& prepared,
                                                                     const ChangeActor& actor) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, kIsolation));
  CO_TRY(co_await check_base(*tx, prepared.from.version));
  CO_TRY(const std::int64_t version, co_await publish(*tx, prepared.to, actor.name));
  const ChangeEnd end{lib::make_uuid_v7(clock_, random_), "meta.apply", prepared.from.version, version,
                      hash_of(prepared.to)};
  const Json operations = ops_to_json(prepared.ops);
  CO_TRY(const core::events::Event applied, co_await write_end(*tx, end, actor, operations, clock_, random_));
  CO_TRY(co_await tx->commit());
  CO_TRY(co_await events_.publish(applied));
  co_return ChangeOutcome{end.log_id, "completed", end.from_version, version, prepared.ops, prepared.plan};
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::insert(const Prepared& prepared, const ChangeActor& actor) {
  ChangeOutcome outcome{
      lib::make_uuid_v7(clock_, random_), "applying", prepared.from.version, 0, prepared.ops, prepared.plan};
  outcome.to_version = prepared.from.version + publications(prepared.from, prepared.to, prepared.plan);
  CO_TRY(const auto tx, co_await db_.begin(adapters::db::Fence{}, kIsolation));
  CO_TRY(co_await check_base(*tx, prepared.from.version));
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

lib::Task<lib::Result<void>> MetaChangeService::move(lib::Uuid id, std::string from, std::string to) {
  CO_TRY(const std::int64_t moved,
         co_await adapters::db::run_platform(db_, queries::move_change(id, from, to, std::nullopt, clock_.now())));
  if (moved == 1) co_return lib::Result<void>{};
  co_return in_progress("The change is in another state meanwhile; look again.");
}

lib::Task<lib::Result<void>> MetaChangeService::act(lib::Uuid id, ChangeAction action, bool at_once) {
  CO_TRY(const auto row, co_await adapters::db::run_platform(db_, queries::show_change(id)));
  if (!row) co_return not_found();
  const std::string state = row->state;
  const bool stands = state == "paused" || state == "failed" || state == "waiting";
  const lib::Error wrong{lib::ErrorCode::conflict, "meta.change.wrong_state",
                         "That cannot be done with a change that is " + state + "."};
  if (action == ChangeAction::pause) {
    if (state != "applying") co_return wrong;
    lib::Result<bool> asked = false;
    CO_TRY(
        co_await work_.off_loop([&] { asked = adapters::db::request_pause(work_.owner_connection, id.to_string()); }));
    CO_TRY(const bool heard, std::move(asked));
    if (!heard) co_return wrong;
    co_return lib::Result<void>{};
  }
  std::string next = "applying";
  if (action == ChangeAction::resume && !stands) co_return wrong;
  if (action == ChangeAction::contract) {
    if (state != "applied") co_return wrong;
    if (!at_once && row->parked_until && clock_.now() < *row->parked_until) {
      co_return lib::Error{lib::ErrorCode::conflict, "meta.change.still_parked",
                           "What the change replaced is kept until " + lib::to_rfc3339(*row->parked_until) + "."};
    }
    next = "completing";
  }
  if (action == ChangeAction::roll_back) {
    const bool ended = state == "applied" || state == "completed";
    if (!stands && !ended) co_return wrong;
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
  CO_TRY(co_await move(id, state, next));
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
