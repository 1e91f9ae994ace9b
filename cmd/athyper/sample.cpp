#include "sample.hpp"

#include <athyper/core/jobs/job_row.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/tokens.hpp>
#include <athyper/samples/procurement.hpp>
#include <lib/log/logger.hpp>

namespace athyper::cmd {
namespace {

namespace procurement = samples::procurement;
using lib::Json;
using lib::sql::Statement;
namespace tokens = runtime::tokens;

constexpr const char* kQueue = "sample";

/// All records of the tenant and the end of the job are one transaction, so they come once or not at all.
lib::Task<lib::Result<lib::Json>> load_records(runtime::JobScope& scope) {
  CO_TRY(co_await scope.progress(10));
  CO_TRY(auto group, procurement::records_group(*scope.model(), scope.tenant().code, scope.now()));
  group.lane = lib::sql::Lane::exclusive;
  CO_TRY(co_await scope.finish(std::move(group), lib::Json::object({{"tenant", scope.tenant().code}})));
  co_return lib::Json();
}

/// The job of a tenant, to be written in the transaction in which its people come.
lib::Task<lib::Result<core::jobs::JobRow>> job_of(runtime::JobSender& sender, std::string tenant,
                                                  std::int64_t model_version) {
  core::jobs::JobData data{.type = std::string(procurement::kRecordsJob),
                           .metadata = {.tenant = procurement::tenant_id(tenant).to_string(),
                                        .principal = procurement::principal_id(tenant, "system_admin").to_string(),
                                        .purpose = "sample",
                                        .model_version = model_version}};
  co_return co_await sender.prepare(std::move(data), std::nullopt);
}

/// Adds the job of each tenant; their ids go into `jobs`.
procurement::Companion with_jobs(runtime::JobSender& sender, std::int64_t model_version,
                                 std::vector<std::string>& jobs) {
  return [&sender, &jobs, model_version](std::string_view tenant) -> lib::Task<lib::Result<Statement>> {
    CO_TRY(const auto row, co_await job_of(sender, std::string(tenant), model_version));
    jobs.push_back(row.id);
    co_return core::jobs::enqueue_statement({row});
  };
}

Json to_json(const procurement::TakenOut& out) {
  Json left = Json::array();
  for (const auto& record : out.left) {
    left.push_back(Json::object({{"entity", record.entity}, {"id", record.id}, {"name", record.name}}));
  }
  return Json::object({{"tenant", out.tenant},
                       {"records", static_cast<std::int64_t>(out.records)},
                       {"accounts", static_cast<std::int64_t>(out.accounts)},
                       {"left", std::move(left)}});
}

/// What the routes of the sample are made of.
struct SampleParts {
  runtime::Container& container;
  adapters::db::DbClient& db;
  const lib::Clock& clock;

  lib::Task<lib::Result<Json>> take_out(std::string action, procurement::Companion bring_back) const {
    const auto model = container.get(tokens::model_store).current();
    CO_TRY(const auto tenants, co_await procurement::take_out(db, *model, clock.now(), std::move(bring_back)));
    Json list = Json::array();
    for (const auto& out : tenants) {
      CO_TRY(co_await write_down(action, out));
      list.push_back(to_json(out));
    }
    co_return Json::object({{"tenants", std::move(list)}});
  }

  lib::Task<lib::Result<void>> write_down(std::string action, const procurement::TakenOut& out) const {
    const adapters::db::Fence fence{.tenant = procurement::tenant_id(out.tenant),
                                    .principal = procurement::principal_id(out.tenant, "system_admin")};
    co_return co_await container.get(tokens::audit_writer)
        .write(fence, {.action = std::move(action),
                       .actor_id = {},
                       .actor_type = "system",
                       .entity_name = "sample",
                       .entity_id = fence.tenant.to_string(),
                       .correlation_id = {},
                       .ip_address = {},
                       .user_agent = {},
                       .payload = to_json(out),
                       .occurred_at = clock.now()});
  }

  lib::Task<lib::Result<Json>> reset() const {
    // Tenants that are missing come first; what they bring is as good as new in the next step.
    CO_TRY(co_await load_procurement_sample(container, db, clock));
    std::vector<std::string> jobs;
    const auto version = container.get(tokens::model_store).current()->version;
    CO_TRY(auto out, co_await take_out("sample.reset", with_jobs(container.get(tokens::jobs), version, jobs)));
    co_await container.get(tokens::jobs).committed({kQueue});
    Json list = Json::array();
    for (auto& job : jobs) list.push_back(std::move(job));
    out.set("jobs", std::move(list));
    co_return out;
  }

  lib::Task<lib::Result<Json>> look_at(Json body) const {
    Json list = Json::array();
    const auto* ids = body.find("jobs");
    if (ids == nullptr || !ids->is_array())
      co_return lib::Error{lib::ErrorCode::invalid_argument, "jobs.unknown", "Send {jobs: [id …]}."};
    for (const auto& id : ids->as_array()) {
      if (!id.is_string()) continue;
      CO_TRY(const auto job, co_await container.get(tokens::job_queue).get_job(std::string(id.as_string())));
      list.push_back(
          Json::object({{"id", job.id}, {"status", core::jobs::to_string(job.status)}, {"error", job.last_error}}));
    }
    co_return Json::object({{"jobs", std::move(list)}});
  }
};

class SampleModule final : public runtime::RuntimeModule {
 public:
  std::string_view name() const override { return "cmd.sample"; }
  void register_services(runtime::Container&) override {}
  void contribute(runtime::Container&, runtime::Registries& registries) override {
    registries.jobs.add({.name = std::string(procurement::kRecordsJob),
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
  std::vector<std::string> jobs;
  CO_TRY(const auto report, co_await procurement::load_accounts(db, clock.now(), with_jobs(sender, version, jobs)));
  if (report.principals == 0) co_return lib::Result<void>{};
  co_await sender.committed({kQueue});
  container.get(tokens::logger).info("sample.loaded", {{"tenants", report.tenants}, {"principals", report.principals}});
  co_return lib::Result<void>{};
}

std::vector<ControlRoute> sample_routes(runtime::Container& container, adapters::db::DbClient& db,
                                        const lib::Clock& clock) {
  const SampleParts parts{container, db, clock};
  return {{kSampleRemovePath, [parts](Json) { return parts.take_out("sample.remove", nullptr); }},
          {kSampleResetPath, [parts](Json) { return parts.reset(); }},
          {kSampleJobsPath, [parts](Json body) { return parts.look_at(std::move(body)); }}};
}

}  // namespace athyper::cmd
