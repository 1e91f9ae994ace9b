// The adapter: work on other threads, batches, copies, health, and a breaker for the disk alone.
#include <athyper/adapters/objectstorage/create.hpp>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

#include "testing/folder.hpp"

namespace athyper::adapters::objectstorage {
namespace {

using athyper::testing::run_task;
using testing::key_of;

class FolderAdapterTest : public ::testing::Test {
 protected:
  FolderStorageOptions options() {
    return {.root = (folder_.path() / "objects").string(),
            .signing_key = std::string(32, 'k'),
            .public_base_url = "https://files.test/objects",
            .offload = [this](std::function<void()> work) { return run_beside(std::move(work)); }};
  }
  lib::Task<lib::Result<void>> run_beside(std::function<void()> work) {
    ++offloaded_;
    if (busy_) co_return lib::Error{lib::ErrorCode::unavailable, "worker_pool.full", "full"};
    work();
    co_return lib::Result<void>();
  }
  std::unique_ptr<ManagedObjectStorage> make() {
    return *create_folder_object_storage(options(), clock_, lib::system_random());
  }
  testing::TemporaryFolder folder_;
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  int offloaded_ = 0;
  bool busy_ = false;
};

TEST_F(FolderAdapterTest, DoesAllFileWorkOnOtherThreads) {
  const auto objects = make();
  ASSERT_TRUE(run_task(objects->put(key_of("a"), "text/plain", "text")).ok());
  EXPECT_TRUE(*run_task(objects->exists(key_of("a"))));
  EXPECT_FALSE(*run_task(objects->exists(key_of("b"))));
  EXPECT_EQ(run_task(objects->get(key_of("a")))->bytes, "text");
  EXPECT_EQ(run_task(objects->list({.realm = "main", .tenant = "acme"}, 10))->objects.size(), 1u);
  EXPECT_TRUE(*run_task(objects->remove(key_of("a"))));
  EXPECT_FALSE(*run_task(objects->remove(key_of("a"))));
  EXPECT_EQ(offloaded_, 7);
}

TEST_F(FolderAdapterTest, CopiesWithinATenantAndRemovesInBatches) {
  const auto objects = make();
  ASSERT_TRUE(run_task(objects->put(key_of("a"), "text/plain", "text")).ok());
  ASSERT_TRUE(run_task(objects->copy(key_of("a"), key_of("b", "2"))).ok());
  EXPECT_EQ(run_task(objects->get(key_of("b", "2")))->info.content_type, "text/plain");
  EXPECT_EQ(run_task(objects->copy(key_of("a"), key_of("a", "1", "globex"))).error().key, "objects.other_tenant");
  EXPECT_EQ(run_task(objects->copy(key_of("none"), key_of("c"))).error().key, "objects.not_found");
  EXPECT_EQ(*run_task(objects->remove_many({key_of("a"), key_of("b", "2"), key_of("none")})), 2u);
  EXPECT_FALSE(run_task(objects->remove_many(std::vector<ObjectKey>(1'001, key_of("a")))).ok());
}

TEST_F(FolderAdapterTest, SignsAddressesItAcceptsUntilTheyExpire) {
  const auto objects = make();
  const auto url = objects->signed_url({.key = key_of("a"), .expires_in = std::chrono::seconds(10)});
  ASSERT_TRUE(url.ok());
  const auto target = url->substr(std::string("https://files.test").size());
  EXPECT_EQ(objects->verify_signed_url({.target = target})->path(), key_of("a").path());
  clock_.advance(std::chrono::seconds(10));
  EXPECT_EQ(objects->verify_signed_url({.target = target}).error().key, "objects.url_expired");
}

TEST_F(FolderAdapterTest, IsRequiredAndNoticesAFolderThatTakesNothing) {
  const auto objects = make();
  const auto check = objects->health_check();
  EXPECT_TRUE(check.required);
  EXPECT_EQ(run_task(check.check()).status, core::observability::HealthStatus::healthy);
  std::filesystem::remove_all(folder_.path() / "objects");
  EXPECT_EQ(run_task(check.check()).status, core::observability::HealthStatus::unhealthy);
}

TEST_F(FolderAdapterTest, WritesAProbeEveryTenSecondsAndWithEveryCheckWhileThatFails) {
  const auto objects = make();
  const auto check = objects->health_check();
  const auto healthy = [&] { return run_task(check.check()).status == core::observability::HealthStatus::healthy; };
  const auto root = folder_.path() / "objects";
  // A probe changes the folder twice, so its time of change tells.
  const auto writes = [&] {
    std::filesystem::last_write_time(root, std::filesystem::file_time_type());
    EXPECT_TRUE(healthy());
    return std::filesystem::last_write_time(root) != std::filesystem::file_time_type();
  };
  EXPECT_TRUE(writes());
  EXPECT_FALSE(writes());
  clock_.advance(std::chrono::seconds(10));
  EXPECT_TRUE(writes());
  // A folder in the place of the probe's file cannot be written over.
  std::filesystem::create_directory(root / ".probe");
  EXPECT_TRUE(healthy());
  clock_.advance(std::chrono::seconds(10));
  EXPECT_FALSE(healthy());
  EXPECT_FALSE(healthy());
  std::filesystem::remove(root / ".probe");
  EXPECT_TRUE(writes());
}

TEST_F(FolderAdapterTest, DoesNotBlameTheDiskForMissingObjectsOrBusyThreads) {
  const auto objects = make();
  for (int i = 0; i < 10; ++i) EXPECT_FALSE(run_task(objects->get(key_of("none"))).ok());
  busy_ = true;
  for (int i = 0; i < 10; ++i) EXPECT_EQ(run_task(objects->get(key_of("none"))).error().key, "worker_pool.full");
  EXPECT_EQ(objects->breaker_state(), "closed");
}

TEST_F(FolderAdapterTest, RefusesOptionsItCannotWorkWith) {
  const auto failure = [this](auto change) {
    auto bad = options();
    change(bad);
    return create_folder_object_storage(std::move(bad), clock_, lib::system_random()).error().key;
  };
  EXPECT_EQ(failure([](auto& o) { o.root.clear(); }), "objects.bad_options");
  EXPECT_EQ(failure([](auto& o) { o.signing_key = "short"; }), "objects.bad_options");
  EXPECT_EQ(failure([](auto& o) { o.public_base_url = "files"; }), "objects.bad_options");
  EXPECT_EQ(failure([](auto& o) { o.offload = nullptr; }), "objects.bad_options");
  EXPECT_EQ(failure([](auto& o) { o.root = "/dev/null/objects"; }), "objects.not_in_storage");
}

}  // namespace
}  // namespace athyper::adapters::objectstorage
