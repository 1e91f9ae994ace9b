// One pattern for all adapters (specification 5): a factory that refuses bad options, a breaker with the numbers of the
// specification, retries of what may be done twice, health required or optional, and a token in the container.
#include <filesystem>

#include <gtest/gtest.h>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/memorycache/create.hpp>
#include <athyper/adapters/objectstorage/create.hpp>
#include <athyper/adapters/telemetry/create.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>
#include <support/run_task.hpp>

namespace athyper::adapters {
namespace {

using lib::Result;
using lib::Task;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// An adapter whose dependency is away.
class Subject {
 public:
  virtual ~Subject() = default;
  /// One failing call; true when it was let through to the dependency.
  virtual Task<bool> reaches_dependency() = 0;
  /// A failing call that may be done twice, and one that may not: it may have worked when its answer was lost.
  virtual Task<void> repeatable() = 0;
  virtual Task<void> unrepeatable() { co_return; }
  virtual std::string breaker_state() = 0;
};

struct Surroundings {
  Surroundings() { loops.start(); }
  ~Surroundings() {
    subject.reset();
    loops.stop();
  }
  lib::ManualClock clock{lib::from_unix_seconds(1'800'000'000)};
  lib::net::Loops loops{1};
  core::resilience::RetryTools retry;
  std::unique_ptr<Subject> subject;
};

class DbSubject final : public Subject {
 public:
  explicit DbSubject(Surroundings& around) {
    db::DbAdapterOptions options;
    options.runtime_connection = "host=/nonexistent dbname=none user=none connect_timeout=1";
    options.retry = around.retry;
    db_ = *db::create_db_adapter(std::move(options), around.loops, around.clock);
  }
  ~DbSubject() override { db_->close(milliseconds(100)); }
  Task<bool> reaches_dependency() override {
    const auto outcome = co_await db_->run_platform(group_of("select 1", lib::sql::Lane::shared));
    EXPECT_FALSE(outcome.ok());
    co_return outcome.error().key != "db.breaker_open";
  }
  Task<void> repeatable() override { EXPECT_FALSE((co_await db_->begin({}, db::Isolation::read_committed)).ok()); }
  Task<void> unrepeatable() override {
    const std::string write = "with x as (insert into t values (1)) select 1";
    EXPECT_FALSE((co_await db_->run({}, group_of(write, lib::sql::Lane::exclusive))).ok());
    EXPECT_FALSE((co_await db_->run({}, group_of("select 1", lib::sql::Lane::shared))).ok());
  }
  std::string breaker_state() override { return db_->breaker_state(); }

 private:
  static lib::sql::Group group_of(std::string text, lib::sql::Lane lane) {
    lib::sql::Group group{.statements = {}, .lane = lane, .timeout_ms = 1'000};
    group.statements.push_back({.shape = lib::sql::make_shape(std::move(text)), .params = {}});
    return group;
  }
  std::unique_ptr<db::DbAdapter> db_;
};

class AuthSubject final : public Subject {
 public:
  explicit AuthSubject(Surroundings& around) {
    auth::RealmOptions realm;
    realm.key = "main";
    realm.issuer = "https://id";
    realm.audience = "api";
    realm.allowed_azp = {"web"};
    realm.jwks = [this] { return no_keys(); };
    auth::AuthAdapterOptions options;
    options.realms.push_back(std::move(realm));
    options.retry = around.retry;
    auth_ = *auth::create_auth_adapter(std::move(options), around.clock);
  }
  Task<bool> reaches_dependency() override {
    const int before = fetches_;
    co_await auth_->refresh_keys();
    co_return fetches_ > before;
  }
  Task<void> repeatable() override { co_await auth_->refresh_keys(); }
  std::string breaker_state() override { return auth_->health().at(0).breaker_state; }

 private:
  Task<Result<std::string>> no_keys() {
    ++fetches_;
    co_return lib::Error{lib::ErrorCode::unavailable, "auth.jwks_unavailable", "away"};
  }
  int fetches_ = 0;
  std::shared_ptr<auth::ManagedAuthAdapter> auth_;
};

class AbsentCache final : public memorycache::CacheDriver {
 public:
  explicit AbsentCache(int& calls) : calls_(calls) {}
  Task<Result<std::optional<std::string>>> get(std::string) override { co_return away(); }
  Task<Result<void>> set(std::string, std::string, milliseconds) override { co_return away(); }
  Task<Result<void>> remove(std::string) override { co_return away(); }
  Task<Result<std::int64_t>> increment(std::string, std::int64_t, milliseconds) override { co_return away(); }
  Task<Result<void>> ping() override { co_return away(); }

 private:
  lib::Error away() {
    ++calls_;
    return {lib::ErrorCode::unavailable, "test.away", "away"};
  }
  int& calls_;
};

class CacheSubject final : public Subject {
 public:
  explicit CacheSubject(Surroundings& around)
      : cache_(memorycache::create_cache_adapter(std::make_unique<AbsentCache>(calls_), around.clock, around.retry)) {}
  Task<bool> reaches_dependency() override {
    const int before = calls_;
    co_await repeatable();
    co_return calls_ > before;
  }
  Task<void> repeatable() override { (void)co_await cache_->get(key()); }
  Task<void> unrepeatable() override { (void)co_await cache_->increment(key(), 1, seconds(1)); }
  std::string breaker_state() override { return cache_->breaker_state(); }

 private:
  static memorycache::CacheKey key() {
    return *memorycache::CacheKey::make({.realm = "main", .tenant = "acme", .kind = "test", .id = "1"});
  }
  int calls_ = 0;
  std::unique_ptr<memorycache::CacheAdapter> cache_;
};

objectstorage::FolderStorageOptions storage_options(std::string root, objectstorage::Offload offload,
                                                    core::resilience::RetryTools retry = {}) {
  return {.root = std::move(root),
          .signing_key = std::string(32, 'k'),
          .public_base_url = "https://files.test/objects",
          .offload = std::move(offload),
          .retry = std::move(retry)};
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "contract-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  std::string path;
};

class StorageSubject final : public Subject {
 public:
  explicit StorageSubject(Surroundings& around)
      : storage_(*objectstorage::create_folder_object_storage(
            storage_options(
                folder_.path, [this](std::function<void()>) { return disk_error(); }, around.retry),
            around.clock, lib::system_random())) {}
  Task<bool> reaches_dependency() override {
    const int before = calls_;
    co_await repeatable();
    co_return calls_ > before;
  }
  Task<void> repeatable() override { (void)co_await storage_->get(key()); }
  Task<void> unrepeatable() override { (void)co_await storage_->remove(key()); }
  std::string breaker_state() override { return storage_->breaker_state(); }

 private:
  static objectstorage::ObjectKey key() {
    return *objectstorage::ObjectKey::make({.realm = "main", .tenant = "acme", .kind = "test", .id = "1", .name = "a"});
  }
  // Stands for a disk that fails: the work itself is not run.
  Task<Result<void>> disk_error() {
    ++calls_;
    co_return lib::Error{lib::ErrorCode::unavailable, "objects.storage_failed", "input/output error"};
  }
  int calls_ = 0;
  TemporaryFolder folder_;
  std::unique_ptr<objectstorage::ManagedObjectStorage> storage_;
};

template <class S>
std::unique_ptr<Subject> subject_of(Surroundings& around) {
  return std::make_unique<S>(around);
}

/// A line of the specification's table.
struct Row {
  std::string name;
  int failures;
  seconds reset;
  /// Attempts of what may be done twice, and the shortest first pause.
  std::size_t attempts;
  milliseconds first_pause;
  std::unique_ptr<Subject> (*make)(Surroundings& around);
};

class AdapterContract : public ::testing::TestWithParam<Row> {
 protected:
  AdapterContract() { around_.subject = GetParam().make(around_); }
  bool call() {
    bool reached = false;
    around_.loops.run_and_wait(0, [&]() -> Task<void> { reached = co_await around_.subject->reaches_dependency(); });
    return reached;
  }
  std::string state() { return around_.subject->breaker_state(); }
  /// The adapter anew, with a wait that is over at once and noted.
  void make_retrying() {
    around_.retry.sleep = [this](milliseconds pause) { return note(pause); };
    around_.subject = GetParam().make(around_);
  }
  Task<void> note(milliseconds pause) {
    pauses_.push_back(pause);
    co_return;
  }
  std::vector<milliseconds> pauses_;
  Surroundings around_;
};

TEST_P(AdapterContract, OpensTheBreakerAtItsNumberOfFailures) {
  for (int i = 1; i < GetParam().failures; ++i) EXPECT_TRUE(call());
  EXPECT_EQ(state(), "closed");
  EXPECT_TRUE(call());
  EXPECT_EQ(state(), "open");
  EXPECT_FALSE(call());
}

TEST_P(AdapterContract, ForgetsFailuresOlderThanSixtySeconds) {
  for (int i = 1; i < GetParam().failures; ++i) EXPECT_TRUE(call());
  around_.clock.advance(seconds(61));
  EXPECT_TRUE(call());
  EXPECT_EQ(state(), "closed");
}

TEST_P(AdapterContract, ProbesAfterItsResetTimeAndNotBefore) {
  for (int i = 0; i < GetParam().failures; ++i) EXPECT_TRUE(call());
  around_.clock.advance(GetParam().reset - milliseconds(1));
  EXPECT_FALSE(call());
  around_.clock.advance(milliseconds(1));
  EXPECT_TRUE(call());
  EXPECT_EQ(state(), "open");
}

TEST_P(AdapterContract, TriesAgainWhatMayBeDoneTwice) {
  make_retrying();
  around_.loops.run_and_wait(0, [&] { return around_.subject->repeatable(); });
  ASSERT_EQ(pauses_.size(), GetParam().attempts - 1);
  EXPECT_GE(pauses_[0], GetParam().first_pause);
}

TEST_P(AdapterContract, NeverRepeatsWhatMayHaveBeenDone) {
  make_retrying();
  around_.loops.run_and_wait(0, [&] { return around_.subject->unrepeatable(); });
  EXPECT_TRUE(pauses_.empty());
}

TEST_P(AdapterContract, DoesNotTryAgainWhileTheBreakerIsOpen) {
  make_retrying();
  const auto ask = [&] { around_.loops.run_and_wait(0, [&] { return around_.subject->repeatable(); }); };
  for (int i = 0; i < GetParam().failures; ++i) ask();
  EXPECT_EQ(state(), "open");
  pauses_.clear();
  ask();
  EXPECT_TRUE(pauses_.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Specification, AdapterContract,
    ::testing::Values(Row{"auth", 10, seconds(20), 3, milliseconds(1'000), subject_of<AuthSubject>},
                      Row{"db", 5, seconds(30), 3, milliseconds(500), subject_of<DbSubject>},
                      Row{"cache", 10, seconds(15), 2, milliseconds(10), subject_of<CacheSubject>},
                      Row{"object_storage", 5, seconds(30), 3, milliseconds(1'000), subject_of<StorageSubject>}),
    [](const auto& row) { return row.param.name; });

TEST(AdapterContract, FactoriesRefuseWhatTheyCannotWorkWith) {
  const lib::ManualClock clock{lib::Timestamp{}};
  lib::net::Loops loops(1);
  const lib::log::Logger logger([](std::string_view) {}, lib::log::Level::info, clock);
  EXPECT_EQ(db::create_db_adapter({.runtime_connection = ""}, loops, clock).error().key, "db.no_connection");
  EXPECT_EQ(auth::create_auth_adapter({}, clock).error().key, "auth.bad_options");
  EXPECT_EQ(memorycache::create_memory_cache({.shards = 0}, clock).error().key, "cache.bad_options");
  EXPECT_EQ(objectstorage::create_folder_object_storage({}, clock, lib::system_random()).error().key,
            "objects.bad_options");
  EXPECT_EQ(telemetry::create_telemetry_adapter({}, logger, clock, lib::system_random()).error().key,
            "telemetry.bad_options");
}

/// All five with their default drivers.
class AllAdapters : public ::testing::Test {
 protected:
  AllAdapters() {
    auth::RealmOptions realm;
    realm.key = "main";
    realm.issuer = "https://id";
    realm.audience = "api";
    realm.allowed_azp = {"web"};
    realm.jwks = no_keys;
    auth::AuthAdapterOptions options;
    options.realms.push_back(std::move(realm));
    auth_ = *auth::create_auth_adapter(std::move(options), clock_);
  }
  static Task<Result<std::string>> no_keys() {
    co_return lib::Error{lib::ErrorCode::unavailable, "auth.jwks_unavailable", "away"};
  }
  static Task<Result<void>> run_inline(std::function<void()> work) {
    work();
    co_return Result<void>();
  }
  static telemetry::TelemetryOptions telemetry_options() {
    telemetry::TelemetryOptions options;
    options.sink = [](std::string_view) {};
    options.spawn = [](std::function<Task<void>()>) {};
    return options;
  }

  const lib::ManualClock clock_{lib::Timestamp{}};
  lib::net::Loops loops_{1};
  const TemporaryFolder folder_;
  const lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::info, clock_};
  std::unique_ptr<db::DbAdapter> db_ =
      *db::create_db_adapter({.runtime_connection = "host=/nonexistent"}, loops_, clock_);
  std::shared_ptr<auth::ManagedAuthAdapter> auth_;
  std::unique_ptr<memorycache::CacheAdapter> cache_ = *memorycache::create_memory_cache({}, clock_);
  std::unique_ptr<objectstorage::ManagedObjectStorage> storage_ = *objectstorage::create_folder_object_storage(
      storage_options(folder_.path, run_inline), clock_, lib::system_random());
  std::unique_ptr<telemetry::ManagedTelemetry> telemetry_ =
      *telemetry::create_telemetry_adapter(telemetry_options(), logger_, clock_, lib::system_random());
};

TEST_F(AllAdapters, OnlyTheCacheMayBeAway) {
  ASSERT_EQ(auth_->health_checks().size(), 1U);
  EXPECT_TRUE(auth_->health_checks()[0].required);
  EXPECT_TRUE(db_->health_check().required);
  EXPECT_FALSE(cache_->health_check().required);
  EXPECT_TRUE(storage_->health_check().required);
}

TEST_F(AllAdapters, EveryCheckShowsItsBreaker) {
  auto checks = auth_->health_checks();
  checks.push_back(cache_->health_check());
  checks.push_back(storage_->health_check());
  for (const auto& check : checks) {
    const auto outcome = athyper::testing::run_task(check.check());
    EXPECT_EQ(outcome.details.get_string("breaker"), "closed") << check.name;
  }
}

TEST_F(AllAdapters, EveryAdapterIsBoundToItsToken) {
  namespace tokens = runtime::tokens;
  runtime::Container container;
  container.value(tokens::db, static_cast<db::DbClient&>(*db_));
  container.value(tokens::auth, static_cast<auth::AuthAdapter&>(*auth_));
  container.value(tokens::cache, static_cast<memorycache::CacheClient&>(*cache_));
  container.value(tokens::object_storage, static_cast<objectstorage::ObjectStorageAdapter&>(*storage_));
  container.value(tokens::telemetry, static_cast<telemetry::TelemetryAdapter&>(*telemetry_));
  container.freeze();
  EXPECT_EQ(&container.get(tokens::db), db_.get());
  EXPECT_EQ(&container.get(tokens::auth), auth_.get());
  EXPECT_EQ(&container.get(tokens::cache), cache_.get());
  EXPECT_EQ(&container.get(tokens::object_storage), storage_.get());
  EXPECT_EQ(&container.get(tokens::telemetry), telemetry_.get());
}

TEST_F(AllAdapters, NothingIsNamedWithoutRealmAndTenant) {
  using memorycache::CacheKey;
  using objectstorage::ObjectKey;
  EXPECT_FALSE(CacheKey::make({.realm = "", .tenant = "acme", .kind = "test", .id = "1"}).ok());
  EXPECT_FALSE(CacheKey::make({.realm = "main", .tenant = "", .kind = "test", .id = "1"}).ok());
  EXPECT_EQ(CacheKey::make({.realm = "main", .tenant = "acme", .kind = "test", .id = "1"})->text(),
            "main:acme:test:1:0");
  EXPECT_FALSE(ObjectKey::make({.realm = "", .tenant = "acme", .kind = "test", .id = "1", .name = "a"}).ok());
  EXPECT_FALSE(ObjectKey::make({.realm = "main", .tenant = "", .kind = "test", .id = "1", .name = "a"}).ok());
  EXPECT_EQ(ObjectKey::make({.realm = "main", .tenant = "acme", .kind = "test", .id = "1", .name = "a"})->path(),
            "main/acme/test/1/a");
  core::observability::RequestContext context;
  context.realm = "main";
  context.tenant = "acme";
  const auto named = telemetry_->begin_span(context, "work", {});
  EXPECT_EQ(named.context.realm + "/" + named.context.tenant, "main/acme");
  const auto outside = telemetry_->begin_span({}, "work", {});
  EXPECT_EQ(outside.context.realm + "/" + outside.context.tenant, "none/none");
}

}  // namespace
}  // namespace athyper::adapters
