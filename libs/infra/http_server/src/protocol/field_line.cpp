#include "protocol/field_line.hpp"

#include <algorithm>
#include <array>

#include "protocol/chars.hpp"

namespace lib::http {

namespace {

bool is_valid_port(std::string_view text) {
  if (text.empty() || text.size() > 5) return false;
  unsigned port = 0;
  for (const char c : text) {
    if (!is_digit(c)) return false;
    port = port * 10 + static_cast<unsigned>(c - '0');
  }
  return port <= 65535;
}

bool is_address_char(char c) {
  return hex_value(c) >= 0 || c == ':' || c == '.';
}

}  // namespace

std::expected<FieldLine, Reject> parse_field_line(std::string_view line) {
  if (line.front() == ' ' || line.front() == '\t') return std::unexpected(Reject{400, "http.folded_field"});
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return std::unexpected(Reject{400, "http.field_without_colon"});
  const std::string_view name = line.substr(0, colon);
  if (name.empty()) return std::unexpected(Reject{400, "http.field_without_name"});
  if (!all_of(name, kTokenChars)) return std::unexpected(Reject{400, "http.bad_field_name"});
  const std::string_view value = trim_blanks(line.substr(colon + 1));
  if (!all_of(value, kValueChars)) return std::unexpected(Reject{400, "http.bad_field_value"});
  return FieldLine{.name = name, .value = value};
}

std::expected<std::uint64_t, Reject> parse_content_length(std::string_view value) {
  constexpr std::size_t kMostDigits = 19;  // Any such number fits 64 bits.
  const bool plain = !value.empty() && std::all_of(value.begin(), value.end(), is_digit);
  if (!plain || value.size() > kMostDigits || (value.size() > 1 && value.front() == '0')) {
    return std::unexpected(Reject{400, "http.bad_content_length"});
  }
  std::uint64_t length = 0;
  for (const char c : value) length = length * 10 + static_cast<std::uint64_t>(c - '0');
  return length;
}

bool is_valid_host(std::string_view value) {
  std::string_view name = value;
  std::size_t colon = value.find(':');
  if (!value.empty() && value.front() == '[') {
    const std::size_t end = value.find(']');
    if (end == std::string_view::npos) return false;
    name = value.substr(1, end - 1);
    if (name.size() < 2 || !std::all_of(name.begin(), name.end(), is_address_char)) return false;
    colon = end + 1 < value.size() ? end + 1 : std::string_view::npos;
    if (colon != std::string_view::npos && value[colon] != ':') return false;
  } else {
    name = value.substr(0, colon);
    if (name.empty() || name.size() > 253 || !all_of(name, kHostChars)) return false;
  }
  return colon == std::string_view::npos || is_valid_port(value.substr(colon + 1));
}

bool is_token_list(std::string_view list) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (!all_of(trim_blanks(list.substr(0, comma)), kTokenChars)) return false;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return true;
}

bool list_contains(std::string_view list, std::string_view token) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (equals_lower(trim_blanks(list.substr(0, comma)), token)) return true;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

bool is_forbidden_trailer(std::string_view name) {
  constexpr std::array<std::string_view, 24> kForbidden = {
      "authorization",
      "cache-control",
      "connection",
      "content-encoding",
      "content-length",
      "content-range",
      "content-type",
      "cookie",
      "expect",
      "forwarded",
      "host",
      "if-match",
      "if-none-match",
      "keep-alive",
      "max-forwards",
      "origin",
      "proxy-authorization",
      "range",
      "set-cookie",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade",
      "x-forwarded-for",
  };
  return std::any_of(kForbidden.begin(), kForbidden.end(),
                     [&](std::string_view each) { return equals_lower(name, each); });
}

}  // namespace lib::http
