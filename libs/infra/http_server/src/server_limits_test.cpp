// Time limits, descriptors running out, and the graceful end of the server, over real sockets.
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <lib/http_server/server.hpp>
#include <lib/net/loops.hpp>

#include "testing/peer.hpp"

namespace lib::http {
namespace {

using std::chrono::milliseconds;
using testing::ask;
using testing::Peer;

constexpr std::string_view kGet = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

// Requests to /held wait here until the test lets them go.
struct Gate {
  std::atomic<int> waiting = 0;
  std::atomic<bool> open = false;
  void await_waiting(int count) const {
    for (int seen = waiting; seen < count; seen = waiting) waiting.wait(seen);
  }
};

Task<Result<std::string>> endless_piece() {
  co_await net::yield_now();
  co_return std::string(64 * 1024, 'x');
}

Task<Response> answer(Gate* gate, Request request) {
  Response response;
  response.body = request.path;
  if (request.path == "/held") {
    ++gate->waiting;
    gate->waiting.notify_all();
    while (!gate->open) co_await net::sleep_for(milliseconds(1));
  }
  if (request.path == "/endless") response.stream = endless_piece;
  co_return response;
}

class LimitsTest : public ::testing::Test {
 protected:
  LimitsTest() : loops_(2) {}
  ~LimitsTest() override { loops_.stop(); }

  std::uint16_t start() {
    server_ = std::make_unique<Server>(loops_, options_,
                                       [this](Request request) { return answer(&gate_, std::move(request)); });
    EXPECT_TRUE(server_->listen().ok());
    loops_.start();
    return server_->port();
  }

  Gate gate_;
  ServerOptions options_;
  net::Loops loops_;
  std::unique_ptr<Server> server_;
};

TEST_F(LimitsTest, ends_a_head_that_takes_too_long_with_408) {
  options_.header_timeout = milliseconds(40);
  Peer peer(start());
  ASSERT_TRUE(peer.send("GET / HTTP/1.1\r\nHost:"));
  const auto refused = peer.read_answer();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 408);
  EXPECT_TRUE(peer.reads_end());
}

TEST_F(LimitsTest, ends_a_body_that_is_too_slow_with_408) {
  options_.header_timeout = milliseconds(40);
  options_.body_bytes_per_second = 100'000;
  Peer peer(start());
  ASSERT_TRUE(peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nsome"));
  const auto refused = peer.read_answer();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 408);
}

TEST_F(LimitsTest, closes_idle_connections_without_a_word) {
  options_.idle_timeout = milliseconds(40);
  options_.header_timeout = milliseconds(40);
  const std::uint16_t port = start();
  Peer silent(port);
  EXPECT_TRUE(silent.reads_end());
  Peer used(port);
  ASSERT_TRUE(used.send(kGet));
  EXPECT_EQ(used.read_answer()->status, 200);
  EXPECT_TRUE(used.reads_end());
}

TEST_F(LimitsTest, cuts_a_client_that_does_not_read_its_answer) {
  options_.header_timeout = milliseconds(40);
  options_.body_bytes_per_second = 100'000'000;
  Peer peer(start(), 4096);
  ASSERT_TRUE(peer.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n"));
  while (server_->stats().connections_accepted == 0 || server_->stats().connections_open > 0) std::this_thread::yield();
  EXPECT_EQ(peer.read_all().find("\r\n0\r\n\r\n"), std::string::npos) << "a cut stream must not look whole";
}

// Leaves the process room for exactly one descriptor more than it holds now.
class OneMoreDescriptor {
 public:
  OneMoreDescriptor() {
    ::getrlimit(RLIMIT_NOFILE, &before_);
    const int next = ::dup(0);
    ::close(next);
    rlimit now = before_;
    now.rlim_cur = static_cast<rlim_t>(next) + 1;
    ::setrlimit(RLIMIT_NOFILE, &now);
  }
  ~OneMoreDescriptor() { ::setrlimit(RLIMIT_NOFILE, &before_); }
  OneMoreDescriptor(const OneMoreDescriptor&) = delete;
  OneMoreDescriptor& operator=(const OneMoreDescriptor&) = delete;

 private:
  rlimit before_{};
};

TEST_F(LimitsTest, says_busy_when_descriptors_run_out_and_recovers) {
  const std::uint16_t port = start();
  ASSERT_EQ(ask(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")->status, 200);
  while (server_->stats().connections_open > 0) std::this_thread::yield();
  {
    const OneMoreDescriptor exhausted;
    Peer peer(port);
    const auto refused = peer.read_answer();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 503);
  }
  EXPECT_EQ(ask(port, kGet)->status, 200);
}

TEST_F(LimitsTest, drains_running_requests_and_answers_idle_connections_once_more) {
  options_.drain_idle_grace = milliseconds(5'000);
  const std::uint16_t port = start();
  Peer held(port);
  ASSERT_TRUE(held.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n"));
  Peer idle(port);
  ASSERT_TRUE(idle.send(kGet));
  EXPECT_FALSE(idle.read_answer()->has("Connection: close"));
  gate_.await_waiting(1);
  std::thread drainer([this] { server_->drain(milliseconds(20'000)); });
  while (!server_->draining()) std::this_thread::yield();
  ASSERT_TRUE(idle.send(kGet));
  EXPECT_TRUE(idle.read_answer()->has("Connection: close"));
  EXPECT_TRUE(idle.reads_end());
  gate_.open = true;
  const auto last = held.read_answer();
  ASSERT_TRUE(last);
  EXPECT_EQ(last->body, "/held");
  EXPECT_TRUE(last->has("Connection: close"));
  EXPECT_TRUE(held.reads_end());
  {
    const Peer gone(std::move(idle));
  }
  {
    const Peer gone(std::move(held));
  }
  drainer.join();
  EXPECT_EQ(server_->stats().connections_open, 0U);
  EXPECT_FALSE(Peer(port).connected());
}

TEST_F(LimitsTest, closes_idle_connections_when_their_grace_is_over) {
  options_.drain_idle_grace = milliseconds(20);
  Peer idle(start());
  ASSERT_TRUE(idle.send(kGet));
  EXPECT_TRUE(idle.read_answer());
  std::thread drainer([this] { server_->drain(milliseconds(20'000)); });
  EXPECT_TRUE(idle.reads_end());
  {
    const Peer gone(std::move(idle));
  }
  drainer.join();
  EXPECT_EQ(server_->stats().connections_open, 0U);
}

TEST_F(LimitsTest, cuts_what_still_runs_when_the_time_of_the_drain_is_over) {
  Peer held(start());
  ASSERT_TRUE(held.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n"));
  gate_.await_waiting(1);
  server_->drain(milliseconds(30));
  EXPECT_FALSE(held.read_answer());
}

TEST_F(LimitsTest, can_be_destroyed_and_its_loops_stopped_while_requests_run) {
  const std::uint16_t port = start();
  Peer held(port);
  ASSERT_TRUE(held.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n"));
  gate_.await_waiting(1);
  server_.reset();
  EXPECT_FALSE(held.read_answer());
  loops_.stop();
}

// One client with a pool of one connection: reopens it when told to close, tries again only when the connection is
// refused.
struct Traffic {
  std::uint16_t port = 0;
  std::atomic<bool> done = false;
  std::atomic<int> answered = 0;
  std::atomic<int> failed = 0;

  void run() {
    std::optional<Peer> peer;
    while (!done) {
      if (!peer) {
        peer.emplace(port);
        if (!peer->connected()) {
          peer.reset();
          std::this_thread::yield();
          continue;
        }
      }
      const auto got = peer->send(kGet) ? peer->read_answer() : std::nullopt;
      ++(got && got->status == 200 ? answered : failed);
      if (!got || got->has("Connection: close")) peer.reset();
      std::this_thread::sleep_for(milliseconds(1));  // The rate of a client and not a wait for anything.
    }
  }
};

TEST(Restart, loses_no_request_of_clients_that_retry_only_refused_connections) {
  net::Loops loops(2);
  loops.start();
  Gate gate;
  ServerOptions options;
  options.drain_idle_grace = milliseconds(100);
  const Handler handler = [&gate](Request request) { return answer(&gate, std::move(request)); };
  auto server = std::make_unique<Server>(loops, options, handler);
  ASSERT_TRUE(server->listen().ok());
  options.port = server->port();
  Traffic traffic;
  traffic.port = options.port;
  std::vector<std::thread> clients;
  for (int i = 0; i < 4; ++i) clients.emplace_back([&traffic] { traffic.run(); });
  for (int restart = 0; restart < 5; ++restart) {
    const int before = traffic.answered;
    while (traffic.answered < before + 50) std::this_thread::yield();
    server->drain(milliseconds(20'000));
    server = std::make_unique<Server>(loops, options, handler);
    ASSERT_TRUE(server->listen().ok());
  }
  traffic.done = true;
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(traffic.failed, 0);
  EXPECT_GE(traffic.answered, 250);
  loops.stop();
}

}  // namespace
}  // namespace lib::http
