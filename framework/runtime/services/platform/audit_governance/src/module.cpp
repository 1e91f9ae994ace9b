#include <athyper/runtime/audit_governance/module.hpp>

#include <athyper/adapters/db/event_store.hpp>
#include <athyper/runtime/audit_governance/event_subscribers.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using core::events::EventStore;
using lib::Json;

constexpr std::int64_t kPage = 100;

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

class AuditGovernanceModule final : public RuntimeModule {
 public:
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
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/audit/events/{stream}",
                    .operation = "audit.events.read",
                    .access = Access::permission("read:audit_event"),
                    .handler = read_stream});
  }

 private:
  std::vector<core::events::Subscription> subscriptions_;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_audit_governance_module() {
  return std::make_unique<AuditGovernanceModule>();
}

}  // namespace athyper::runtime::audit_governance
