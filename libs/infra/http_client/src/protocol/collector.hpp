// Header lines and body pieces into a Response, within limits; and what a request must be before it is sent. No I/O.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <lib/http_client/client.hpp>

namespace lib::http_client {

/// Refuses what could not be sent as meant: a method or field name that is no token, control characters in a value, a
/// URL that is not http or https. Gives the URL in the spelling that was checked. Error keys "http_client.bad_url",
/// "http_client.bad_request".
Result<std::string> check_request(const Request& request);

/// Builds the response from the lines and pieces in which it comes.
class Collector {
 public:
  explicit Collector(std::size_t max_body_bytes) : max_body_bytes_(max_body_bytes) {}

  /// One line with its line end. A status line begins anew, so that interim (1xx) answers leave nothing behind. False
  /// when the header grows beyond 256 KiB.
  bool add_header_line(std::string_view line);
  /// False when the body grows beyond its limit.
  bool add_body(std::string_view piece);

  bool too_large() const { return too_large_; }
  Response take(int status);

 private:
  Response response_;
  std::size_t max_body_bytes_;
  std::size_t header_bytes_ = 0;
  bool too_large_ = false;
};

}  // namespace lib::http_client
