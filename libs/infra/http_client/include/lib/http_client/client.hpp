// HTTP client: no redirects, a deadline on every call, and a rule about which addresses may be reached. libcurl behind
// it.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <lib/base/task.hpp>

namespace lib::http_client {

/// `timeout` covers everything from the call to the last byte of the answer.
struct Request {
  std::string method = "GET";
  std::string url = {};
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  std::chrono::milliseconds timeout{10'000};
  /// A larger answer is an error.
  std::size_t max_response_bytes = 4 * 1024 * 1024;
};

struct Response {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
};

struct Options {
  /// Judges the numeric address after name resolution, before connecting; refuse by returning false. Nothing allows
  /// all. Called on the client's thread.
  std::function<bool(const std::string& address)> allow_address;
  std::size_t connections_per_host = 32;
  /// More requests at once are refused with "http_client.busy".
  std::size_t requests_in_flight = 1024;
  std::string user_agent = "athyper";
};

/// One client per process; usable from every loop. Connections are kept and shared by the loops. Redirects are answers
/// like any other, proxies of the environment are ignored, certificates are verified. Requests under way end with
/// "http_client.stopped" when the client is destroyed; destroy it before the Loops.
class Client {
 public:
  explicit Client(Options options);
  ~Client();
  /// Any status is a value. Error keys: "http_client.bad_url", "…bad_request" (a method or header that could not be
  /// sent as meant), "…address_refused", "…connect_failed", "…timeout", "…too_large", "…busy", "…stopped", "…failed".
  /// Resumes on the caller's loop.
  Task<Result<Response>> send(Request request);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace lib::http_client
