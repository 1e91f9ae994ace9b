// Which fields cross the relay.
#include "relay.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include <lib/base/text.hpp>

namespace neon::web {
namespace {

constexpr std::array<std::string_view, 9> kHopByHop = {
    "connection", "keep-alive",        "proxy-connection", "proxy-authenticate", "proxy-authorization", "te",
    "trailer",    "transfer-encoding", "upgrade"};
/// Meant for this server alone, or set anew for the next.
constexpr std::array<std::string_view, 9> kOwn = {"cookie",         "authorization", "host",
                                                  "content-length", "x-csrf-token",  "x-request-id",
                                                  "origin",         "referer",       "forwarded"};

bool is_one_of(std::span<const std::string_view> names, const std::string& lower) {
  return std::ranges::find(names, lower) != names.end();
}

// Field names that Connection declares to be for this hop only.
std::vector<std::string> connection_options(const lib::http::Fields& headers) {
  std::vector<std::string> names;
  for (const auto& [name, value] : headers.all()) {
    if (!lib::equals_ignore_case_ascii(name, "connection")) continue;
    for (const std::string_view option : lib::split(value, ','))
      names.push_back(lib::to_lower_ascii(lib::trim(option)));
  }
  return names;
}

}  // namespace

lib::http::Request make_relayed_request(lib::http::Request request, const std::string& access_token,
                                        const std::string& request_id) {
  const auto options = connection_options(request.headers);
  lib::http::Fields kept;
  for (const auto& [name, value] : request.headers.all()) {
    const std::string lower = lib::to_lower_ascii(name);
    const bool dropped = is_one_of(kHopByHop, lower) || is_one_of(kOwn, lower) || lower.starts_with("sec-") ||
                         lower.starts_with("x-forwarded-") || std::ranges::find(options, lower) != options.end();
    if (!dropped) kept.add(name, value);
  }
  kept.add("Authorization", "Bearer " + access_token);
  kept.add("X-Request-Id", request_id);
  kept.add("X-Forwarded-For", request.remote_address);
  request.headers = std::move(kept);
  return request;
}

void clean_relayed_response(lib::http::Response& response) {
  const auto options = connection_options(response.headers);
  lib::http::Fields kept;
  for (const auto& [name, value] : response.headers.all()) {
    const std::string lower = lib::to_lower_ascii(name);
    const bool dropped = is_one_of(kHopByHop, lower) || lower == "set-cookie" || lower == "content-length" ||
                         lower == "server" || lower.starts_with("access-control-") ||
                         std::ranges::find(options, lower) != options.end();
    if (!dropped) kept.add(name, value);
  }
  response.headers = std::move(kept);
}

std::string request_id_of(const lib::http::Request& request, lib::Random& random) {
  const auto given = request.headers.find("x-request-id");
  const bool harmless = given && given->size() >= 8 && given->size() <= 128 && std::ranges::all_of(*given, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 c == '-' || c == '_' || c == '.';
                        });
  return harmless ? std::string(*given) : lib::random_hex(random, 16);
}

}  // namespace neon::web
