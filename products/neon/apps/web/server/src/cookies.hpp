// Cookies (RFC 6265) by bytes: names are compared as they came, never trimmed beyond the separator or decoded.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <lib/http_server/message.hpp>

namespace neon::web {

/// Value of the cookie with exactly this name; nothing when it is absent, sent twice, or not a plain token. Browsers
/// let scripts set names that begin with a Unicode space: a parser that trims such a name would hand the attacker a
/// __Host- cookie.
std::optional<std::string> find_cookie(const lib::http::Fields& headers, std::string_view name);

enum class SameSite { lax, strict };

struct CookieAttributes {
  bool http_only = true;
  bool secure = false;
  SameSite same_site = SameSite::lax;
  std::chrono::seconds max_age{0};
};

/// A Set-Cookie value with Path=/ and no Domain.
std::string make_cookie(std::string_view name, std::string_view value, const CookieAttributes& attributes);

/// Names in force: with the __Host- prefix under https.
struct CookieNames {
  explicit CookieNames(bool secure);
  std::string session;
  std::string csrf;
  std::string sign_in;
  std::string locale = "neon_locale";
};

}  // namespace neon::web
