#include <athyper/runtime/meta/change_service.hpp>

#include <athyper/adapters/db/event_store.hpp>
#include <athyper/runtime/audit.hpp>
#include <lib/base/base64.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using adapters::db::DbTransaction;
using core::meta::Model;
using lib::Json;
using lib::sql::Rows;

/// Advisory lock of all changes of the shared model ("athymeta" in ASCII).
constexpr std::string_view kChangeLock = "7022352589713142881";
/// How often a step is tried that another session kept waiting.
constexpr int kLockAttempts = 5;
constexpr lib::JsonLimits kModelLimits{.max_depth = 64, .max_keys = 5'000'000};

Json ops_to_json(const std::vector<core::meta::SchemaOp>& ops) {
  Json out = Json::array();
  for (const auto& op : ops) {
    Json item = Json::object({{"kind", core::meta::to_string(op.kind)}, {"summary", op.summary}});
    if (!op.entity.empty()) item.set("entity", Json(op.entity));
    if (!op.field.empty()) item.set("field", Json(op.field));
    out.push_back(std::move(item));
  }
  return out;
}

Json steps_to_json(const std::vector<core::meta::DdlStep>& steps) {
  Json out = Json::array();
  for (const auto& step : steps) {
    Json commands = Json::array();
    for (const auto& command : step.commands) commands.push_back(Json(command));
    out.push_back(Json::object(
        {{"title", step.title}, {"inTransaction", step.in_transaction}, {"commands", std::move(commands)}}));
  }
  return out;
}

lib::sql::Param text_or_null(const std::string& text) {
  return text.empty() ? lib::sql::Param{} : lib::sql::Param{text};
}
std::string bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

core::events::Event applied_event(const ChangeOutcome& outcome, const ChangeActor& actor, const lib::Clock& clock,
                                  lib::Random& random) {
  auto event = core::events::make_event(clock, random, kChangeApplied, {"meta.model", "shared"},
                                        Json::object({{"change", outcome.id.to_string()},
                                                      {"fromVersion", outcome.from_version},
                                                      {"toVersion", outcome.to_version},
                                                      {"operations", ops_to_json(outcome.ops)}}));
  event.metadata = Json::object({{"actor", actor.principal.to_string()},
                                 {"realm", actor.realm_key},
                                 {"tenant", actor.tenant_code},
                                 {"correlationId", actor.correlation_id}});
  return event;
}

}  // namespace

/// The published model, the one asked for, and the way between them.
struct MetaChangeService::Prepared {
  Model from;
  Model to;
  std::vector<core::meta::SchemaOp> ops;
};

Json to_json(const ChangeOutcome& outcome) {
  Json out = Json::object(
      {{"state", outcome.state}, {"fromVersion", outcome.from_version}, {"toVersion", outcome.to_version}});
  if (outcome.id != lib::Uuid{}) out.set("id", outcome.id.to_string());
  out.set("operations", ops_to_json(outcome.ops));
  out.set("steps", steps_to_json(outcome.steps));
  return out;
}

lib::Task<lib::Result<MetaChangeService::Prepared>> MetaChangeService::prepare(
    DbTransaction& tx, std::vector<core::meta::SourceFile> files) {
  CO_TRY(const Rows entities, co_await tx.execute(read_entities()));
  CO_TRY(const Rows fields, co_await tx.execute(read_fields()));
  CO_TRY(const Rows snapshot, co_await tx.execute(read_published()));
  Prepared prepared;
  if (!snapshot.empty()) {
    CO_TRY(const Json json, lib::parse_json(snapshot.get(0, 0), kModelLimits));
    CO_TRY(prepared.from, core::meta::model_from_json(json));
  }
  CO_TRY(prepared.to, core::meta::resolve(files, registry_names(entities, fields)));
  CO_TRY(prepared.ops, core::meta::diff(prepared.from, prepared.to));
  prepared.to.version = prepared.ops.empty() ? prepared.from.version : prepared.from.version + 1;
  prepared.to.hash = lib::crypto::sha256_hex(core::meta::canonical_content(prepared.to));
  co_return prepared;
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::plan(std::vector<core::meta::SourceFile> files) {
  CO_TRY(const auto tx, co_await db_.begin(adapters::db::Fence{}, adapters::db::Isolation::read_committed));
  CO_TRY(const Prepared prepared, co_await prepare(*tx, std::move(files)));
  ChangeOutcome outcome{{}, "planned", prepared.from.version, prepared.to.version, prepared.ops, {}};
  outcome.steps = core::meta::plan(outcome.ops, prepared.to);
  co_return outcome;
}

lib::Task<lib::Result<ChangeOutcome>> MetaChangeService::apply(std::vector<core::meta::SourceFile> files,
                                                               ChangeActor actor) {
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  CO_TRY(const auto tx, co_await db_.begin(fence, adapters::db::Isolation::read_committed));
  // This transaction holds the lock and, at the end, the publication. The steps run on another connection and may take
  // long.
  CO_TRY(const Rows locked,
         co_await tx->execute(statement("select pg_try_advisory_xact_lock($1::bigint)", {std::string(kChangeLock)})));
  if (!locked.get_bool(0, 0)) {
    co_return lib::Error{lib::ErrorCode::conflict, "meta.change.in_progress",
                         "Another change of the model is being applied; try again when it is done."};
  }
  CO_TRY(const Prepared prepared, co_await prepare(*tx, std::move(files)));
  ChangeOutcome outcome{
      lib::make_uuid_v7(clock_, random_), "completed", prepared.from.version, prepared.to.version, prepared.ops, {}};
  outcome.steps = core::meta::plan(outcome.ops, prepared.to);
  if (outcome.ops.empty()) co_return outcome;

  // This statement also lets go of the last query's snapshot, for which an index built without blocking would wait for
  // ever.
  CO_TRY(co_await tx->execute(statement("set local idle_in_transaction_session_timeout = 0")));
  for (const auto& step : outcome.steps) {
    CO_TRY(co_await run_step(step));
  }
  const core::events::Event applied = applied_event(outcome, actor, clock_, random_);
  CO_TRY(co_await publish(*tx, prepared, outcome, actor, applied));
  CO_TRY(co_await tx->commit());
  CO_TRY(co_await events_.publish(applied));
  co_return outcome;
}

lib::Task<lib::Result<void>> MetaChangeService::run_step(const core::meta::DdlStep& step) {
  lib::Result<void> done;
  for (int attempt = 0; attempt < kLockAttempts; ++attempt) {
    done = co_await db_.run_ddl(step.commands, step.in_transaction);
    // Each attempt has waited for the lock already, so the next may follow at once.
    if (done.ok() || done.error().code != lib::ErrorCode::timeout) break;
  }
  if (done.ok()) co_return done;
  lib::Error error{lib::ErrorCode::conflict, "meta.change.step_failed",
                   "The step `" + step.title +
                       "` could not be done; nothing was published. Apply the same files again to continue."};
  co_return std::move(error).caused_by(done.error());
}

lib::Task<lib::Result<void>> MetaChangeService::publish(DbTransaction& tx, const Prepared& prepared,
                                                        const ChangeOutcome& outcome, const ChangeActor& actor,
                                                        const core::events::Event& applied) {
  std::vector<lib::sql::Statement> statements = publish_model(prepared.to, actor.name);
  Json detail = Json::object({{"operations", ops_to_json(outcome.ops)}, {"hash", prepared.to.hash}});
  statements.push_back(
      statement("insert into meta.change_log (id, occurred_at, actor, action, from_version, to_version, detail)"
                " values ($1::uuid, $2::timestamptz, $3::text, 'meta.apply', $4::bigint, $5::bigint, $6::jsonb)",
                {outcome.id.to_string(), lib::to_rfc3339(clock_.now()), actor.name,
                 std::to_string(outcome.from_version), std::to_string(outcome.to_version), detail.dump()}));
  for (auto& one : statements) {
    CO_TRY(co_await tx.execute(std::move(one)));
  }
  if (actor.tenant == lib::Uuid{}) co_return lib::Result<void>{};
  // Changes come one at a time (kChangeLock), so nobody else writes to the stream.
  CO_TRY(co_await tx.execute(
      adapters::db::append_statement({actor.tenant, "meta.model:shared"}, std::nullopt, {applied})));
  lib::Result<void> audited = co_await write_audit(tx, outcome, actor);
  co_return audited;
}

lib::Task<lib::Result<void>> MetaChangeService::write_audit(DbTransaction& tx, const ChangeOutcome& outcome,
                                                            const ChangeActor& actor) {
  const std::string now = lib::to_rfc3339(clock_.now());
  const Json content = Json::object({{"action", "meta.change.apply"},
                                     {"actor", actor.principal.to_string()},
                                     {"tenant", actor.tenant.to_string()},
                                     {"occurred_at", now},
                                     {"change", outcome.id.to_string()},
                                     {"from_version", outcome.from_version},
                                     {"to_version", outcome.to_version},
                                     {"operations", ops_to_json(outcome.ops)}});
  const SealedAuditRow sealed = seal_audit_row(content, clock_, random_);
  CO_TRY(co_await tx.execute(
      statement("insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, correlation_id, "
                "ip_address, user_agent, payload, salt,"
                " leaf_hash) values ($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, 'user', 'meta.change.apply', "
                "$5::text, $6::text, $7::text, $8::jsonb,"
                " $9::bytea, $10::bytea)",
                {actor.tenant.to_string(), sealed.id.to_string(), now, actor.principal.to_string(),
                 text_or_null(actor.correlation_id), text_or_null(actor.ip_address), text_or_null(actor.user_agent),
                 content.dump(), bytea(sealed.salt), bytea(sealed.leaf_hash)})));
  co_return lib::Result<void>{};
}

core::events::Subscription load_applied_changes(core::events::InMemoryEventBus& events, ModelStore& models) {
  return events.subscribe(std::string(kChangeApplied),
                          [&models](const core::events::Event&) { return models.reload(); });
}

lib::Task<lib::Result<Json>> MetaChangeService::find(lib::Uuid id) {
  lib::sql::Group group;
  group.statements.push_back(
      statement("select id, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), actor, "
                "from_version, to_version, detail::text"
                " from meta.change_log where id = $1::uuid",
                {id.to_string()}));
  CO_TRY(const std::vector<Rows> results, co_await db_.run_platform(std::move(group)));
  const Rows& rows = results.at(0);
  if (rows.empty())
    co_return lib::Error{lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
  CO_TRY(const Json detail, lib::parse_json(rows.get(0, 5), kModelLimits));
  Json out = Json::object(
      {{"id", rows.get(0, 0)}, {"state", "completed"}, {"appliedAt", rows.get(0, 1)}, {"actor", rows.get(0, 2)}});
  out.set("fromVersion", rows.get_int(0, 3)).set("toVersion", rows.get_int(0, 4));
  if (const Json* operations = detail.find("operations")) out.set("operations", *operations);
  co_return out;
}

}  // namespace athyper::runtime::meta
