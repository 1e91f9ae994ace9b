#include <athyper/runtime/meta/module.hpp>

#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/tokens.hpp>

#include "change_routes.hpp"
#include "pg_model_store.hpp"
#include "routes.hpp"

namespace athyper::runtime::meta {
namespace {

/// How often a process looks for a change that nobody works on.
constexpr std::chrono::milliseconds kLook{1'000};

class MetaModule final : public RuntimeModule {
 public:
  explicit MetaModule(SchemaWork work) : work_(std::move(work)) {}

  std::string_view name() const override { return "platform.meta"; }

  void register_services(Container& container) override {
    container.singleton(tokens::model_store, [](Resolver& r) -> std::shared_ptr<ModelStore> {
      return std::make_shared<PgModelStore>(r.get(tokens::db));
    });
    container.singleton(kChangeService, [this](Resolver& r) {
      return std::make_shared<MetaChangeService>(r.get(tokens::db), r.get(tokens::event_bus), r.get(tokens::clock),
                                                 r.get(tokens::random), work_);
    });
    container.singleton(kChangeRequests, [this](Resolver& r) {
      return std::make_shared<ChangeRequests>(r.get(tokens::db), r.get(kChangeService), r.get(tokens::clock),
                                              r.get(tokens::random), work_, r.get(tokens::config).four_eyes);
    });
  }

  void contribute(Container& container, Registries& registries) override {
    add_meta_routes(registries.routes);
    add_change_routes(container, registries.routes, work_);
    auto& changes = container.get(kChangeService);
    registries.services.add(
        {.name = "meta.changes", .mode = Mode::api, .pause = kLook, .turn = [&changes] { return changes.turn(); }});
    loading_ = load_applied_changes(container.get(tokens::event_bus), container.get(tokens::model_store));
  }

 private:
  SchemaWork work_;
  core::events::Subscription loading_;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_meta_module(SchemaWork work) {
  return std::make_unique<MetaModule>(std::move(work));
}

}  // namespace athyper::runtime::meta
