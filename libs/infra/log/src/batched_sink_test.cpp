#include <lib/log/batched_sink.hpp>

#include <unistd.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace lib::log {
namespace {

// Reads a pipe until its writer closes it.
std::string read_all(int descriptor) {
  std::string text;
  char buffer[4'096];
  for (ssize_t got = 0; (got = ::read(descriptor, buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<std::size_t>(got));
  }
  return text;
}

TEST(BatchedSink, loses_no_line_of_many_threads_and_keeps_each_whole) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  std::string text;
  std::thread reader([&] { text = read_all(ends[0]); });
  {
    BatchedSink batched(ends[1], std::chrono::milliseconds(1), 512);
    const auto sink = batched.sink();
    std::vector<std::thread> writers;
    for (int t = 0; t < 4; ++t) {
      writers.emplace_back([&] {
        for (int i = 0; i < 500; ++i) sink("{\"event\":\"x\"}\n");
      });
    }
    for (auto& writer : writers) writer.join();
  }
  ::close(ends[1]);
  reader.join();
  ::close(ends[0]);
  std::string expected;
  for (int i = 0; i < 2'000; ++i) expected += "{\"event\":\"x\"}\n";
  EXPECT_EQ(text, expected);
}

TEST(BatchedSink, a_line_is_written_without_another_to_push_it) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  BatchedSink batched(ends[1], std::chrono::milliseconds(1));
  batched.sink()("alone\n");
  char buffer[16];
  EXPECT_EQ(::read(ends[0], buffer, sizeof buffer), 6);
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST(BatchedSink, an_orderly_end_writes_what_waits) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  {
    BatchedSink batched(ends[1], std::chrono::hours(1));
    batched.sink()("last\n");
  }
  ::close(ends[1]);
  EXPECT_EQ(read_all(ends[0]), "last\n");
  ::close(ends[0]);
}

}  // namespace
}  // namespace lib::log
