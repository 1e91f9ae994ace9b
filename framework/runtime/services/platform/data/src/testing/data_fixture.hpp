// A node with the data routes over a real database and the procurement sample, as a client meets it: the whole
// pipeline. Only the signature of the token is left out.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/memorycache/create.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/runtime/foundation/pipeline.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/json.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>
#include <support/schema_work.hpp>

namespace athyper::runtime::data {

struct Call {
  lib::http::Method method = lib::http::Method::get;
  std::string path;
  std::string body = {};
  std::string if_match = {};
  /// "tenant:username", with "+mfa" behind it for a session of two factors
  std::string as = "acme:user";
  /// Idempotency-Key
  std::string key = {};
};

lib::http::Request request_of(const Call& call);
/// The body without its envelope.
lib::Json data_of(const lib::http::Response& response);
std::string code_of(const lib::http::Response& response);
/// "pointer code" of the first finding.
std::string first_finding(const lib::http::Response& response);
std::string etag_of(const lib::http::Response& response);

/// The database of the node; `after_begin` runs when a transaction has begun, before whoever began it goes on.
class InterruptedDb final : public adapters::db::DbClient {
 public:
  explicit InterruptedDb(adapters::db::DbClient& db) : db_(db) {}

  lib::Task<lib::Result<std::vector<lib::sql::Rows>>> run(adapters::db::Fence fence, lib::sql::Group group) override;
  lib::Task<lib::Result<std::vector<lib::sql::Rows>>> run_platform(lib::sql::Group group) override;
  lib::Task<lib::Result<std::unique_ptr<adapters::db::DbTransaction>>> begin(
      adapters::db::Fence fence, adapters::db::Isolation isolation) override;
  lib::Task<lib::Result<void>> run_ddl(std::vector<std::string> commands, bool in_transaction) override;
  lib::Task<adapters::db::DbHealth> health() override;

  /// Run so far, without those that begin and end.
  std::size_t statements = 0;
  /// Once, then it is forgotten.
  std::function<lib::Task<void>()> after_begin;

 private:
  adapters::db::DbClient& db_;
};

/// Seals nothing; remembers which queues it was told of.
class NotedJobs final : public JobSender {
 public:
  explicit NotedJobs(lib::Random& random, const lib::Clock& clock) : random_(random), clock_(clock) {}
  lib::Task<lib::Result<core::jobs::JobRow>> prepare(core::jobs::JobData data,
                                                     std::optional<core::jobs::JobOptions> options) override;
  lib::Task<void> committed(std::vector<std::string> queues) override;
  lib::Task<lib::Result<std::string>> add(core::jobs::JobData data,
                                          std::optional<core::jobs::JobOptions> options) override;

  std::vector<std::string> told;

 private:
  lib::Random& random_;
  const lib::Clock& clock_;
};

class DataTest : public ::testing::Test {
 protected:
  DataTest();
  ~DataTest() override;

  void compose();

  template <class T>
  void await(std::function<lib::Task<lib::Result<T>>()> work) {
    lib::Error error;
    bool ok = false;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      auto done = co_await work();
      ok = done.ok();
      if (!ok) error = std::move(done).error();
    });
    ASSERT_TRUE(ok) << describe(error);
  }

  /// Publishes as another process would; `drop` lets fields go that the files do not have.
  void publish(std::vector<core::meta::SourceFile> files, bool drop = false);
  /// Sends all requests at once and waits for every answer.
  std::vector<lib::http::Response> send_requests(const std::vector<lib::http::Request>& requests);
  std::vector<lib::http::Response> send_together(const std::vector<Call>& calls);
  lib::http::Response send(const Call& call) { return send_together({call}).front(); }

  void run(const std::string& script);
  /// Rows of a statement run as the owner, whom no fence holds: every tenant's rows are in sight.
  lib::sql::Rows rows(const std::string& sql);
  std::string text(const std::string& sql);

  /// A column of a tenant's first supplier.
  std::string supplier(const std::string& column, const std::string& tenant);
  /// A requisition that `username` wrote, as a path.
  std::string requisition_of(const std::string& username, const std::string& condition = "true",
                             const std::string& tenant = "acme");
  std::string audit_count() { return text("select count(*)::text from core.audit_log"); }

  athyper::testing::TestDatabase database_;
  lib::net::Loops loops_{1};
  lib::net::WorkerPool workers_{1, 4};
  lib::ManualClock clock_{*lib::parse_rfc3339("2026-11-22T12:00:00Z")};
  lib::SeededRandom random_{7};
  NotedJobs sender_{random_, clock_};
  RuntimeConfig config_;
  lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::error, clock_};
  std::unique_ptr<adapters::auth::AuthAdapter> auth_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::optional<InterruptedDb> client_;
  std::unique_ptr<adapters::memorycache::CacheAdapter> cache_ = *adapters::memorycache::create_memory_cache({}, clock_);
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::vector<std::unique_ptr<RuntimeModule>> modules_;
  Registries registries_;
  core::events::InMemoryEventBus events_;
  Container container_;
  core::observability::MetricsRegistry registry_;
  std::optional<foundation::HttpMetrics> metrics_;
  std::optional<foundation::Router> router_;
  std::unique_ptr<foundation::PipelineServices> services_;
  lib::http::Handler handler_;
};

}  // namespace athyper::runtime::data
