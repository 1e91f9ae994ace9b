#include "sample.hpp"

#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/tokens.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/log/logger.hpp>

namespace athyper::cmd {
namespace {

namespace procurement = samples::procurement;

// Each tenant is loaded in one transaction, so all of its rows are there when the tenant is.
lib::Task<lib::Result<bool>> every_tenant_is_there(adapters::db::DbClient& db) {
  static const auto kShape = lib::sql::make_shape("SELECT code FROM core.tenant");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::exclusive, .timeout_ms = 2'000};
  group.statements.push_back({kShape, {}});
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  std::size_t found = 0;
  for (std::size_t row = 0; row < results[0].size(); ++row) {
    for (const auto code : procurement::kTenants) found += results[0].get(row, 0) == code ? 1u : 0u;
  }
  co_return found == procurement::kTenants.size();
}

}  // namespace

lib::Task<lib::Result<void>> load_procurement_sample(runtime::Container& container, adapters::db::DbClient& db,
                                                     const lib::Clock& clock) {
  auto& models = container.get(runtime::tokens::model_store);
  if (models.current()->version == 0) {
    CO_TRY(co_await container.get(runtime::meta::kChangeService).apply(procurement::metadata_files(), {}));
  }
  CO_TRY(const bool complete, co_await every_tenant_is_there(db));
  if (complete) co_return lib::Result<void>{};
  CO_TRY(auto report, co_await procurement::load(db, models.current(), clock.now()));
  container.get(runtime::tokens::logger)
      .info("sample.loaded",
            {{"tenants", report.tenants}, {"principals", report.principals}, {"records", report.records}});
  co_return lib::Result<void>{};
}

}  // namespace athyper::cmd
