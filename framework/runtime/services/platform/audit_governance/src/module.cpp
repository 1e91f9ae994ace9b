#include <athyper/runtime/audit_governance/module.hpp>

#include <array>

#include <athyper/adapters/db/event_store.hpp>
#include <athyper/adapters/db/list_query.hpp>
#include <athyper/runtime/audit_governance/event_subscribers.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

#include "audit_routes.hpp"
#include "seal_jobs.hpp"
#include "seal_watch.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using core::events::EventStore;
using lib::Json;

constexpr std::int64_t kPage = 100;
constexpr std::chrono::milliseconds kWatchPause{30'000};

const core::security::Validator& page_rules() {
  using lib::schema::Type;
  static const auto kRules =
      core::security::Validator::make({{.field = "after", .type = Type::integer, .min = "0"},
                                       {.field = "limit", .type = Type::integer, .min = "1", .max = "1000"}});
  return *kRules;
}

// GET /api/audit/events/{stream}?after=0&limit=100: oldest first; meta.next is the `after` of the next page.
lib::Task<lib::Result<lib::http::Response>> read_stream(RequestScope& scope) {
  CO_TRY(const Json page, checked_query(scope, page_rules()));
  const std::int64_t after = page.get_integer("after").value_or(0);
  const std::int64_t limit = page.get_integer("limit").value_or(kPage);
  auto& store = scope.get(tokens::event_store);
  CO_TRY(const auto events, co_await store.read(scope.tenant().id.to_string(), scope.path_param("stream"), after,
                                                static_cast<std::size_t>(limit)));
  Json data = Json::array();
  for (const auto& stored : events) {
    Json item = core::events::to_json(stored.event);
    item.set("version", stored.version);
    data.push_back(std::move(item));
  }
  const bool full = static_cast<std::int64_t>(events.size()) == limit;
  Json body = Json::object({{"data", std::move(data)}});
  body.set("meta", Json::object({{"next", full ? Json(events.back().version) : Json()}}));
  co_return json_response(200, body);
}

using adapters::db::ListColumn;
using adapters::db::ListType;

constexpr std::array kAuditColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"occurredAt", "occurred_at", ListType::instant},
    ListColumn{"actorId", "actor_id", ListType::uuid},
    ListColumn{"actorType", "actor_type"},
    ListColumn{"action", "action"},
    ListColumn{"entity", "entity_name"},
    ListColumn{"recordId", "entity_id", ListType::uuid},
    ListColumn{"version", "entity_version", ListType::integer},
    ListColumn{"requestId", "correlation_id"},
    ListColumn{"address", "ip_address"},
    ListColumn{"payload", "payload", ListType::json, false},
};
constexpr adapters::db::ListTable kAuditLog{
    .schema = "core", .table = "audit_log", .columns = kAuditColumns, .default_sort = "-occurredAt", .key = "id"};

lib::http::Response page_response(const adapters::db::ListRequest& request, const std::vector<std::string>& rows,
                                  std::int64_t count) {
  lib::http::Response response;
  response.status = 200;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = adapters::db::list_page(request, rows, count);
  return response;
}

// GET /api/audit/log?action=…&occurredAt.gte=…&sort=-occurredAt&page=1&pageSize=20: what was done, newest first.
lib::Task<lib::Result<lib::http::Response>> read_log(RequestScope& scope) {
  CO_TRY(const auto request, adapters::db::parse_list_request(kAuditLog, scope.query_pairs()));
  CO_TRY(auto list, adapters::db::tenant_list(kAuditLog, request, scope.tenant().id));
  CO_TRY(const auto answers,
         co_await adapters::db::run_all(scope.get(tokens::db), scope.fence(), {.lane = lib::sql::Lane::exclusive},
                                        std::move(list.rows), std::move(list.count)));
  const auto& [rows, count] = answers;
  co_return page_response(request, rows, count);
}

constexpr std::array kSignInColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"occurredAt", "occurred_at", ListType::instant},
    ListColumn{"event", "event"},
    ListColumn{"tenant", "tenant_code"},
    ListColumn{"user", "user_key"},
    ListColumn{"address", "ip_address"},
    ListColumn{"userAgent", "user_agent", ListType::text, false},
    ListColumn{"workbench", "workbench"},
    ListColumn{"reason", "reason"},
};
constexpr adapters::db::ListTable kSignIns{
    .schema = "core", .table = "auth_audit", .columns = kSignInColumns, .default_sort = "-occurredAt", .key = "id"};

// GET /api/audit/sign-ins?event=…&user=…: who signed in to this tenant, or tried to. The table is of no tenant, since
// some sign-ins name none; the caller's own is one more filter.
lib::Task<lib::Result<lib::http::Response>> read_sign_ins(RequestScope& scope) {
  CO_TRY(auto request, adapters::db::parse_list_request(kSignIns, scope.query_pairs()));
  request.filters.push_back({.field = "tenant", .values = {scope.tenant().code}});
  CO_TRY(auto list, adapters::db::platform_list(kSignIns, request));
  CO_TRY(const auto answers,
         co_await adapters::db::run_all_platform(scope.get(tokens::db), {.lane = lib::sql::Lane::exclusive},
                                                 std::move(list.rows), std::move(list.count)));
  const auto& [rows, count] = answers;
  co_return page_response(request, rows, count);
}

class AuditGovernanceModule final : public RuntimeModule {
 public:
  explicit AuditGovernanceModule(SealKeys keys) : keys_(std::move(keys)) {}
  std::string_view name() const override { return "platform.audit-governance"; }

  void register_services(Container& container) override {
    container.singleton(tokens::event_store, [](Resolver& r) -> std::unique_ptr<EventStore> {
      return std::make_unique<adapters::db::PgEventStore>(r.get(tokens::db));
    });
  }

  void contribute(Container& container, Registries& out) override {
    auto& events = container.get(tokens::event_bus);
    subscriptions_.push_back(store_sign_ins(events, container.get(tokens::event_store)));
    subscriptions_.push_back(count_events(events, container.get(tokens::metrics_registry)));
    subscriptions_.push_back(log_events(events, container.get(tokens::telemetry)));
    add_seal_jobs(out, keys_);
    add_audit_routes(out.routes, keys_);
    watch_.emplace(keys_, container.get(tokens::clock));
    out.health.add(watch_->check());
    out.services.add({.name = "audit.watch", .mode = Mode::scheduler, .pause = kWatchPause, .turn = [this, &container] {
                        return watch(container);
                      }});
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/audit/events/{stream}",
                    .operation = "audit.events.read",
                    .access = Access::permission("read:audit_event"),
                    .handler = read_stream});
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/audit/log",
                    .operation = "audit.log.read",
                    .access = Access::permission("read:audit_event"),
                    .handler = read_log});
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/audit/sign-ins",
                    .operation = "audit.sign-ins.read",
                    .access = Access::permission("read:audit_event"),
                    .handler = read_sign_ins});
  }

 private:
  lib::Task<lib::Result<bool>> watch(Container& container) {
    CO_TRY(co_await watch_->measure(container.get(tokens::db), container.get(tokens::tenants),
                                    container.get(tokens::metrics_registry)));
    co_return false;
  }

  const SealKeys keys_;
  std::optional<SealWatch> watch_;
  std::vector<core::events::Subscription> subscriptions_;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_audit_governance_module(SealKeys keys) {
  return std::make_unique<AuditGovernanceModule>(std::move(keys));
}

}  // namespace athyper::runtime::audit_governance
