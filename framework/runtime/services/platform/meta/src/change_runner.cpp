#include "change_runner.hpp"

#include <algorithm>

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/meta/tables.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "generated/changes_queries.hpp"
#include "registry.hpp"
#include "request_store.hpp"

namespace athyper::runtime::meta {
namespace {

using adapters::db::ChangeProgress;
using adapters::db::ChangeState;
using adapters::db::Direction;
using core::meta::Model;
using core::schema::Step;

/// A transaction that began before a fence is waited for so long; then the change waits.
constexpr std::chrono::milliseconds kTransactionLimit{60'000};
constexpr std::chrono::milliseconds kStopPoll{50};
/// How long data are parked before they may be dropped.
constexpr std::chrono::hours kSoak{7 * 24};
constexpr std::string_view kReadNew = "L6.2";
constexpr std::string_view kStopWriting = "L6.3";

std::vector<std::string> schemas() {
  return {std::string(core::meta::kTableSchema)};
}

/// Another process works on it, or the database is away: the next turn finds the change as it is.
bool comes_again(const lib::Error& error) {
  return error.key == "schema.busy" || error.key == "schema.stopped" || error.key == "pg.unavailable";
}

/// The model in force before the fence `rule`.
const Model& model_before(const StoredChange& change, const std::vector<core::meta::Stage>& stages,
                          std::string_view rule) {
  const Model* before = &change.from;
  for (const auto& stage : stages) {
    if (stage.fence == rule) break;
    before = &stage.model;
  }
  return *before;
}

lib::Task<lib::Result<bool>> is_in_force(adapters::db::DbClient& db, const Model& model) {
  CO_TRY(const auto newest, co_await adapters::db::run_platform(db, queries::newest_published()));
  const std::string hash = lib::crypto::sha256_hex(core::meta::canonical_content(model));
  co_return newest && newest->content_hash == hash;
}

lib::Task<lib::Result<core::meta::RegistryNames>> load_registry(adapters::db::DbClient& db) {
  CO_TRY(auto rows, co_await adapters::db::run_all_platform(db, {}, queries::list_entities(), queries::list_fields()));
  co_return registry_names(std::get<0>(std::move(rows)), std::get<1>(std::move(rows)));
}

}  // namespace

void MetaChangeService::Runner::start(lib::Uuid id) {
  const std::lock_guard lock(mutex_);
  if (running_ || stopping_) return;
  if (thread_.joinable()) thread_.join();
  running_ = true;
  thread_ = std::thread([this, id] {
    run(id);
    const std::lock_guard done(mutex_);
    running_ = false;
  });
}

void MetaChangeService::Runner::stop() {
  stopping_ = true;
  for (;;) {
    {
      const std::lock_guard lock(mutex_);
      if (!running_) break;
    }
    // A statement that takes long is not waited for; the next run does it again.
    if (is_applier_) {
      const auto cancelled = adapters::db::cancel_statement(work_.owner_connection);
      static_cast<void>(cancelled.ok());
    }
    std::this_thread::sleep_for(kStopPoll);
  }
  if (thread_.joinable()) thread_.join();
}

bool MetaChangeService::Runner::is_running() {
  const std::lock_guard lock(mutex_);
  return running_;
}

template <class T>
lib::Result<T> MetaChangeService::Runner::on_loop(std::function<lib::Task<lib::Result<T>>()> work) const {
  std::optional<lib::Result<T>> out;
  work_.on_loop([&]() -> lib::Task<void> { out.emplace(co_await work()); });
  return *std::move(out);
}

void MetaChangeService::Runner::run(lib::Uuid id) {
  const auto change = on_loop<StoredChange>([&] { return load_change(service_.db_, id); });
  if (!change.ok()) return;
  if (change->state == "applying") forward(*change);
  if (change->state == "rolling_back") back(*change);
  if (change->state == "completing") contract(*change);
}

adapters::db::ApplyOptions MetaChangeService::Runner::options(const StoredChange& change, bool contract) {
  adapters::db::ApplyOptions out{.owner_connection = work_.owner_connection, .schemas = schemas()};
  out.contract = contract;
  out.locked = [this] { is_applier_ = true; };
  out.stop = [this] { return stopping_.load(); };
  out.fence = [this, &change](const Step& step, Direction direction) { return pass(change, step, direction); };
  return out;
}

lib::Result<core::meta::RegistryNames> MetaChangeService::Runner::read_registry() const {
  return on_loop<core::meta::RegistryNames>([&] { return load_registry(service_.db_); });
}

/// A change that has a journal goes on by it; one that has none begins with the plan made anew, which is the same.
lib::Result<ChangeProgress> MetaChangeService::Runner::apply_or_resume(const StoredChange& change) {
  const std::string id = change.id.to_string();
  TRY(const auto known, adapters::db::find_change(work_.owner_connection, id));
  if (known) return adapters::db::resume(id, options(change, false));
  TRY(const auto around, adapters::db::look_around(work_.owner_connection, schemas()));
  TRY(const auto registry, read_registry());
  TRY(const auto plan, plan_over(change.from, change.to, registry, around));
  auto with_base = options(change, false);
  with_base.base = adapters::db::model_digest(around.model);
  return adapters::db::apply(plan, id, with_base);
}

lib::Result<void> MetaChangeService::Runner::check_end(const StoredChange& change) {
  TRY(const auto around, adapters::db::look_around(work_.owner_connection, schemas()));
  TRY(const auto registry, read_registry());
  const auto lines = core::meta::differences(change.to, registry, around.model);
  if (lines.empty()) return {};
  lib::Error error{lib::ErrorCode::conflict, "schema.target_missed",
                   "All steps ran and the tables are not what the model asks for."};
  for (const auto& line : lines) error.details.push_back({"", "schema.target_missed", line});
  return error;
}

void MetaChangeService::Runner::forward(const StoredChange& change) {
  const auto progress = apply_or_resume(change);
  is_applier_ = false;
  if (progress.ok() && progress->state == ChangeState::paused)
    return leave(change, "paused", {lib::ErrorCode::conflict, "meta.change.paused", "The change was paused."});
  if (progress.ok()) {
    if (auto checked = check_end(change); !checked.ok()) return leave(change, "failed", checked.error());
    return finish(change, progress->state == ChangeState::applied ? "applied" : "completed", change.to, "meta.apply");
  }
  if (stopping_ || comes_again(progress.error())) return;
  const auto journal = adapters::db::find_change(work_.owner_connection, change.id.to_string());
  if (journal.ok() && !*journal) return leave(change, "rolled_back", progress.error());
  leave(change, progress.error().key == "schema.waiting" ? "waiting" : "failed", progress.error());
}

/// The target without a fence behind it is in force: nothing of it may be in use before its steps are taken back.
lib::Result<void> MetaChangeService::Runner::let_go_of_target(const StoredChange& change) {
  if (!change.fences.empty() && change.fences.back() == kStopWriting) return {};
  TRY(const bool in_force, on_loop<bool>([&] { return is_in_force(service_.db_, change.to); }));
  if (!in_force) return {};
  const auto stages = core::meta::stages(change.from, change.to, change.fences);
  return publish_and_wait(change, stages.empty() ? change.from : stages.back().model);
}

void MetaChangeService::Runner::back(const StoredChange& change) {
  lib::Result<void> undone = let_go_of_target(change);
  if (undone.ok()) {
    const auto progress = adapters::db::roll_back(change.id.to_string(), options(change, false));
    if (!progress.ok()) undone = progress.error();
  }
  is_applier_ = false;
  if (undone.ok()) return finish(change, "rolled_back", change.from, "meta.rollback");
  if (stopping_ || comes_again(undone.error())) return;
  leave(change, "failed", undone.error());
}

void MetaChangeService::Runner::contract(const StoredChange& change) {
  const auto done = adapters::db::resume(change.id.to_string(), options(change, true));
  is_applier_ = false;
  if (!done.ok() && (stopping_ || comes_again(done.error()))) return;
  if (!done.ok()) return leave(change, "applied", done.error());
  leave(change, "completed", {});
}

lib::Result<void> MetaChangeService::Runner::pass(const StoredChange& change, const Step& fence, Direction direction) {
  const auto stages = core::meta::stages(change.from, change.to, change.fences);
  if (direction == Direction::back) return publish_and_wait(change, model_before(change, stages, fence.rule));
  // What was written before the first fence was written by the old rules alone.
  if (fence.rule == kReadNew) {
    TRY(adapters::db::find_violations(work_.owner_connection, change.violations));
  }
  const auto stage = std::ranges::find(stages, fence.rule, &core::meta::Stage::fence);
  return publish_and_wait(change, stage == stages.end() ? change.to : stage->model);
}

/// From here on no request begins by another model, and those that did are over.
lib::Result<void> MetaChangeService::Runner::publish_and_wait(const StoredChange& change, const Model& model) {
  TRY(on_loop<void>([&] { return publish_stage(service_.db_, change, model); }));
  return adapters::db::wait_for_transactions(work_.owner_connection, kTransactionLimit);
}

void MetaChangeService::Runner::leave(const StoredChange& change, const std::string& state, const lib::Error& error) {
  const auto left = on_loop<void>([&] { return write_stop(change, state, error); });
  // What cannot be written now is found by the next turn: the change is as it was.
  static_cast<void>(left.ok());
}

lib::Task<lib::Result<void>> MetaChangeService::Runner::write_stop(const StoredChange& change, std::string state,
                                                                   const lib::Error& error) {
  const std::optional<std::string> failure =
      error.key.empty() ? std::optional<std::string>() : failure_to_json(error).dump();
  const adapters::db::Fence fence{.tenant = change.actor.tenant, .principal = change.actor.principal};
  CO_TRY(const auto tx, co_await service_.db_.begin(fence, adapters::db::Isolation::read_committed));
  auto move = queries::move_change(change.id, change.state, state, failure, service_.clock_.now());
  CO_TRY(const std::int64_t moved, co_await adapters::db::execute(*tx, std::move(move)));
  if (moved == 1) {
    CO_TRY(co_await write_event(*tx, {change.id, state, change.state, state, error.message}, change.actor,
                                service_.clock_, service_.random_));
  }
  co_return co_await tx->commit();
}

void MetaChangeService::Runner::finish(const StoredChange& change, const std::string& state, const Model& model,
                                       const std::string& action) {
  const auto written = on_loop<core::events::Event>([&] { return write_finish(change, state, model, action); });
  if (!written.ok()) {
    if (!comes_again(written.error())) leave(change, "failed", written.error());
    return;
  }
  const auto heard = on_loop<void>([&] { return service_.events_.publish(*written); });
  static_cast<void>(heard.ok());
}

lib::Task<lib::Result<core::events::Event>> MetaChangeService::Runner::write_finish(const StoredChange& change,
                                                                                    std::string state,
                                                                                    const Model& model,
                                                                                    std::string action) {
  const adapters::db::Fence fence{.tenant = change.actor.tenant, .principal = change.actor.principal};
  CO_TRY(const auto tx, co_await service_.db_.begin(fence, adapters::db::Isolation::read_committed));
  auto move = queries::move_change(change.id, change.state, state, std::nullopt, service_.clock_.now());
  CO_TRY(const std::int64_t moved, co_await adapters::db::execute(*tx, std::move(move)));
  if (moved == 0)
    co_return lib::Error{lib::ErrorCode::conflict, "schema.busy", "Another process has finished the change."};
  CO_TRY(co_await write_event(*tx, {change.id, state, change.state, state}, change.actor, service_.clock_,
                              service_.random_));
  CO_TRY(const std::int64_t version, co_await publish(*tx, model, change.actor.name));
  CO_TRY(co_await adapters::db::execute(*tx, queries::note_version(change.id, version)));
  if (state == "applied") {
    CO_TRY(co_await adapters::db::execute(*tx, queries::park(change.id, service_.clock_.now() + kSoak)));
  }
  const ChangeEnd end{action == "meta.apply" ? change.id : lib::make_uuid_v7(service_.clock_, service_.random_), action,
                      change.from_version, version, lib::crypto::sha256_hex(core::meta::canonical_content(model))};
  CO_TRY(core::events::Event applied,
         co_await write_end(*tx, end, change.actor, change.operations, service_.clock_, service_.random_));
  CO_TRY(co_await tx->commit());
  co_return applied;
}

}  // namespace athyper::runtime::meta
