// Field lines of heads and trailers (RFC 9112 5), and the rules for single fields that framing depends on.
#pragma once

#include <cstdint>
#include <expected>
#include <string_view>

#include "protocol/reject.hpp"

namespace lib::http {

/// A field, its value without surrounding blanks; views into the line.
struct FieldLine {
  std::string_view name;
  std::string_view value;
};

/// Reads "name: value". Refuses folding, a blank before the colon and every byte the grammar does not name.
std::expected<FieldLine, Reject> parse_field_line(std::string_view line);

/// Content-Length as one plain decimal number: no sign, no list, no leading zero, no more than 19 digits.
std::expected<std::uint64_t, Reject> parse_content_length(std::string_view value);

/// True for a Host value: a name, an IPv4 address or an IPv6 address in brackets, and an optional port of at most
/// 65535.
bool is_valid_host(std::string_view value);

/// True for a comma-separated list of tokens, empty elements allowed (RFC 9110 5.6.1).
bool is_token_list(std::string_view list);

/// True when the comma-separated list holds `token` (lower case), compared without case.
bool list_contains(std::string_view list, std::string_view token);

/// True for a field that must not come in a trailer, because it frames, routes, authenticates or describes the content
/// (RFC 9110 6.5.1).
bool is_forbidden_trailer(std::string_view name);

}  // namespace lib::http
