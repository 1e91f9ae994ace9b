// Reading and writing cookies.
#include "cookies.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

namespace neon::web {
namespace {

// A value this server could have set itself: letters, digits and a few marks.
bool is_plain(std::string_view value) {
  return !value.empty() && value.size() <= 512 && std::ranges::all_of(value, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  });
}

}  // namespace

std::optional<std::string> find_cookie(const lib::http::Fields& headers, std::string_view name) {
  std::optional<std::string> found;
  for (const auto& [field, line] : headers.all()) {
    if (!lib::equals_ignore_case_ascii(field, "cookie")) continue;
    std::string_view rest = line;
    while (!rest.empty()) {
      const auto end = rest.find(';');
      std::string_view pair = rest.substr(0, end);
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
      // Exactly the one space that browsers put after the semicolon (RFC 6265 section 4.2.1).
      if (rest.starts_with(' ')) rest.remove_prefix(1);
      const auto equals = pair.find('=');
      if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
      if (found) return std::nullopt;  // Two of a name: one of them is planted, and nobody can tell which.
      found = std::string(pair.substr(equals + 1));
    }
  }
  if (found && !is_plain(*found)) return std::nullopt;
  return found;
}

std::string make_cookie(std::string_view name, std::string_view value, const CookieAttributes& attributes) {
  std::string out(name);
  out += '=';
  out += value;
  out += "; Path=/; Max-Age=" + std::to_string(attributes.max_age.count());
  if (attributes.http_only) out += "; HttpOnly";
  if (attributes.secure) out += "; Secure";
  out += attributes.same_site == SameSite::strict ? "; SameSite=Strict" : "; SameSite=Lax";
  return out;
}

CookieNames::CookieNames(bool secure)
    : session(secure ? "__Host-neon_sid" : "neon_sid"),
      csrf(secure ? "__Host-csrf" : "__csrf"),
      sign_in(secure ? "__Host-neon_signin" : "neon_signin") {}

}  // namespace neon::web
