// The client against the platform's own server over the loopback.
#include <lib/http_client/client.hpp>

#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/this_coro.hpp>

#include <lib/http_server/server.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/task_group.hpp>

namespace lib::http_client {
namespace {

Task<http::Response> answer(http::Request request) {
  http::Response response;
  if (request.path == "/slow") co_await net::sleep_for(std::chrono::seconds(60));
  if (request.path == "/elsewhere") {
    response.status = 302;
    response.headers.add("Location", "/");
  }
  if (request.path == "/large") response.body.assign(100'000, 'x');
  if (request.path == "/echo") {
    response.headers.add("X-Loop", std::to_string(net::Loops::current()));
    response.headers.add("X-Type", std::string(request.headers.find("Content-Type").value_or("none")));
    response.headers.add("X-Agent", std::string(request.headers.find("User-Agent").value_or("none")));
    response.headers.add("X-Empty", std::to_string(request.headers.count("X-Sent-Empty")));
    response.body = std::string(to_string(request.method)) + " " + request.target + " " + request.body;
  }
  co_return response;
}

Task<void> send_into(Client* client, Request request, std::optional<Result<Response>>* outcome, std::size_t* loop) {
  outcome->emplace(co_await client->send(std::move(request)));
  *loop = net::Loops::current();
}

class ClientTest : public ::testing::Test {
 protected:
  ClientTest() : loops_(2), server_(loops_, {}, answer) {
    EXPECT_TRUE(server_.listen().ok());
    loops_.start();
    base_ = "http://127.0.0.1:" + std::to_string(server_.port());
  }
  ~ClientTest() override {
    client_.reset();
    loops_.stop();
  }

  Client& client() {
    if (client_ == nullptr) client_ = std::make_unique<Client>(options_);
    return *client_;
  }

  Result<Response> send(Request request, std::size_t loop = 0) {
    std::optional<Result<Response>> outcome;
    std::size_t resumed = net::Loops::kNoLoop;
    Client& sender = client();
    loops_.run_and_wait(loop, [&] { return send_into(&sender, request, &outcome, &resumed); });
    EXPECT_EQ(resumed, loop);
    return std::move(*outcome);
  }

  std::string key(Request request) {
    const auto outcome = send(std::move(request));
    return outcome.ok() ? "ok" : outcome.error().key;
  }

  Options options_;
  net::Loops loops_;
  http::Server server_;
  std::string base_;
  std::unique_ptr<Client> client_;
};

std::string header(const Response& response, std::string_view name) {
  for (const auto& [field, value] : response.headers) {
    if (field == name) return value;
  }
  return "missing";
}

TEST_F(ClientTest, sends_every_method_with_its_body_and_comes_back_to_the_loop) {
  for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"}) {
    const std::string body = std::string_view(method) == "GET" ? "" : "content";
    const auto outcome = send({.method = method, .url = base_ + "/echo?a=b%20c", .body = body}, 1);
    ASSERT_TRUE(outcome.ok()) << outcome.error().key;
    EXPECT_EQ(outcome->status, 200);
    EXPECT_EQ(outcome->body, std::string(method) + " /echo?a=b%20c " + body);
  }
  const auto head = send({.method = "HEAD", .url = base_ + "/large"});
  ASSERT_TRUE(head.ok()) << head.error().key;
  EXPECT_EQ(head->body, "");
  EXPECT_EQ(header(*head, "Content-Length"), "100000");
  const auto empty = send({.method = "POST", .url = base_ + "/echo"});
  ASSERT_TRUE(empty.ok());
  EXPECT_EQ(empty->body, "POST /echo ");
}

TEST_F(ClientTest, sends_the_headers_it_was_given_and_none_of_its_own_invention) {
  const auto plain = send({.method = "POST", .url = base_ + "/echo", .headers = {{"X-Sent-Empty", ""}}, .body = "x"});
  ASSERT_TRUE(plain.ok());
  EXPECT_EQ(header(*plain, "X-Type"), "none");
  EXPECT_EQ(header(*plain, "X-Agent"), "athyper");
  EXPECT_EQ(header(*plain, "X-Empty"), "1");
  const auto typed =
      send({.method = "POST", .url = base_ + "/echo", .headers = {{"content-type", "text/csv"}}, .body = "x"});
  ASSERT_TRUE(typed.ok());
  EXPECT_EQ(header(*typed, "X-Type"), "text/csv");
}

TEST_F(ClientTest, follows_no_redirect) {
  const auto outcome = send({.url = base_ + "/elsewhere"});
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome->status, 302);
  EXPECT_EQ(header(*outcome, "Location"), "/");
}

TEST_F(ClientTest, keeps_connections_for_the_next_request) {
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(send({.url = base_ + "/echo"}, static_cast<std::size_t>(i % 2)).ok());
  EXPECT_EQ(server_.stats().connections_accepted, 1U);
}

TEST_F(ClientTest, gives_up_at_the_deadline) {
  EXPECT_EQ(key({.url = base_ + "/slow", .timeout = std::chrono::milliseconds(50)}), "http_client.timeout");
}

TEST_F(ClientTest, refuses_an_answer_beyond_its_limit) {
  EXPECT_EQ(key({.url = base_ + "/large", .max_response_bytes = 99'999}), "http_client.too_large");
  EXPECT_EQ(key({.url = base_ + "/large", .max_response_bytes = 100'000}), "ok");
}

TEST_F(ClientTest, connects_only_to_allowed_addresses_whatever_their_name) {
  options_.allow_address = [](const std::string& address) { return address != "127.0.0.1" && address != "::1"; };
  const std::string port = std::to_string(server_.port());
  EXPECT_EQ(key({.url = base_ + "/echo"}), "http_client.address_refused");
  EXPECT_EQ(key({.url = "http://localhost:" + port + "/echo"}), "http_client.address_refused");
  EXPECT_EQ(server_.stats().connections_accepted, 0U);
}

TEST_F(ClientTest, tells_that_nobody_listens) {
  server_.drain(std::chrono::milliseconds(100));
  EXPECT_EQ(key({.url = base_ + "/echo"}), "http_client.connect_failed");
}

TEST_F(ClientTest, refuses_what_is_no_web_address) {
  EXPECT_EQ(key({.url = "ftp://127.0.0.1/"}), "http_client.bad_url");
  EXPECT_EQ(key({.url = "127.0.0.1"}), "http_client.bad_url");
}

TEST_F(ClientTest, ignores_a_proxy_of_the_environment) {
  ::setenv("http_proxy", "http://127.0.0.1:1", 1);
  EXPECT_EQ(key({.url = base_ + "/echo"}), "ok");
  ::unsetenv("http_proxy");
}

TEST_F(ClientTest, refuses_more_requests_at_once_than_its_bound) {
  options_.requests_in_flight = 0;
  EXPECT_EQ(key({.url = base_ + "/echo"}), "http_client.busy");
}

Task<void> send_many(Client* client, std::string url, int* good) {
  const auto executor = co_await boost::asio::this_coro::executor;
  net::TaskGroup group(executor);
  std::vector<std::optional<Result<Response>>> outcomes(100);
  std::size_t loop = 0;
  for (auto& outcome : outcomes) {
    group.spawn([&] { return send_into(client, {.url = url}, &outcome, &loop); });
  }
  co_await group.join();
  for (const auto& outcome : outcomes) *good += outcome->ok() && (*outcome)->status == 200 ? 1 : 0;
}

TEST_F(ClientTest, runs_many_requests_at_once_over_bounded_connections) {
  options_.connections_per_host = 8;
  int good = 0;
  Client& sender = client();
  loops_.run_and_wait(0, [&] { return send_many(&sender, base_ + "/echo", &good); });
  EXPECT_EQ(good, 100);
  EXPECT_LE(server_.stats().connections_accepted, 8U);
}

TEST_F(ClientTest, counts_the_wait_for_a_connection_into_the_time_of_a_request) {
  options_.connections_per_host = 1;
  Client& sender = client();
  std::optional<Result<Response>> slow, waiting;
  std::size_t loop = 0;
  loops_.run_and_wait(0, [&]() -> Task<void> {
    net::TaskGroup group(co_await boost::asio::this_coro::executor);
    const Request first{.url = base_ + "/slow", .timeout = std::chrono::milliseconds(400)};
    const Request second{.url = base_ + "/echo", .timeout = std::chrono::milliseconds(100)};
    group.spawn([&] { return send_into(&sender, first, &slow, &loop); });
    group.spawn([&] { return send_into(&sender, second, &waiting, &loop); });
    co_await group.join();
  });
  EXPECT_EQ(waiting->error().key, "http_client.timeout");
  EXPECT_EQ(slow->error().key, "http_client.timeout");
}

TEST_F(ClientTest, ends_what_is_under_way_when_it_goes) {
  std::optional<Result<Response>> outcome;
  std::size_t loop = 0;
  Client& sender = client();
  std::thread destroyer;
  loops_.run_and_wait(0, [&] {
    destroyer = std::thread([&] {
      while (server_.stats().requests == 0) std::this_thread::yield();
      client_.reset();
    });
    return send_into(&sender, {.url = base_ + "/slow"}, &outcome, &loop);
  });
  destroyer.join();
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->error().key, "http_client.stopped");
}

}  // namespace
}  // namespace lib::http_client
