// Request targets (RFC 9112 3.2) and the one canonical spelling of a path.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include <lib/http_server/message.hpp>

#include "protocol/reject.hpp"

namespace lib::http {

/// A target taken apart. `authority` is what an absolute-form target named, else empty.
struct Target {
  std::string origin_form;
  std::string path;
  std::string query;
  std::string authority;
};

/// Accepts origin-form, absolute-form with http or https, and "*" for OPTIONS. Everything else, a fragment included, is
/// 400.
std::expected<Target, Reject> parse_target(Method method, std::string_view text);

/// Decodes percent-encoding once and refuses what could be read in two ways: an encoded slash or backslash, control
/// characters, bytes that are no UTF-8, empty segments, "." and "..". One slash at the end is dropped.
std::expected<std::string, Reject> canonical_path(std::string_view raw);

}  // namespace lib::http
