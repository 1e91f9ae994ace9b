#include "sample.hpp"

#include <athyper/core/jobs/job_row.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/tokens.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/log/logger.hpp>

namespace athyper::cmd {
namespace {

namespace procurement = samples::procurement;
using lib::sql::Statement;
namespace tokens = runtime::tokens;

constexpr const char* kRecordsJob = "sample.records";
constexpr const char* kQueue = "sample";

/// All records of the tenant and the end of the job are one transaction, so they come once or not at all.
lib::Task<lib::Result<lib::Json>> load_records(runtime::JobScope& scope) {
  CO_TRY(co_await scope.progress(10));
  CO_TRY(auto group, procurement::records_group(*scope.model(), scope.tenant().code, scope.now()));
  group.lane = lib::sql::Lane::exclusive;
  CO_TRY(co_await scope.finish(std::move(group), lib::Json::object({{"tenant", scope.tenant().code}})));
  co_return lib::Json();
}

/// The job of a tenant, as a statement of the transaction in which its people come.
lib::Task<lib::Result<Statement>> job_of(runtime::JobSender& sender, std::string tenant, std::int64_t model_version) {
  core::jobs::JobData data{.type = kRecordsJob,
                           .metadata = {.tenant = procurement::tenant_id(tenant).to_string(),
                                        .principal = procurement::principal_id(tenant, "system_admin").to_string(),
                                        .purpose = "sample",
                                        .model_version = model_version}};
  CO_TRY(const auto row, co_await sender.prepare(std::move(data), std::nullopt));
  co_return core::jobs::enqueue_statement({row});
}

class SampleModule final : public runtime::RuntimeModule {
 public:
  std::string_view name() const override { return "cmd.sample"; }
  void register_services(runtime::Container&) override {}
  void contribute(runtime::Container&, runtime::Registries& registries) override {
    registries.jobs.add({.name = kRecordsJob,
                         .queue = kQueue,
                         .handler = load_records,
                         .options = {.attempts = 5, .timeout = std::chrono::minutes(1), .unique_key = "of the tenant"},
                         .concurrency = static_cast<int>(procurement::kTenants.size())});
  }
};

}  // namespace

std::unique_ptr<runtime::RuntimeModule> make_sample_module() {
  return std::make_unique<SampleModule>();
}

lib::Task<lib::Result<void>> load_procurement_sample(runtime::Container& container, adapters::db::DbClient& db,
                                                     const lib::Clock& clock) {
  auto& models = container.get(tokens::model_store);
  if (models.current()->version == 0) {
    CO_TRY(co_await container.get(runtime::meta::kChangeService).apply(procurement::metadata_files(), {}));
  }
  auto& sender = container.get(tokens::jobs);
  const auto version = models.current()->version;
  CO_TRY(const auto report,
         co_await procurement::load_accounts(db, clock.now(), [&sender, version](std::string_view tenant) {
           return job_of(sender, std::string(tenant), version);
         }));
  if (report.principals == 0) co_return lib::Result<void>{};
  co_await sender.committed({kQueue});
  container.get(tokens::logger).info("sample.loaded", {{"tenants", report.tenants}, {"principals", report.principals}});
  co_return lib::Result<void>{};
}

}  // namespace athyper::cmd
