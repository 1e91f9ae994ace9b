#include "sample.hpp"

#include <algorithm>

#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/tokens.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/log/logger.hpp>

#include "generated/tenant_queries.hpp"

namespace athyper::cmd {
namespace {

namespace procurement = samples::procurement;

// Each tenant is loaded in one transaction, so all of its rows are there when the tenant is.
lib::Task<lib::Result<bool>> every_tenant_is_there(adapters::db::DbClient& db) {
  CO_TRY(const auto codes, co_await adapters::db::run_platform(db, queries::list_tenant_codes()));
  std::size_t found = 0;
  for (const auto& code : codes)
    found += std::ranges::find(procurement::kTenants, code) == procurement::kTenants.end() ? 0 : 1;
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
