// The web server's inside, shared by its route files.
#pragma once

#include <memory>
#include <string>

#include <neon/web/web_handler.hpp>

#include "cookies.hpp"

namespace neon::web {

struct Web {
  WebOptions options;
  WebPorts ports;
  bool secure = false;
  std::string origin;
  CookieNames cookies;
};
using WebPtr = std::shared_ptr<const Web>;

/// One request and what was found out about it once.
struct Exchange {
  lib::http::Request request;
  std::string request_id;
  auth::ClientTraits client;
  /// Value of the session cookie; empty without a usable one.
  std::string session_id;
};

/// The session of the request. Error code unauthenticated when there is none.
lib::Task<lib::Result<auth::LiveSession>> load_session(
    WebPtr web, const Exchange& exchange, auth::SessionManager::Purpose purpose = auth::SessionManager::Purpose::use);

/// The three checks of an unsafe request; the answer that refuses it, or nothing.
std::optional<lib::http::Response> check_forgery(const Web& web, const Exchange& exchange);

void set_session_cookies(const Web& web, const auth::LiveSession& session, lib::http::Response& response);
void clear_session_cookies(const Web& web, lib::http::Response& response);
/// 401 with the reason and where to sign in; clears the cookies when the session has ended for good. Other errors: see
/// problem().
lib::http::Response refuse_session(const Web& web, const Exchange& exchange, const lib::Error& error);

lib::http::Response json_response(const lib::Json& body);
lib::http::Response redirect(std::string location);
lib::http::Response method_not_allowed(const Exchange& exchange, std::string allowed);

/// /api/auth/*.
lib::Task<lib::http::Response> answer_auth(WebPtr web, Exchange exchange);
/// Pages: the shell with the session in it, or the way to sign in.
lib::Task<lib::http::Response> answer_page(WebPtr web, Exchange exchange);
/// The page that says why signing in came to nothing. `problem` is "stale" (begun elsewhere, used already, too slow) or
/// "unavailable" (the issuer does not answer).
lib::http::Response sign_in_failed(const Web& web, const Exchange& exchange, int status, std::string_view problem);
/// /api/* except /api/auth/*.
lib::Task<lib::http::Response> answer_relay(WebPtr web, Exchange exchange);

}  // namespace neon::web
