// The web server's handler: pages with the session in them, sign-in and sign-out, and the relay to the API. No token
// ever reaches the browser.
#pragma once

#include <functional>
#include <string>

#include <lib/http_server/message.hpp>
#include <neon/auth/session_manager.hpp>
#include <neon/web/assets.hpp>

namespace neon::web {

struct WebOptions {
  /// Scheme, host and port that browsers use, without a slash at the end. https turns on __Host- cookies and HSTS.
  std::string public_url = "http://localhost:3001";
  /// Cookie lifetime; the server's own limit is the policy's.
  std::chrono::seconds cookie_lifetime{28'800};
};

/// Reaches the API: straight into it in one process, over HTTP otherwise. Bounded in time by itself.
using ApiTransport = std::function<lib::Task<lib::Result<lib::http::Response>>(lib::http::Request)>;

/// Everything referred to outlives the handler.
struct WebPorts {
  auth::SessionManager& sessions;
  const AssetSource& assets;
  ApiTransport api;
  lib::Random& random;
  /// Told of a failure that the answer does not explain; for the log. May be empty.
  std::function<void(const std::string& request_id, const lib::Error& error)> report;
};

/// Answers every request of the web port; each answer carries the security headers.
lib::http::Handler make_web_handler(WebOptions options, WebPorts ports);

/// The answer to a request whose framing was refused, with the same headers; fits ServerOptions::protocol_error.
std::function<lib::http::Response(int status, const std::string& code)> make_protocol_error(WebOptions options);

}  // namespace neon::web
