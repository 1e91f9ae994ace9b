// Snapshots under threads and the order in which a full cache forgets.
#include <lib/base/sync.hpp>

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace lib {
namespace {

TEST(SnapshotCell, keeps_an_old_version_alive_for_its_reader) {
  SnapshotCell<int> cell;
  EXPECT_EQ(cell.load(), nullptr);
  cell.store(std::make_shared<const int>(1));
  const std::shared_ptr<const int> old = cell.load();
  EXPECT_EQ(*cell.exchange(std::make_shared<const int>(2)), 1);
  EXPECT_EQ(*old, 1);
  EXPECT_EQ(*cell.load(), 2);
}

TEST(SnapshotCell, keeps_the_newer_of_two_that_overtake_each_other) {
  SnapshotCell<int> cell;
  const auto is_newer = [](int known, int offered) { return known < offered; };
  EXPECT_TRUE(cell.store_if(std::make_shared<const int>(2), is_newer));
  EXPECT_FALSE(cell.store_if(std::make_shared<const int>(1), is_newer));
  EXPECT_EQ(*cell.load(), 2);
  EXPECT_TRUE(cell.store_if(std::make_shared<const int>(3), is_newer));
  EXPECT_EQ(*cell.load(), 3);
}

TEST(SnapshotCell, readers_never_see_half_a_version) {
  SnapshotCell<std::vector<int>> cell(std::make_shared<const std::vector<int>>(100, 0));
  std::vector<std::thread> threads;
  for (int t = 0; t < 3; ++t) {
    threads.emplace_back([&cell, t] {
      for (int i = 0; i < 2000; ++i) {
        if (t == 0) cell.store(std::make_shared<const std::vector<int>>(100, i));
        const auto seen = cell.load();
        EXPECT_EQ(seen->front(), seen->back());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(LruCache, forgets_what_was_not_asked_for_longest) {
  LruCache<std::string, int> cache(2);
  cache.put("a", 1);
  cache.put("b", 2);
  EXPECT_EQ(*cache.find("a"), 1);
  cache.put("c", 3);
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_EQ(*cache.find("a"), 1);
  EXPECT_EQ(*cache.find("c"), 3);
  EXPECT_EQ(cache.size(), 2U);
}

TEST(LruCache, replaces_erases_and_clears) {
  LruCache<int, std::string> cache(3);
  cache.put(1, "one");
  cache.put(1, "uno");
  cache.put(2, "two");
  cache.put(3, "three");
  EXPECT_EQ(*cache.find(1), "uno");
  EXPECT_TRUE(cache.erase(1));
  EXPECT_FALSE(cache.erase(1));
  cache.erase_if([](int key, const std::string&) { return key == 2; });
  EXPECT_EQ(cache.find(2), nullptr);
  EXPECT_EQ(cache.size(), 1U);
  cache.clear();
  EXPECT_EQ(cache.find(3), nullptr);
}

}  // namespace
}  // namespace lib
