// The server over real sockets of the loopback: order, framing of answers, limits of connections.
#include <lib/http_server/server.hpp>

#include <mutex>
#include <stdexcept>

#include <gtest/gtest.h>

#include <lib/net/loops.hpp>

#include "testing/peer.hpp"

namespace lib::http {
namespace {

using testing::ask;
using testing::Peer;

std::string get(std::string_view path, std::string_view more = "") {
  return "GET " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n" + std::string(more) + "\r\n";
}

Task<Result<std::string>> next_piece(std::shared_ptr<int> left) {
  co_await net::yield_now();
  if (*left < 0) co_return Error{.code = ErrorCode::internal, .key = "test.broken", .message = "broken"};
  if (*left == 0) co_return std::string();
  --*left;
  co_return std::string(1000, 'p');
}

Task<Response> answer(Request request) {
  Response response;
  response.headers.add("Content-Type", "text/plain; charset=utf-8");
  response.body = std::string(to_string(request.method)) + " " + request.path + " " + request.body;
  if (request.path == "/throw") throw std::runtime_error("handler broke");
  if (request.path == "/later") co_await net::yield_now();
  if (request.path == "/injected") response.headers.add("X-Name", "a\r\nSet-Cookie: b=c");
  if (request.path == "/odd-status") response.status = 99;
  if (request.path == "/none") response.status = 204;
  if (request.path == "/unchanged") response.status = 304;
  if (request.path == "/close") response.close = true;
  if (request.path == "/framing") {
    response.headers.add("Content-Length", "1");
    response.headers.add("transfer-encoding", "chunked");
    response.headers.add("Connection", "upgrade");
  }
  if (request.path == "/large") response.body.assign(3'000'000, 'x');
  if (request.path == "/static") response.static_body = StaticBody{"embedded"};
  if (request.path == "/stream") {
    response.stream = [left = std::make_shared<int>(5)] { return next_piece(left); };
  }
  if (request.path == "/broken-stream") {
    response.stream = [left = std::make_shared<int>(-1)] { return next_piece(left); };
  }
  if (request.path == "/address") response.body = request.remote_address;
  co_return response;
}

class ServerTest : public ::testing::Test {
 protected:
  explicit ServerTest(std::size_t loops = 2) : loops_(loops) {
    options_.on_bug = [this](std::string_view what) {
      const std::lock_guard lock(mutex_);
      bugs_.emplace_back(what);
    };
  }
  ~ServerTest() override { loops_.stop(); }

  std::uint16_t start() {
    server_ = std::make_unique<Server>(loops_, options_, answer);
    EXPECT_TRUE(server_->listen().ok());
    loops_.start();
    return server_->port();
  }

  std::vector<std::string> bugs() {
    const std::lock_guard lock(mutex_);
    return bugs_;
  }

  ServerOptions options_;
  net::Loops loops_;
  std::unique_ptr<Server> server_;
  std::mutex mutex_;
  std::vector<std::string> bugs_;
};

TEST_F(ServerTest, answers_one_request_after_the_other_on_a_connection) {
  Peer peer(start());
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(peer.send(get("/later")));
    const auto answered = peer.read_answer();
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->status, 200);
    EXPECT_EQ(answered->body, "GET /later ");
    EXPECT_TRUE(answered->has("Date: "));
    EXPECT_FALSE(answered->has("Connection:"));
  }
  EXPECT_EQ(server_->stats().requests, 3U);
  EXPECT_EQ(server_->stats().connections_accepted, 1U);
  EXPECT_EQ(server_->stats().connections_open, 1U);
}

TEST_F(ServerTest, answers_pipelined_requests_in_order_beyond_one_batch) {
  Peer peer(start());
  std::string requests;
  for (int i = 0; i < 50; ++i) requests += get((i % 2 == 0 ? "/later/" : "/now/") + std::to_string(i));
  ASSERT_TRUE(peer.send(requests));
  for (int i = 0; i < 50; ++i) {
    const auto answered = peer.read_answer();
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->body, "GET " + std::string(i % 2 == 0 ? "/later/" : "/now/") + std::to_string(i) + " ");
  }
}

TEST_F(ServerTest, stops_at_an_invalid_request_among_pipelined_ones) {
  Peer peer(start());
  ASSERT_TRUE(peer.send(get("/1") + get("/2") + "BAD\r\n\r\n" + get("/3")));
  EXPECT_EQ(peer.read_answer()->body, "GET /1 ");
  EXPECT_EQ(peer.read_answer()->body, "GET /2 ");
  const auto refused = peer.read_answer();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 400);
  EXPECT_TRUE(refused->has("Connection: close"));
  EXPECT_TRUE(refused->has("application/problem+json"));
  EXPECT_TRUE(peer.reads_end());
  EXPECT_EQ(server_->stats().requests, 2U);
  EXPECT_EQ(server_->stats().protocol_errors, 1U);
}

TEST_F(ServerTest, reads_bodies_of_both_framings) {
  Peer peer(start());
  ASSERT_TRUE(peer.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"));
  EXPECT_EQ(peer.read_answer()->body, "POST /a hello");
  ASSERT_TRUE(
      peer.send("POST /b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nX-T: "
                "1\r\n\r\n"));
  EXPECT_EQ(peer.read_answer()->body, "POST /b hello");
}

TEST_F(ServerTest, sends_continue_to_a_client_that_waits_for_it) {
  Peer peer(start());
  ASSERT_TRUE(peer.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"));
  EXPECT_EQ(peer.read_answer()->status, 100);
  ASSERT_TRUE(peer.send("ok"));
  EXPECT_EQ(peer.read_answer()->body, "POST /a ok");
}

TEST_F(ServerTest, sends_no_body_where_there_must_be_none) {
  Peer peer(start());
  ASSERT_TRUE(peer.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n"));
  const auto head = peer.read_answer(true);
  ASSERT_TRUE(head);
  EXPECT_TRUE(head->has("Content-Length: 8\r\n"));
  ASSERT_TRUE(peer.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n"));
  EXPECT_EQ(peer.read_answer(true)->status, 200);
  ASSERT_TRUE(peer.send(get("/none")));
  const auto none = peer.read_answer();
  EXPECT_EQ(none->status, 204);
  EXPECT_FALSE(none->has("Content-Length"));
  ASSERT_TRUE(peer.send(get("/unchanged")));
  EXPECT_EQ(peer.read_answer()->status, 304);
  ASSERT_TRUE(peer.send(get("/after")));
  EXPECT_EQ(peer.read_answer()->body, "GET /after ");
}

TEST_F(ServerTest, writes_framing_fields_itself_whatever_the_handler_set) {
  const auto answered = ask(start(), get("/framing"));
  ASSERT_TRUE(answered);
  EXPECT_EQ(answered->body, "GET /framing ");
  EXPECT_TRUE(answered->has("Content-Length: 13\r\n"));
  EXPECT_FALSE(answered->has("hunked"));
  EXPECT_FALSE(answered->has("upgrade"));
}

TEST_F(ServerTest, answers_500_and_closes_when_a_handler_throws_or_cannot_be_sent) {
  const std::uint16_t port = start();
  for (const char* path : {"/throw", "/injected", "/odd-status"}) {
    Peer peer(port);
    ASSERT_TRUE(peer.send(get(path)));
    const auto answered = peer.read_answer();
    ASSERT_TRUE(answered) << path;
    EXPECT_EQ(answered->status, 500);
    EXPECT_FALSE(answered->has("Set-Cookie"));
    EXPECT_TRUE(answered->has("Connection: close"));
    EXPECT_TRUE(peer.reads_end());
  }
  ASSERT_EQ(bugs().size(), 3U);
  EXPECT_EQ(bugs()[0], "handler broke");
}

TEST_F(ServerTest, sends_large_and_embedded_bodies_whole) {
  Peer peer(start());
  ASSERT_TRUE(peer.send(get("/large") + get("/static") + get("/large")));
  EXPECT_EQ(peer.read_answer()->body.size(), 3'000'000U);
  EXPECT_EQ(peer.read_answer()->body, "embedded");
  EXPECT_EQ(peer.read_answer()->body.size(), 3'000'000U);
}

TEST_F(ServerTest, streams_in_chunks_and_goes_on_after_it) {
  Peer peer(start());
  ASSERT_TRUE(peer.send(get("/stream") + get("/after")));
  const auto streamed = peer.read_answer();
  ASSERT_TRUE(streamed);
  EXPECT_TRUE(streamed->has("Transfer-Encoding: chunked\r\n"));
  EXPECT_EQ(streamed->body.size(), 5000U);
  EXPECT_EQ(peer.read_answer()->body, "GET /after ");
}

TEST_F(ServerTest, streams_to_an_old_client_until_the_connection_closes) {
  Peer peer(start());
  ASSERT_TRUE(peer.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
  const auto streamed = peer.read_answer();
  ASSERT_TRUE(streamed);
  EXPECT_TRUE(streamed->has("Connection: close"));
  EXPECT_EQ(streamed->body.size(), 5000U);
}

TEST_F(ServerTest, cuts_a_stream_that_fails_without_ending_it) {
  Peer peer(start());
  ASSERT_TRUE(peer.send(get("/broken-stream")));
  EXPECT_FALSE(peer.read_answer());
  EXPECT_EQ(peer.pending().find("0\r\n\r\n"), std::string::npos);
}

TEST_F(ServerTest, keeps_or_closes_as_the_versions_say) {
  const std::uint16_t port = start();
  Peer old(port);
  ASSERT_TRUE(old.send("GET / HTTP/1.0\r\n\r\n"));
  EXPECT_TRUE(old.read_answer()->has("Connection: close"));
  EXPECT_TRUE(old.reads_end());
  Peer kept(port);
  ASSERT_TRUE(kept.send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));
  EXPECT_TRUE(kept.read_answer()->has("Connection: keep-alive"));
  ASSERT_TRUE(kept.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
  EXPECT_TRUE(kept.read_answer()->has("Connection: close"));
  EXPECT_TRUE(kept.reads_end());
  Peer asked(port);
  ASSERT_TRUE(asked.send(get("/close") + get("/never")));
  EXPECT_TRUE(asked.read_answer()->has("Connection: close"));
  EXPECT_TRUE(asked.reads_end());
}

TEST_F(ServerTest, ignores_an_upgrade) {
  const auto answered =
      ask(start(), get("/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"));
  ASSERT_TRUE(answered);
  EXPECT_EQ(answered->status, 200);
}

TEST_F(ServerTest, tells_a_client_with_an_endless_body_that_it_is_too_large) {
  options_.body_bytes = 1000;
  Peer peer(start());
  ASSERT_TRUE(peer.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
  bool sending = true;
  for (int i = 0; i < 100 && sending; ++i) sending = peer.send("400\r\n" + std::string(1024, 'x') + "\r\n");
  const auto refused = peer.read_answer();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 413);
  EXPECT_TRUE(refused->has("Connection: close"));
}

TEST_F(ServerTest, gives_some_paths_a_larger_body) {
  options_.body_bytes = 10;
  options_.body_limit = [](Method, const std::string& path) -> std::size_t { return path == "/upload" ? 100 : 10; };
  const std::uint16_t port = start();
  const std::string rest = " HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n" + std::string(50, 'x');
  EXPECT_EQ(ask(port, "POST /upload" + rest)->status, 200);
  EXPECT_EQ(ask(port, "POST /other" + rest)->status, 413);
}

TEST_F(ServerTest, refuses_connections_beyond_the_limit_of_an_address) {
  options_.connections_per_address = 2;
  const std::uint16_t port = start();
  Peer first(port);
  Peer second(port);
  for (Peer* peer : {&first, &second}) {
    ASSERT_TRUE(peer->send(get("/")));
    EXPECT_EQ(peer->read_answer()->status, 200);
  }
  Peer third(port);
  EXPECT_EQ(third.read_answer()->status, 503);
  EXPECT_TRUE(third.reads_end());
  ASSERT_TRUE(first.send(get("/", "Connection: close\r\n")));
  EXPECT_EQ(first.read_answer()->status, 200);
  EXPECT_TRUE(first.reads_end());
  ASSERT_TRUE(second.send(get("/")));
  EXPECT_EQ(second.read_answer()->status, 200);
}

TEST_F(ServerTest, tells_the_handler_who_asks) {
  EXPECT_EQ(ask(start(), get("/address"))->body, "127.0.0.1");
}

TEST_F(ServerTest, holds_a_port_without_letting_anybody_in) {
  loops_.start();
  Server server(loops_, options_, answer);
  ASSERT_TRUE(server.bind().ok());
  EXPECT_NE(server.port(), 0);
  EXPECT_FALSE(ask(server.port(), get("/early")));
  ASSERT_TRUE(server.listen().ok());
  EXPECT_EQ(ask(server.port(), get("/now"))->body, "GET /now ");
  ServerOptions same = options_;
  same.port = server.port();
  Server late(loops_, same, answer);
  EXPECT_EQ(late.bind().error().key, "http_server.port_in_use");
}

TEST_F(ServerTest, tells_the_second_of_two_that_bound_a_port_when_it_listens) {
  Server first(loops_, options_, answer);
  ASSERT_TRUE(first.bind().ok());
  ServerOptions same = options_;
  same.port = first.port();
  Server second(loops_, same, answer);
  ASSERT_TRUE(second.bind().ok());
  ASSERT_TRUE(second.listen().ok());
  EXPECT_EQ(first.listen().error().key, "http_server.port_in_use");
}

TEST_F(ServerTest, reports_a_port_that_is_taken) {
  ServerOptions options;
  options.port = start();
  Server second(loops_, options, answer);
  const auto refused = second.listen();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "http_server.port_in_use");
  options.address = "no address";
  Server third(loops_, options, answer);
  EXPECT_EQ(third.listen().error().key, "http_server.cannot_bind");
}

}  // namespace
}  // namespace lib::http
