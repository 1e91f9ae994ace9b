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

lib::sql::Param text_or_null(const std::string& text) {
  return text.empty() ? lib::sql::Param{} : lib::sql::Param{text};
}
std::string bytea(std::string_view bytes) {
  return "\\x" + lib::hex_encode(bytes);
}

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

lib::sql::Statement log_statement(const ChangeEnd& end, const ChangeActor& actor, const Json& operations,
                                  const std::string& now) {
  const Json detail = Json::object({{"operations", operations}, {"hash", end.hash}});
  return statement(
      "insert into meta.change_log (id, occurred_at, actor, action, from_version, to_version, detail)"
      " values ($1::uuid, $2::timestamptz, $3::text, $4::text, $5::bigint, $6::bigint, $7::jsonb)",
      {end.log_id.to_string(), now, actor.name, end.action, std::to_string(end.from_version),
       std::to_string(end.to_version), detail.dump()});
}

lib::sql::Statement audit_statement(const ChangeEnd& end, const ChangeActor& actor, const Json& operations,
                                    const std::string& now, const lib::Clock& clock, lib::Random& random) {
  const Json content = Json::object({{"action", "meta.change.apply"},
                                     {"actor", actor.principal.to_string()},
                                     {"tenant", actor.tenant.to_string()},
                                     {"occurred_at", now},
                                     {"change", end.log_id.to_string()},
                                     {"what", end.action},
                                     {"from_version", end.from_version},
                                     {"to_version", end.to_version},
                                     {"operations", operations}});
  const SealedAuditRow sealed = seal_audit_row(content, clock, random);
  return statement(
      "insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, correlation_id, "
      "ip_address, user_agent, payload, salt,"
      " leaf_hash) values ($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, 'user', 'meta.change.apply', "
      "$5::text, $6::text, $7::text, $8::jsonb,"
      " $9::bytea, $10::bytea)",
      {actor.tenant.to_string(), sealed.id.to_string(), now, actor.principal.to_string(),
       text_or_null(actor.correlation_id), text_or_null(actor.ip_address), text_or_null(actor.user_agent),
       content.dump(), bytea(sealed.salt), bytea(sealed.leaf_hash)});
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
  std::vector<lib::sql::Statement> statements = publish_model(model, before, actor);
  for (auto& one : statements) {
    CO_TRY(co_await tx.execute(std::move(one)));
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
  const std::string now = lib::to_rfc3339(clock.now());
  const core::events::Event applied = applied_event(end, actor, operations, clock, random);
  CO_TRY(co_await tx.execute(log_statement(end, actor, operations, now)));
  if (actor.tenant == lib::Uuid{}) co_return applied;
  // Changes come one at a time, so nobody else writes to the stream.
  const adapters::db::EventStream stream{actor.tenant, "meta.model:shared"};
  const std::vector<core::events::Event> events = {applied};
  CO_TRY(co_await tx.execute(adapters::db::append_statement(stream, std::nullopt, events)));
  CO_TRY(co_await tx.execute(audit_statement(end, actor, operations, now, clock, random)));
  co_return applied;
}

}  // namespace athyper::runtime::meta
