#include "security_headers.hpp"

namespace athyper::runtime::foundation {

void add_security_headers(lib::http::Response& response) {
  auto& headers = response.headers;
  headers.add("X-Content-Type-Options", "nosniff");
  if (!headers.find("content-security-policy")) headers.add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
  headers.add("X-Frame-Options", "DENY");
  headers.add("Referrer-Policy", "no-referrer");
  headers.add("Cross-Origin-Opener-Policy", "same-origin");
  headers.add("Cross-Origin-Resource-Policy", "same-origin");
  headers.add("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!headers.find("cache-control")) headers.add("Cache-Control", "no-store");
}

}  // namespace athyper::runtime::foundation
