// Lines of a head: CRLF and nothing else ends one (RFC 9112 2.2).
#pragma once

#include <optional>
#include <string_view>

#include "protocol/reject.hpp"

namespace lib::http {

enum class LineState { incomplete, complete, bare_line_feed, too_long };

/// The first line of an input. `text` is without its CRLF, `consumed` counts it.
struct Line {
  LineState state = LineState::incomplete;
  std::string_view text = {};
  std::size_t consumed = 0;
};

/// Reads one line of at most `limit` bytes of text. The verdict depends on the bytes alone, not on how they were cut
/// into reads: an unfinished line is too long as soon as no continuation could make it fit.
inline Line next_line(std::string_view input, std::size_t limit) {
  const std::size_t feed = input.find('\n');
  if (feed == std::string_view::npos) {
    return {.state = input.size() > limit + 1 ? LineState::too_long : LineState::incomplete};
  }
  const bool carriage_return = feed > 0 && input[feed - 1] == '\r';
  const std::string_view text = input.substr(0, carriage_return ? feed - 1 : feed);
  if (text.size() > limit) return {.state = LineState::too_long};
  if (!carriage_return) return {.state = LineState::bare_line_feed};
  return {.state = LineState::complete, .text = text, .consumed = feed + 1};
}

/// Why the line will never be one, if so; `too_long` is said of a line beyond its limit.
inline std::optional<Reject> refusal_of(const Line& line, Reject too_long) {
  if (line.state == LineState::too_long) return too_long;
  if (line.state == LineState::bare_line_feed) return Reject{400, "http.bare_line_feed"};
  return std::nullopt;
}

}  // namespace lib::http
