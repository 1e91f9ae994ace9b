#include <stdexcept>

#include <gtest/gtest.h>

#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/events/event_store.hpp>
#include <support/run_task.hpp>

namespace athyper::core::events {
namespace {

const lib::ManualClock kClock{lib::from_unix_seconds(1'800'000'000)};

Event make(std::string_view type) {
  static lib::SeededRandom random(3);
  return make_event<lib::Json>(kClock, random, type, {"requisition", "r1"}, lib::Json::object({{"amount", "1.50"}}));
}

lib::Task<lib::Result<void>> note(std::vector<std::string>& seen, std::string name) {
  seen.push_back(std::move(name));
  co_return lib::Result<void>();
}
lib::Task<lib::Result<void>> fail(std::vector<std::string>& seen) {
  seen.emplace_back("failing");
  co_return lib::Error{lib::ErrorCode::conflict, "x.y", ""};
}
lib::Task<lib::Result<void>> explode() {
  throw std::runtime_error("boom");
  co_return lib::Result<void>();
}

struct EventBusTest : ::testing::Test {
  InMemoryEventBus bus;
  std::vector<std::string> seen;

  Subscription on(std::string pattern, std::string name) {
    return bus.subscribe(std::move(pattern), [this, name](const Event&) { return note(seen, name); });
  }
  lib::Result<void> publish(std::string_view type) { return testing::run_task(bus.publish(make(type))); }
};

TEST_F(EventBusTest, reaches_the_handlers_whose_pattern_fits_in_order) {
  const auto a = on("requisition.submitted", "exact");
  const auto b = on("requisition.*", "group");
  const auto c = on("*", "all");
  const auto d = on("invoice.paid", "other");
  EXPECT_TRUE(publish("requisition.submitted").ok());
  EXPECT_EQ(seen, (std::vector<std::string>{"exact", "group", "all"}));
}

TEST_F(EventBusTest, runs_every_handler_and_gives_the_first_error) {
  const auto a = bus.subscribe("*", [this](const Event&) { return fail(seen); });
  const auto b = bus.subscribe("*", [](const Event&) { return explode(); });
  const auto c = on("*", "last");
  EXPECT_EQ(publish("x").error().key, "x.y");
  EXPECT_EQ(seen, (std::vector<std::string>{"failing", "last"}));
}

TEST_F(EventBusTest, an_exception_of_a_handler_is_an_error) {
  const auto a = bus.subscribe("*", [](const Event&) { return explode(); });
  EXPECT_EQ(publish("x").error().key, "event_bus.handler_threw");
}

TEST_F(EventBusTest, a_subscription_ends_with_its_owner) {
  {
    Subscription first = on("*", "gone");
    Subscription moved = std::move(first);
    EXPECT_EQ(bus.subscribers(), 1U);
  }
  EXPECT_EQ(bus.subscribers(), 0U);
  EXPECT_TRUE(publish("x").ok());
  EXPECT_TRUE(seen.empty());
}

TEST_F(EventBusTest, a_subscription_may_outlive_the_bus) {
  Subscription kept;
  {
    InMemoryEventBus shorter;
    kept = shorter.subscribe("*", [](const Event&) { return explode(); });
  }
  kept.cancel();
}

TEST(DomainEventTest, survives_json) {
  const Event event = make("requisition.submitted");
  const auto read = event_from_json(to_json(event));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(to_json(*read), to_json(event));
  lib::Json broken = to_json(event);
  broken.set("eventId", "x");
  EXPECT_EQ(event_from_json(broken).error().key, "event.unreadable");
}

TEST(EventStoreTest, appends_with_the_expected_version_and_reads_on) {
  InMemoryEventStore store;
  const auto append = [&](std::optional<std::int64_t> expected, int count) {
    return testing::run_task(
        store.append("acme", "r1", expected, std::vector<Event>(static_cast<std::size_t>(count), make("x"))));
  };
  EXPECT_EQ(append(0, 2).value(), 2);
  const auto conflict = append(1, 1);
  EXPECT_EQ(conflict.error().key, "event_store.version_conflict");
  EXPECT_EQ(conflict.error().details.at(0).message, "2");
  EXPECT_EQ(append(std::nullopt, 1).value(), 3);
  const auto read = testing::run_task(store.read("acme", "r1", 1, 10)).value();
  ASSERT_EQ(read.size(), 2U);
  EXPECT_EQ(read[0].version, 2);
  EXPECT_TRUE(testing::run_task(store.read("borealis", "r1", 0, 10)).value().empty());
}

}  // namespace
}  // namespace athyper::core::events
