#include "change_store.hpp"

#include <athyper/adapters/db/event_store.hpp>
#include <athyper/adapters/db/query.hpp>
#include <athyper/runtime/audit.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "generated/changes_queries.hpp"
#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using adapters::db::DbTransaction;
using core::meta::Model;
using lib::Json;

constexpr lib::JsonLimits kModelLimits{.max_depth = 64, .max_keys = 5'000'000};
constexpr adapters::db::Isolation kIsolation = adapters::db::Isolation::read_committed;

lib::Result<Model> parse_model(const std::string& text) {
  if (text.empty()) return Model{};
  TRY(const Json json, lib::parse_json(text, kModelLimits));
  return core::meta::model_from_json(json);
}

lib::Result<StoredChange> stored_change(const queries::LoadChangeRow& row) {
  StoredChange change;
  TRY(change.id, lib::parse_uuid(row.id));
  change.state = row.state;
  change.from_version = row.from_version;
  TRY(change.from, parse_model(row.before));
  TRY(change.to, parse_model(row.target));
  TRY(const Json fences, lib::parse_json(row.fences));
  change.fences = texts_from_json(fences);
  TRY(const Json violations, lib::parse_json(row.violations));
  change.violations = violations_from_json(violations);
  TRY(const Json actor, lib::parse_json(row.actor));
  change.actor = actor_from_json(actor);
  TRY(change.operations, lib::parse_json(row.operations, kModelLimits));
  return change;
}

core::events::Event applied_event(const ChangeEnd& end, const ChangeActor& actor, const Json& operations,
                                  const lib::Clock& clock, lib::Random& random) {
  auto event = core::events::make_event(clock, random, kChangeApplied, {"meta.model", "shared"},
                                        Json::object({{"change", end.log_id.to_string()},
                                                      {"fromVersion", end.from_version},
                                                      {"toVersion", end.to_version},
                                                      {"operations", operations}}));
  event.metadata = Json::object({{"actor", actor.principal.to_string()},
                                 {"realm", actor.realm_key},
                                 {"tenant", actor.tenant_code},
                                 {"correlationId", actor.correlation_id}});
  return event;
}

adapters::db::Query<void> audit_query(const ChangeEnd& end, const ChangeActor& actor, const Json& operations,
                                      lib::Timestamp now, const lib::Clock& clock, lib::Random& random) {
  const Json content = Json::object({{"action", "meta.change.apply"},
                                     {"actor", actor.principal.to_string()},
                                     {"tenant", actor.tenant.to_string()},
                                     {"occurred_at", lib::to_rfc3339(now)},
                                     {"change", end.log_id.to_string()},
                                     {"what", end.action},
                                     {"from_version", end.from_version},
                                     {"to_version", end.to_version},
                                     {"operations", operations}});
  SealedAuditRow sealed = seal_audit_row(content, clock, random);
  return queries::insert_change_audit(actor.tenant, sealed.id, now, actor.principal, actor.correlation_id,
                                      actor.ip_address, actor.user_agent, content.dump(), std::move(sealed.salt),
                                      std::move(sealed.leaf_hash));
}

}  // namespace

lib::Task<lib::Result<StoredChange>> load_change(adapters::db::DbClient& db, lib::Uuid id) {
  CO_TRY(const auto row, co_await adapters::db::run_platform(db, queries::load_change(id)));
  if (!row) co_return lib::Error{lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
  co_return stored_change(*row);
}

lib::Task<lib::Result<Model>> newest_model(DbTransaction& tx) {
  CO_TRY(const auto row, co_await adapters::db::execute(tx, queries::newest_published()));
  if (!row) co_return Model{};
  CO_TRY(Model model, parse_model(row->model));
  model.version = row->version;
  model.hash = row->content_hash;
  co_return model;
}

lib::Task<lib::Result<std::int64_t>> publish(DbTransaction& tx, Model model, std::string actor) {
  CO_TRY(const Model before, co_await newest_model(tx));
  model.hash = lib::crypto::sha256_hex(core::meta::canonical_content(model));
  if (model.hash == before.hash) co_return before.version;
  model.version = before.version + 1;
  auto writes = publish_model(model, before, actor);
  for (auto& one : writes) {
    CO_TRY(co_await adapters::db::execute(tx, std::move(one)));
  }
  co_return model.version;
}

lib::Task<lib::Result<void>> publish_stage(adapters::db::DbClient& db, const StoredChange& change, Model model) {
  CO_TRY(const auto tx, co_await db.begin(adapters::db::Fence{}, kIsolation));
  CO_TRY(const std::int64_t version, co_await publish(*tx, std::move(model), change.actor.name));
  CO_TRY(co_await adapters::db::execute(*tx, queries::note_version(change.id, version)));
  co_return co_await tx->commit();
}

lib::Task<lib::Result<core::events::Event>> write_end(DbTransaction& tx, const ChangeEnd& end, const ChangeActor& actor,
                                                      const Json& operations, const lib::Clock& clock,
                                                      lib::Random& random) {
  const lib::Timestamp now = clock.now();
  const core::events::Event applied = applied_event(end, actor, operations, clock, random);
  const Json detail = Json::object({{"operations", operations}, {"hash", end.hash}});
  auto log =
      queries::insert_log(end.log_id, now, actor.name, end.action, end.from_version, end.to_version, detail.dump());
  CO_TRY(co_await adapters::db::execute(tx, std::move(log)));
  if (actor.tenant == lib::Uuid{}) co_return applied;
  // Changes come one at a time, so nobody else writes to the stream.
  const adapters::db::EventStream stream{actor.tenant, "meta.model:shared"};
  const std::vector<core::events::Event> events = {applied};
  CO_TRY(co_await tx.execute(adapters::db::append_statement(stream, std::nullopt, events)));
  CO_TRY(co_await adapters::db::execute(tx, audit_query(end, actor, operations, now, clock, random)));
  co_return applied;
}

}  // namespace athyper::runtime::meta
