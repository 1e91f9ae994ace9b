// HTTP client: no redirects, a deadline on every call, and a rule about which addresses may be reached. libcurl behind it.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <lib/base/task.hpp>

namespace lib::http_client {

struct Request {
  std::string method = "GET";
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::chrono::milliseconds timeout{10'000};
  /// A larger answer is an error.
  std::size_t max_response_bytes = 4 * 1024 * 1024;
};

struct Response {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

struct Options {
  /// Judges the numeric address after name resolution, before connecting; refuse by returning false. Nothing allows all.
  std::function<bool(const std::string& address)> allow_address;
  std::size_t connections_per_host = 32;
  std::string user_agent = "athyper";
};

/// One client per process; usable from every loop, each loop keeps its own connections.
class Client {
 public:
  explicit Client(Options options);
  ~Client();
  /// Any status is a value. Error keys: "http_client.bad_url", "…address_refused", "…connect_failed", "…timeout", "…too_large", "…failed".
  Task<Result<Response>> send(Request request);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace lib::http_client
