// The event store on a real database: order, conflicts of writers at once, and the fence.
#include <athyper/adapters/db/event_store.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <set>
#include <thread>

#include <athyper/adapters/db/create.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using core::events::Event;
using core::events::StoredEvent;
using lib::Result;
using lib::Task;

constexpr std::size_t kLoops = 2;
const std::string kAcme = "00000000-0000-7000-8000-00000000000a";
const std::string kBorealis = "00000000-0000-7000-8000-00000000000b";

class EventStoreTest : public ::testing::Test {
 protected:
  EventStoreTest() {
    loops_.start();
    db_ = *create_db_adapter({.runtime_connection = database_.runtime_connection(),
                              .prepared_statements = testing::TestDatabase::prepared_statements()},
                             loops_, clock_);
    store_ = std::make_unique<PgEventStore>(*db_);
  }
  ~EventStoreTest() override {
    db_->close(std::chrono::seconds(2));
    loops_.stop();
  }

  Event make(const std::string& type, int number = 0) {
    auto event = core::events::make_event(clock_, lib::system_random(), type, {"requisition", "r1"},
                                          lib::Json::object({{"number", number}}));
    event.metadata = lib::Json::object({{"actor", "user"}});
    return event;
  }
  std::vector<Event> some(int count) {
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) events.push_back(make("requisition.changed", i));
    return events;
  }
  Result<std::int64_t> append(std::optional<std::int64_t> expected, std::vector<Event> events, std::size_t loop = 0,
                              const std::string& tenant = kAcme) {
    Result<std::int64_t> outcome = lib::Error{};
    loops_.run_and_wait(
        loop, [&]() -> Task<void> { outcome = co_await store_->append(tenant, "r1", expected, std::move(events)); });
    return outcome;
  }
  std::vector<StoredEvent> read(std::int64_t after, std::size_t limit = 100, const std::string& tenant = kAcme) {
    std::vector<StoredEvent> events;
    loops_.run_and_wait(0, [&]() -> Task<void> { events = *co_await store_->read(tenant, "r1", after, limit); });
    return events;
  }
  /// Runs `work` with the number of a loop on all loops at once.
  void at_once(const std::function<void(std::size_t)>& work) {
    std::latch start(kLoops);
    std::vector<std::thread> threads;
    for (std::size_t loop = 0; loop < kLoops; ++loop) {
      threads.emplace_back([&, loop] {
        start.arrive_and_wait();
        work(loop);
      });
    }
    for (auto& thread : threads) thread.join();
  }

  athyper::testing::TestDatabase database_;
  lib::net::Loops loops_{kLoops};
  lib::ManualClock clock_{*lib::parse_rfc3339("2026-01-01T00:00:00.123456Z")};
  std::unique_ptr<DbAdapter> db_;
  std::unique_ptr<PgEventStore> store_;
};

TEST_F(EventStoreTest, gives_back_what_was_appended_in_its_order) {
  const auto first = make("requisition.submitted", 7);
  EXPECT_EQ(append(0, {first}).value(), 1);
  EXPECT_EQ(append(1, some(3)).value(), 4);
  const auto all = read(0);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].stream, "r1");
  EXPECT_EQ(core::events::to_json(all[0].event), core::events::to_json(first));
  for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i].version, static_cast<std::int64_t>(i) + 1);
  const auto page = read(1, 2);
  ASSERT_EQ(page.size(), 2U);
  EXPECT_EQ(page[0].version, 2);
  EXPECT_EQ(append(std::nullopt, {}).value(), 4);
}

TEST_F(EventStoreTest, refuses_a_writer_who_has_not_seen_the_newest_version) {
  ASSERT_TRUE(append(0, some(2)).ok());
  const auto late = append(1, some(1));
  ASSERT_FALSE(late.ok());
  EXPECT_EQ(late.error().key, "event_store.version_conflict");
  EXPECT_EQ(late.error().details.at(0).message, "2");
  EXPECT_EQ(read(0).size(), 2U);
}

TEST_F(EventStoreTest, of_two_writers_at_once_with_one_expectation_one_wins) {
  for (std::int64_t round = 0; round < 20; ++round) {
    std::atomic<int> won = 0, conflicts = 0;
    at_once([&](std::size_t loop) {
      const auto outcome = append(round * 2, some(2), loop);
      if (outcome.ok()) ++won;
      if (!outcome.ok() && outcome.error().key == "event_store.version_conflict") ++conflicts;
    });
    ASSERT_EQ(won, 1);
    ASSERT_EQ(conflicts, 1);
  }
  EXPECT_EQ(read(0).size(), 40U);
}

TEST_F(EventStoreTest, writers_without_expectation_all_get_their_place) {
  at_once([&](std::size_t loop) {
    for (int i = 0; i < 20; ++i) ASSERT_TRUE(append(std::nullopt, some(1), loop).ok());
  });
  std::set<std::int64_t> versions;
  for (const auto& stored : read(0)) versions.insert(stored.version);
  EXPECT_EQ(versions.size(), 40U);
  EXPECT_EQ(*versions.rbegin(), 40);
}

TEST_F(EventStoreTest, keeps_tenants_apart) {
  ASSERT_TRUE(append(0, some(1)).ok());
  EXPECT_TRUE(read(0, 100, kBorealis).empty());
  EXPECT_EQ(append(0, some(1), 0, kBorealis).value(), 1);
  EXPECT_EQ(append(0, some(1), 0, "no uuid").error().key, "event_store.bad_stream");
}

}  // namespace
}  // namespace athyper::adapters::db
