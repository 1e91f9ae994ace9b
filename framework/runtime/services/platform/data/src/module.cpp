#include <athyper/runtime/data/maintenance.hpp>
#include <athyper/runtime/data/module.hpp>

#include <athyper/runtime/outbox.hpp>
#include <athyper/runtime/tokens.hpp>

#include "data_service.hpp"
#include "duties.hpp"

namespace athyper::runtime::data {
namespace {

constexpr Token<DataService> kDataService{"data.service"};

/// Binds a door of the service to a route.
RouteHandler handler(Container& container, DataService::Door door) {
  return [&container, door](RequestScope& scope) { return container.get(kDataService).run(door, scope); };
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
    const auto add = [&](Method method, std::string path, std::string operation, DataService::Door door,
                         std::string body = {}) {
      const bool writes = method != Method::get;
      out.routes.add({.method = method,
                      .path = std::move(path),
                      .operation = std::move(operation),
                      .access = Access::record_policy(),
                      .handler = handler(container, door),
                      .tenant_scoped = true,
                      .body_schema = std::move(body),
                      .rate_profile = writes ? RateProfile::write : RateProfile::authenticated});
    };
    using core::data::Action;
    const std::string records = "/api/data/{entity}";
    const std::string record = records + "/{id}";
    add(Method::get, records, "data.list", {&DataService::list, Action::read});
    add(Method::get, records + "/count", "data.count", {&DataService::count, Action::read});
    add(Method::get, records + "/next-number", "data.next_number", {&DataService::next_number, Action::read});
    add(Method::put, records, "data.upsert", {&DataService::upsert, Action::update}, "record");
    add(Method::post, records + "/bulk", "data.bulk_create", {&DataService::bulk_create, Action::create}, "records");
    add(Method::patch, records + "/bulk", "data.bulk_update", {&DataService::bulk_update, Action::update}, "changes");
    add(Method::delete_, records + "/bulk", "data.bulk_delete", {&DataService::bulk_remove, Action::remove}, "keys");
    add(Method::post, "/api/data/batch", "data.batch", {&DataService::batch, Action::update, false}, "batch");
    add(Method::get, record, "data.read", {&DataService::read, Action::read});
    add(Method::post, records, "data.create", {&DataService::create, Action::create}, "record");
    add(Method::patch, record, "data.update", {&DataService::update, Action::update}, "record");
    add(Method::put, record, "data.replace", {&DataService::replace, Action::update}, "record");
    add(Method::delete_, record, "data.delete", {&DataService::remove, Action::remove});
    add(Method::post, record + "/restore", "data.restore", {&DataService::restore, Action::restore});
    add(Method::delete_, record + "/permanent", "data.delete_permanent", {&DataService::purge, Action::purge});
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
