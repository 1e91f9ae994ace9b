#include "request_store.hpp"

#include <set>
#include <utility>

#include <athyper/core/meta/impact.hpp>
#include <athyper/runtime/audit_query.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

namespace athyper::runtime::meta {
namespace {

using adapters::db::Query;
using core::meta::ChangeState;
using lib::Json;

constexpr lib::JsonLimits kLimits{.max_depth = 64, .max_keys = 5'000'000};

lib::Result<std::optional<Json>> optional_json(const std::optional<std::string>& text) {
  if (!text) return std::optional<Json>();
  TRY(Json json, lib::parse_json(*text, kLimits));
  return std::optional(std::move(json));
}

lib::Result<ChangeRequest> request_of(const queries::LoadRequestRow& row) {
  ChangeRequest request;
  request.id = row.id;
  request.state = core::meta::parse_change_state(row.state).value_or(ChangeState::failed);
  request.version = row.version;
  request.draft.title = row.title;
  request.draft.rationale = row.rationale;
  TRY(request.draft.intent, lib::parse_json(row.intent, kLimits));
  TRY(const Json files, lib::parse_json(row.documents, kLimits));
  for (const auto& file : files.as_array()) {
    request.draft.files.push_back(
        {std::string(file.get_string("path").value_or("")), std::string(file.get_string("text").value_or(""))});
  }
  TRY(const Json removed, lib::parse_json(row.removed, kLimits));
  request.draft.removed = texts_from_json(removed);
  request.draft.is_whole = row.is_whole;
  request.draft.drops = row.drops;
  TRY(const Json author, lib::parse_json(row.author));
  request.author = actor_from_json(author);
  TRY(request.validation, optional_json(row.validation));
  TRY(request.plan, optional_json(row.plan));
  request.base_version = row.base_version.value_or(0);
  request.base_hash = row.base_hash.value_or("");
  request.target_hash = row.target_hash.value_or("");
  request.risk = row.risk.value_or("");
  request.created_at = row.created_at;
  request.updated_at = row.updated_at;
  return request;
}

Json contract_json(const PreparedChange& change) {
  Json out = Json::array();
  for (const auto& one : core::meta::contract_changes(change.from, change.to)) {
    out.push_back(Json::object(
        {{"type", one.type}, {"target", one.target}, {"description", one.description}, {"breaking", one.breaking}}));
  }
  return out;
}

Json use_json(const core::meta::Use& use) {
  return Json::object({{"kind", use.kind}, {"entity", use.entity}, {"name", use.name}, {"target", use.target}});
}

/// Rules, policies, views and entities that name what changes, and the modules they belong to when it is another one.
Json impact_json(const PreparedChange& change) {
  Json uses = Json::array();
  std::set<std::string> modules;
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& op : change.ops) {
    using enum core::meta::SchemaOp::Kind;
    if (op.kind == create_entity || op.kind == add_field || op.entity.empty()) continue;
    if (!seen.emplace(op.entity, op.field).second) continue;
    const bool gone = op.kind == drop_entity || op.kind == drop_field;
    const core::meta::Model& model = gone ? change.from : change.to;
    const core::meta::Entity* entity = model.find(op.entity);
    if (entity == nullptr) continue;
    for (const auto& use : core::meta::uses_of(model, *entity, op.field)) {
      uses.push_back(use_json(use));
      const core::meta::Entity* user = model.find(use.entity);
      if (user != nullptr && user->module != entity->module) modules.insert(user->module);
    }
  }
  Json others = Json::array();
  for (const auto& name : modules) others.push_back(Json(name));
  return Json::object({{"uses", std::move(uses)}, {"modules", std::move(others)}});
}

Json rules_json(const core::schema::Plan& plan) {
  Json rules = Json::array();
  for (const auto& violation : plan.violations)
    rules.push_back(Json::object({{"table", to_string(violation.table)}, {"rule", violation.rule}}));
  return rules;
}

}  // namespace

lib::Task<lib::Result<ChangeRequest>> load_request(adapters::db::DbClient& db, lib::Uuid id) {
  CO_TRY(const auto row, co_await adapters::db::run_platform(db, queries::load_request(id)));
  if (!row) co_return lib::Error{lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
  co_return request_of(*row);
}

Json files_to_json(const std::vector<core::meta::SourceFile>& files) {
  Json out = Json::array();
  for (const auto& file : files) out.push_back(Json::object({{"path", file.path}, {"text", file.text}}));
  return out;
}

adapters::db::PlatformQuery<void> insert_request(lib::Uuid id, ChangeState state, const ChangeDraft& draft,
                                                 const ChangeActor& author, lib::Timestamp at) {
  return queries::insert_request(id, std::string(to_string(state)), draft.title, draft.rationale, draft.intent.dump(),
                                 files_to_json(draft.files).dump(), texts_to_json(draft.removed).dump(), draft.is_whole,
                                 draft.drops, actor_to_json(author).dump(), at);
}

std::vector<Query<void>> event_writes(const ChangeEvent& event, const ChangeActor& actor, const lib::Clock& clock,
                                      lib::Random& random) {
  const lib::Timestamp now = clock.now();
  std::vector<Query<void>> out;
  out.push_back(queries::add_event(event.change, now, actor_to_json(actor).dump(), event.action, event.from, event.to,
                                   event.comment));
  if (actor.tenant == lib::Uuid{}) return out;
  AuditEvent audit;
  // What was applied is told at the end, by the row of the change itself.
  audit.action = "meta.change." + (event.action == "apply" ? "begin" : event.action);
  audit.actor_id = actor.principal.to_string();
  audit.actor_type = "user";
  audit.entity_name = "meta_change";
  audit.entity_id = event.change.to_string();
  audit.correlation_id = actor.correlation_id;
  audit.ip_address = actor.ip_address;
  audit.user_agent = actor.user_agent;
  audit.payload = Json::object({{"from", event.from}, {"to", event.to}, {"comment", event.comment}});
  audit.occurred_at = now;
  const adapters::db::Fence fence{.tenant = actor.tenant, .principal = actor.principal};
  out.push_back(audit_query(fence, std::move(audit), clock, random));
  return out;
}

lib::Task<lib::Result<void>> write_event(adapters::db::DbTransaction& tx, ChangeEvent event, ChangeActor actor,
                                         const lib::Clock& clock, lib::Random& random) {
  CO_TRY(const auto held, co_await adapters::db::execute(tx, queries::hold_request(event.change)));
  if (!held) co_return lib::Result<void>{};
  for (auto& query : event_writes(event, actor, clock, random)) {
    CO_TRY(co_await adapters::db::execute(tx, std::move(query)));
  }
  co_return lib::Result<void>{};
}

std::vector<adapters::db::PlatformQuery<void>> store_documents(const std::string& model_hash,
                                                               const std::vector<core::meta::SourceFile>& files) {
  Json rows = Json::array();
  for (const auto& file : files) {
    rows.push_back(
        Json::object({{"path", file.path}, {"hash", lib::crypto::sha256_hex(file.text)}, {"text", file.text}}));
  }
  const std::string text = rows.dump();
  return {queries::store_texts(text), queries::store_model_documents(model_hash, text)};
}

core::meta::Risk risk_of(const PreparedChange& change) {
  return core::meta::risk_of(core::meta::contract_changes(change.from, change.to));
}

Json plan_json(const PreparedChange& change) {
  Json out = Json::object({{"base", Json::object({{"version", change.from.version}, {"hash", change.from.hash}})},
                           {"toVersion", change.from.version + publications(change)},
                           {"targetHash", hash_of(change.to)}});
  out.set("operations", ops_to_json(change.ops));
  out.set("steps", steps_to_json(change.plan));
  out.set("rules", rules_json(change.plan));
  out.set("contract", contract_json(change));
  out.set("impact", impact_json(change));
  out.set("risk", core::meta::to_string(risk_of(change)));
  // What no running process could take over is refused before there is a plan.
  out.set("loadsHot", true);
  return out;
}

ChangeDraft draft_of(const PreparedChange& change, core::meta::DiffOptions options) {
  return {.title = "Apply " + std::to_string(change.files.size()) + " files",
          .files = change.files,
          .drops = options.drops};
}

std::vector<Query<void>> whole_request(lib::Uuid id, const PreparedChange& change, const ChangeDraft& draft,
                                       const ChangeActor& actor, bool is_approved, const lib::Clock& clock,
                                       lib::Random& random) {
  const lib::Timestamp now = clock.now();
  const ChangeState state = is_approved ? ChangeState::approved : ChangeState::pending_review;
  std::vector<Query<void>> out;
  out.push_back(insert_request(id, state, draft, actor, now));
  auto plan = queries::keep_plan(id, 1, std::string(to_string(state)), plan_json(change).dump(), change.from.version,
                                 change.from.hash, hash_of(change.to), std::string(to_string(risk_of(change))), now);
  out.push_back({std::move(plan.statement), &adapters::db::answers::nothing});
  const auto write = [&](std::string_view action, std::string_view from, std::string_view to) {
    for (auto& query :
         event_writes({id, std::string(action), std::string(from), std::string(to)}, actor, clock, random))
      out.push_back(std::move(query));
  };
  write("create", "draft", "draft");
  write("validate", "draft", "validated");
  write("plan", "validated", "planned");
  write("submit", "planned", "pending_review");
  if (is_approved) write("approve", "pending_review", "approved");
  return out;
}

}  // namespace athyper::runtime::meta
