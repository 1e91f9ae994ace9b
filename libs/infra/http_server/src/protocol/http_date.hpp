// The Date field (RFC 9110 5.6.7): IMF-fixdate, written once a second.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/time.hpp>

namespace lib::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT".
std::string to_http_date(Timestamp time);

/// Keeps the text of the second it was last asked for.
class DateCache {
 public:
  std::string_view at(Timestamp time) {
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    if (second != second_ || text_.empty()) {
      second_ = second;
      text_ = to_http_date(time);
    }
    return text_;
  }

 private:
  std::chrono::sys_seconds second_{};
  std::string text_;
};

}  // namespace lib::http
