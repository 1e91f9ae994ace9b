#include "protocol/collector.hpp"

#include <algorithm>

#include <lib/base/text.hpp>
#include <lib/base/url.hpp>

namespace lib::http_client {

namespace {

constexpr std::size_t kHeaderBytes = 256 * 1024;

// tchar of RFC 9110 5.6.2.
bool is_token(std::string_view text) {
  constexpr std::string_view kChars = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return !text.empty() && text.find_first_not_of(kChars) == std::string_view::npos;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

Error bad_request(std::string message) {
  return {.code = ErrorCode::invalid_argument, .key = "http_client.bad_request", .message = std::move(message)};
}

}  // namespace

Result<std::string> check_request(const Request& request) {
  auto url = parse_url(request.url);
  if (!url.ok()) {
    Error error{
        .code = ErrorCode::invalid_argument, .key = "http_client.bad_url", .message = "Not an http or https URL."};
    return std::move(error).caused_by(std::move(url).error());
  }
  if (!is_token(request.method)) return bad_request("The method is no token.");
  for (const auto& [name, value] : request.headers) {
    if (!is_token(name)) return bad_request("A field name is no token.");
    if (std::ranges::any_of(value, is_control)) return bad_request("Control character in the field " + name + ".");
  }
  return url->to_string();
}

bool Collector::add_header_line(std::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > kHeaderBytes) too_large_ = true;
  if (too_large_) return false;
  if (line.starts_with("HTTP/")) {
    response_.headers.clear();
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return true;
  response_.headers.emplace_back(line.substr(0, colon), trim(line.substr(colon + 1)));
  return true;
}

bool Collector::add_body(std::string_view piece) {
  if (piece.size() > max_body_bytes_ - response_.body.size()) too_large_ = true;
  if (too_large_) return false;
  response_.body.append(piece);
  return true;
}

Response Collector::take(int status) {
  response_.status = status;
  return std::move(response_);
}

}  // namespace lib::http_client
