#include <athyper/runtime/audit_governance/module.hpp>

#include <charconv>

#include <athyper/adapters/db/event_store.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using core::events::EventStore;
using lib::Json;

constexpr const char* kAuditor = "compliance_officer";
constexpr std::int64_t kMaxPage = 1'000;

struct Range {
  std::int64_t least;
  std::int64_t most;
  std::int64_t otherwise;
};

lib::Result<std::int64_t> number_of(const RequestScope& scope, std::string_view name, Range range) {
  const auto text = scope.query(name);
  if (!text) return range.otherwise;
  std::int64_t value = 0;
  const auto [end, failure] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (failure == std::errc() && end == text->data() + text->size() && value >= range.least && value <= range.most)
    return value;
  return lib::Error{lib::ErrorCode::invalid_argument, "request.invalid_parameter",
                    std::string(name) + " is a whole number from " + std::to_string(range.least) + " to " +
                        std::to_string(range.most) + "."};
}

// GET /api/audit/events/{stream}?after=0&limit=100: oldest first; meta.next is the `after` of the next page.
lib::Task<lib::Result<lib::http::Response>> read_stream(RequestScope& scope) {
  CO_TRY(const auto after, number_of(scope, "after", {0, std::int64_t{1} << 31, 0}));
  CO_TRY(const auto limit, number_of(scope, "limit", {1, kMaxPage, 100}));
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

  void contribute(Container&, Registries& out) override {
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/audit/events/{stream}",
                    .operation = "audit.events.read",
                    .access = Access::persona(kAuditor),
                    .handler = read_stream});
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_audit_governance_module() {
  return std::make_unique<AuditGovernanceModule>();
}

}  // namespace athyper::runtime::audit_governance
