#include "data_fixture.hpp"

#include <chrono>
#include <latch>

#include <athyper/runtime/data/module.hpp>
#include <athyper/runtime/identity_access/module.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/meta/module.hpp>
#include <athyper/runtime/policy_rules/module.hpp>
#include <athyper/samples/procurement.hpp>

namespace athyper::runtime::data {
namespace {

using namespace std::chrono_literals;
using namespace adapters::db;
using lib::Json;
using lib::http::Request;
using lib::http::Response;
using samples::procurement::principal_id;
using samples::procurement::tenant_id;

/// Takes "tenant:username" for a token.
class NamedAuth final : public adapters::auth::AuthAdapter {
 public:
  lib::Task<lib::Result<std::shared_ptr<const adapters::auth::VerifiedIdentity>>> verify_token(
      std::string token) override {
    const std::string tenant = token.substr(0, token.find(':'));
    auto identity = std::make_shared<adapters::auth::VerifiedIdentity>();
    identity->realm_key = "main";
    std::string name = token.substr(tenant.size() + 1);
    if (name.ends_with("+mfa")) {
      name.resize(name.size() - std::string_view("+mfa").size());
      identity->second_factor = true;
    }
    identity->subject = principal_id(tenant, name).to_string();
    identity->tenants = {tenant};
    co_return std::shared_ptr<const adapters::auth::VerifiedIdentity>(std::move(identity));
  }
  std::vector<adapters::auth::JwksHealthStatus> health() const override { return {}; }
};

/// Another node's memory, so that this node hears of a change from the database alone.
class OtherNode final : public ModelStore {
 public:
  core::meta::ModelPtr current() const override { return std::make_shared<const core::meta::Model>(); }
  lib::Task<lib::Result<void>> reload() override { co_return lib::Result<void>{}; }
};

lib::Task<void> answer_into(lib::Task<Response> work, Response& out, std::latch& done) {
  out = co_await std::move(work);
  done.count_down();
}

}  // namespace

Request request_of(const Call& call) {
  Request request;
  request.method = call.method;
  request.path = call.path.substr(0, call.path.find('?'));
  if (request.path.size() < call.path.size()) request.query = call.path.substr(request.path.size() + 1);
  request.target = call.path;
  request.body = call.body;
  request.headers.add("Authorization", "Bearer " + call.as);
  if (!call.body.empty()) request.headers.add("Content-Type", "application/json");
  if (!call.key.empty()) request.headers.add("Idempotency-Key", call.key);
  if (!call.if_match.empty()) request.headers.add("If-Match", call.if_match);
  return request;
}

Json data_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* data = body.ok() ? body->find("data") : nullptr;
  EXPECT_NE(data, nullptr) << response.status << " " << response.body;
  return data != nullptr ? *data : Json::object();
}

std::string code_of(const Response& response) {
  const auto body = lib::parse_json(response.body);
  return body.ok() ? std::string(body->get_string("code").value_or("")) : "";
}

std::string first_finding(const Response& response) {
  const auto body = lib::parse_json(response.body);
  const Json* errors = body.ok() ? body->find("errors") : nullptr;
  if (errors == nullptr || errors->as_array().empty()) return "none";
  const Json& first = errors->as_array().front();
  return std::string(first.get_string("pointer").value_or("")) + " " +
         std::string(first.get_string("code").value_or(""));
}

std::string etag_of(const Response& response) {
  return std::string(response.headers.find("etag").value_or(""));
}

namespace {

class CountedTransaction final : public DbTransaction {
 public:
  CountedTransaction(std::unique_ptr<DbTransaction> of, std::size_t& count) : of_(std::move(of)), count_(count) {}
  lib::Task<lib::Result<lib::sql::Rows>> execute(lib::sql::Statement statement) override {
    ++count_;
    return of_->execute(std::move(statement));
  }
  lib::Task<lib::Result<void>> commit() override { return of_->commit(); }

 private:
  std::unique_ptr<DbTransaction> of_;
  std::size_t& count_;
};

}  // namespace

// --- InterruptedDb ---------------------------------------------------------------------------------------------------

lib::Task<lib::Result<std::vector<lib::sql::Rows>>> InterruptedDb::run(Fence fence, lib::sql::Group group) {
  statements += group.statements.size();
  return db_.run(fence, std::move(group));
}

lib::Task<lib::Result<std::vector<lib::sql::Rows>>> InterruptedDb::run_platform(lib::sql::Group group) {
  return db_.run_platform(std::move(group));
}

lib::Task<lib::Result<std::unique_ptr<DbTransaction>>> InterruptedDb::begin(Fence fence, Isolation isolation) {
  auto begun = co_await db_.begin(fence, isolation);
  if (const auto interruption = std::exchange(after_begin, nullptr)) co_await interruption();
  if (!begun.ok()) co_return begun;
  co_return std::unique_ptr<DbTransaction>(std::make_unique<CountedTransaction>(*std::move(begun), statements));
}

lib::Task<lib::Result<void>> InterruptedDb::run_ddl(std::vector<std::string> commands, bool in_transaction) {
  return db_.run_ddl(std::move(commands), in_transaction);
}

lib::Task<DbHealth> InterruptedDb::health() {
  return db_.health();
}

// --- NotedJobs -------------------------------------------------------------------------------------------------------

lib::Task<lib::Result<core::jobs::JobRow>> NotedJobs::prepare(core::jobs::JobData data,
                                                              std::optional<core::jobs::JobOptions>) {
  co_return core::jobs::JobRow{.id = lib::make_uuid_v7(clock_, random_).to_string(),
                               .queue = "notices",
                               .type = data.type,
                               .payload = data.payload.dump(),
                               .envelope = data.metadata,
                               .mac = std::string(32, '\0')};
}

lib::Task<void> NotedJobs::committed(std::vector<std::string> queues) {
  told = std::move(queues);
  co_return;
}

lib::Task<lib::Result<std::string>> NotedJobs::add(core::jobs::JobData, std::optional<core::jobs::JobOptions>) {
  co_return lib::Error{lib::ErrorCode::unsupported, "test.no_jobs", "jobs are written with changes here"};
}

// --- DataTest --------------------------------------------------------------------------------------------------------

DataTest::DataTest() {
  loops_.start();
  db_ = *create_db_adapter(
      {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()}, loops_,
      clock_);
  client_.emplace(*db_);
  auth_ = std::make_unique<NamedAuth>();
  owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
  run("select app.ensure_partitions('2026-11-22T12:00:00Z')");
  compose();
  publish(samples::procurement::metadata_files());
  ModelStore& models = container_.get(tokens::model_store);
  await<void>([&] { return models.reload(); });
  await<samples::procurement::LoadReport>([&] { return samples::procurement::load_accounts(*db_, clock_.now()); });
  for (const auto code : samples::procurement::kTenants) {
    await<std::vector<lib::sql::Rows>>([&] {
      auto group = samples::procurement::records_group(*models.current(), code, clock_.now());
      return db_->run({.tenant = tenant_id(code), .principal = principal_id(code, "system_admin")}, *std::move(group));
    });
  }
}

DataTest::~DataTest() {
  db_->close(2s);
  loops_.stop();
}

void DataTest::compose() {
  container_.value(tokens::config, static_cast<const RuntimeConfig&>(config_));
  container_.value(tokens::clock, static_cast<const lib::Clock&>(clock_));
  container_.value(tokens::random, static_cast<lib::Random&>(random_));
  container_.value(tokens::event_bus, events_);
  container_.value(tokens::jobs, static_cast<JobSender&>(sender_));
  container_.value(tokens::db, static_cast<DbClient&>(*client_));
  container_.value(tokens::cache, static_cast<adapters::memorycache::CacheClient&>(*cache_));
  modules_.push_back(identity_access::make_identity_access_module());
  modules_.push_back(meta::make_meta_module(testing::schema_work(loops_, workers_, database_.owner_connection())));
  modules_.push_back(make_data_module());
  modules_.push_back(policy_rules::make_policy_rules_module());
  for (const auto& module : modules_) module->register_services(container_);
  container_.freeze();
  for (const auto& module : modules_) module->contribute(container_, registries_);
  metrics_.emplace(registry_, registries_.routes.all());
  router_.emplace(registries_.routes.all());
  services_.reset(new foundation::PipelineServices{.container = container_,
                                                   .config = config_,
                                                   .clock = clock_,
                                                   .random = random_,
                                                   .logger = logger_,
                                                   .auth = *auth_,
                                                   .principals = container_.get(tokens::principal_resolver),
                                                   .access = container_.get(tokens::access_policy),
                                                   .models = container_.get(tokens::model_store),
                                                   .audit = container_.get(tokens::audit_writer),
                                                   .metrics = *metrics_,
                                                   .router = *router_,
                                                   .rate_limit = {}});
  handler_ = foundation::make_api_handler(*services_);
}

void DataTest::publish(std::vector<core::meta::SourceFile> files, bool drop) {
  OtherNode other;
  core::events::InMemoryEventBus events;
  const auto loading = meta::load_applied_changes(events, other);
  meta::MetaChangeService changes(*db_, events, clock_, random_,
                                  testing::schema_work(loops_, workers_, database_.owner_connection()));
  await<meta::ChangeOutcome>([&] { return changes.apply(files, {}, {.drops = drop}); });
}

std::vector<Response> DataTest::send_requests(const std::vector<Request>& requests) {
  std::vector<Response> answers(requests.size());
  std::latch done(static_cast<std::ptrdiff_t>(requests.size()));
  for (std::size_t i = 0; i < requests.size(); ++i)
    loops_.spawn(0, [&, i] { return answer_into(handler_(requests[i]), answers[i], done); });
  done.wait();
  return answers;
}

std::vector<Response> DataTest::send_together(const std::vector<Call>& calls) {
  std::vector<Request> requests;
  for (const Call& call : calls) requests.push_back(request_of(call));
  return send_requests(requests);
}

void DataTest::run(const std::string& script) {
  const auto done = owner_->run_script(script);
  EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
}

lib::sql::Rows DataTest::rows(const std::string& sql) {
  auto result = owner_->execute({lib::sql::make_shape(sql), {}});
  EXPECT_TRUE(result.ok()) << sql << "\n" << describe(result.error());
  return result.ok() ? *std::move(result) : lib::sql::Rows();
}

std::string DataTest::text(const std::string& sql) {
  const lib::sql::Rows found = rows(sql);
  return found.empty() ? "" : std::string(found.at(0, 0).value_or("NULL"));
}

std::string DataTest::supplier(const std::string& column, const std::string& tenant) {
  return text("select " + column + "::text from mdm.supplier where tenant_id = '" + tenant_id(tenant).to_string() +
              "' order by code limit 1");
}

std::string DataTest::requisition_of(const std::string& username, const std::string& condition,
                                     const std::string& tenant) {
  const std::string id =
      text("select id::text from mdm.purchase_requisition where tenant_id = '" + tenant_id(tenant).to_string() +
           "' and created_by = '" + principal_id(tenant, username).to_string() + "' and " + condition +
           " order by document_number limit 1");
  EXPECT_FALSE(id.empty());
  return "/api/data/purchase_requisition/" + id;
}

}  // namespace athyper::runtime::data
