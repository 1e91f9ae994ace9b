// The members of an access-log line that do not depend on which server answered.
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include <lib/http_server/message.hpp>
#include <lib/log/logger.hpp>

namespace athyper::runtime::foundation {

inline constexpr std::string_view kServedEvent = "http.request.served";

/// One answered request. The views live as long as the call that takes them.
struct ServedRequest {
  /// Of LogEnvelope: CORE META IAM …
  std::string_view module;
  std::string_view route;
  std::string_view request_id;
  std::string_view client_address;
  std::string_view user_agent;
  lib::http::Method method;
  int status;
  std::size_t request_bytes;
  std::size_t response_bytes;
  std::chrono::nanoseconds duration;
};

/// Under the names of LogEnvelope 1.1.
void add_served(lib::log::Line& line, const ServedRequest& served);
/// "none" for who called, where nobody is known.
void add_no_caller(lib::log::Line& line);
/// Bytes of the body as far as they are known before it is sent; 0 for streams.
std::size_t body_size(const lib::http::Response& response);

}  // namespace athyper::runtime::foundation
