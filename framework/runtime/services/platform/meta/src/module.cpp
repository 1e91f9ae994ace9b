#include <athyper/runtime/meta/module.hpp>

#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/tokens.hpp>

#include "pg_model_store.hpp"
#include "routes.hpp"

namespace athyper::runtime::meta {
namespace {

class MetaModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.meta"; }

  void register_services(Container& container) override {
    container.singleton(tokens::model_store, [](Resolver& r) -> std::shared_ptr<ModelStore> {
      return std::make_shared<PgModelStore>(r.get(tokens::db));
    });
    container.singleton(kChangeService, [](Resolver& r) {
      return std::make_shared<MetaChangeService>(r.get(tokens::db), r.get(tokens::event_bus), r.get(tokens::clock),
                                                 r.get(tokens::random));
    });
  }

  void contribute(Container& container, Registries& registries) override {
    add_meta_routes(container, registries.routes);
    loading_ = load_applied_changes(container.get(tokens::event_bus), container.get(tokens::model_store));
  }

 private:
  core::events::Subscription loading_;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_meta_module() {
  return std::make_unique<MetaModule>();
}

}  // namespace athyper::runtime::meta
