#include "security_headers.hpp"

namespace athyper::runtime::foundation {

void add_security_headers(lib::http::Response& response) {
  auto& headers = response.headers;
  const auto default_to = [&](const char* name, const char* value) {
    if (!headers.find(name)) headers.add(name, value);
  };
  default_to("X-Content-Type-Options", "nosniff");
  default_to("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
  default_to("X-Frame-Options", "DENY");
  default_to("Referrer-Policy", "no-referrer");
  default_to("Cross-Origin-Opener-Policy", "same-origin");
  default_to("Cross-Origin-Resource-Policy", "same-origin");
  default_to("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  default_to("Cache-Control", "no-store");
}

}  // namespace athyper::runtime::foundation
