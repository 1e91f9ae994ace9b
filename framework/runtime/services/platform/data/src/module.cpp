#include <athyper/runtime/data/maintenance.hpp>
#include <athyper/runtime/data/module.hpp>

#include <athyper/runtime/outbox.hpp>
#include <athyper/runtime/tokens.hpp>

#include "data_service.hpp"
#include "duties.hpp"

namespace athyper::runtime::data {
namespace {

constexpr Token<DataService> kDataService{"data.service"};

/// Binds a step of the service to a route.
RouteHandler handler(Container& container, DataService::Step step) {
  return [&container, step](RequestScope& scope) { return container.get(kDataService).run(step, scope); };
}

lib::Task<lib::Result<lib::Json>> purge_answers(JobScope& scope) {
  CO_TRY(const std::int64_t gone, co_await purge_expired_answers(scope.get(tokens::db), scope.fence(), scope.now()));
  co_return lib::Json::object({{"answers", gone}});
}

class DataModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.data"; }

  void register_services(Container& container) override {
    container.singleton(kDataService, [](Resolver& r) {
      return std::make_unique<DataService>(r.get(tokens::db), r.get(tokens::principal_resolver), r.get(tokens::clock),
                                           r.get(tokens::outbox_bell), r.get(tokens::random), r.get(tokens::jobs),
                                           r.get(tokens::decision_log));
    });
    container.singleton(tokens::outbox_bell, [](Resolver&) { return std::make_unique<OutboxBell>(); });
  }

  void contribute(Container& container, Registries& out) override {
    using lib::http::Method;
    const auto add = [&](Method method, std::string path, std::string operation, DataService::Step step,
                         std::string body = {}) {
      const bool writes = method != Method::get;
      out.routes.add({.method = method,
                      .path = std::move(path),
                      .operation = std::move(operation),
                      .access = Access::record_policy(),
                      .handler = handler(container, step),
                      .tenant_scoped = true,
                      .body_schema = std::move(body),
                      .rate_profile = writes ? RateProfile::write : RateProfile::authenticated});
    };
    add(Method::get, "/api/data/{entity}", "data.list", &DataService::list);
    add(Method::get, "/api/data/{entity}/count", "data.count", &DataService::count);
    add(Method::get, "/api/data/{entity}/{id}", "data.read", &DataService::read);
    add(Method::post, "/api/data/{entity}", "data.create", &DataService::create, "record");
    add(Method::patch, "/api/data/{entity}/{id}", "data.update", &DataService::update, "record");
    add(Method::put, "/api/data/{entity}/{id}", "data.replace", &DataService::replace, "record");
    add(Method::delete_, "/api/data/{entity}/{id}", "data.delete", &DataService::remove);
    out.jobs.add({.name = std::string(kNoticeJob),
                  .queue = "notices",
                  .handler = keep_notice,
                  .options = {.attempts = 5},
                  .reach = JobReach::each_tenant});
    const std::string purge = "data.expired-answers";
    out.schedules.add({.name = purge, .job = purge, .every = std::chrono::hours(1)});
    out.jobs.add({.name = purge,
                  .queue = "maintenance",
                  .handler = purge_answers,
                  .options = {.attempts = 5},
                  .reach = JobReach::each_tenant});
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_data_module() {
  return std::make_unique<DataModule>();
}

}  // namespace athyper::runtime::data
