// What every answer carries, what an unsafe request must prove, and problem documents.
#pragma once

#include <string>
#include <string_view>

#include <lib/base/error.hpp>
#include <lib/http_server/message.hpp>

namespace neon::web {

/// Content-Security-Policy, HSTS under https, nosniff, COOP, CORP, Referrer-Policy, Permissions-Policy. Replaces what
/// stands there.
void add_security_headers(lib::http::Fields& headers, bool secure);

bool is_safe(lib::http::Method method);

/// The request was made by our own pages: Sec-Fetch-Site is same-origin, or, where it is absent, Origin is ours.
bool is_same_origin(const lib::http::Request& request, std::string_view public_origin);
/// A browser says that another site made the request.
bool is_cross_site(const lib::http::Request& request);

/// RFC 9457. `code` is CONSTANT_CASE; the type ends in its kebab form.
lib::http::Response problem(int status, std::string_view code, std::string_view detail, std::string_view request_id);
/// The same for an error value: unauthenticated 401, forbidden 403, unavailable and timeout 503, else 500 without its
/// message.
lib::http::Response problem(const lib::Error& error, std::string_view request_id);

}  // namespace neon::web
