// The front door: which part answers which path, and what every answer carries.
#include <lib/base/url.hpp>
#include <lib/crypto/crypto.hpp>

#include "pages.hpp"
#include "relay.hpp"
#include "security.hpp"
#include "web.hpp"

namespace neon::web {
namespace {

bool is_read(const lib::http::Request& request) {
  return request.method == lib::http::Method::get || request.method == lib::http::Method::head;
}

// Order matters: health and files need no session, the API never answers with a page.
lib::Task<lib::http::Response> dispatch(WebPtr web, Exchange exchange) {
  const std::string& path = exchange.request.path;
  if (path == "/health") co_return json_response(lib::Json::object({{"status", "ok"}}));
  if (path == "/api/auth" || path.starts_with("/api/auth/")) co_return co_await answer_auth(web, std::move(exchange));
  if (path == "/api" || path.starts_with("/api/")) co_return co_await answer_relay(web, std::move(exchange));
  if (!is_read(exchange.request)) co_return method_not_allowed(exchange, "GET, HEAD");
  if (path != "/index.html") {
    if (const auto asset = web->ports.assets.find(path)) co_return serve_asset(*asset, exchange.request);
  }
  if (path.starts_with("/assets/")) co_return problem(404, "NOT_FOUND", "There is no such file.", exchange.request_id);
  co_return co_await answer_page(web, std::move(exchange));
}

lib::Task<lib::http::Response> handle(WebPtr web, lib::http::Request request) {
  Exchange exchange;
  exchange.request_id = request_id_of(request, web->ports.random);
  exchange.client = {request.remote_address, std::string(request.headers.find("user-agent").value_or(""))};
  exchange.session_id = find_cookie(request.headers, web->cookies.session).value_or("");
  exchange.request = std::move(request);
  const std::string request_id = exchange.request_id;
  lib::http::Response response = co_await dispatch(web, std::move(exchange));
  response.headers.set("X-Request-Id", request_id);
  add_security_headers(response.headers, web->secure);
  co_return response;
}

}  // namespace

lib::Task<lib::Result<auth::LiveSession>> load_session(WebPtr web, const Exchange& exchange,
                                                       auth::SessionManager::Purpose purpose) {
  return web->ports.sessions.load(exchange.session_id, exchange.client, purpose);
}

std::optional<lib::http::Response> check_forgery(const Web& web, const Exchange& exchange) {
  if (is_safe(exchange.request.method)) return std::nullopt;
  const auto refused = [&](std::string_view why) {
    return problem(403, "CSRF_VALIDATION_FAILED", why, exchange.request_id);
  };
  if (!is_same_origin(exchange.request, web.origin))
    return refused("The request did not come from a page of this server.");
  const auto& headers = exchange.request.headers;
  const std::string given(headers.find("x-csrf-token").value_or(""));
  const bool proven = headers.count("x-csrf-token") == 1 &&
                      lib::crypto::constant_time_equal(given, web.ports.sessions.csrf_token(exchange.session_id));
  if (!proven) return refused("The header x-csrf-token does not belong to this session.");
  // A cookie of another value was planted, by a sibling domain perhaps.
  const auto cookie = find_cookie(headers, web.cookies.csrf);
  if (cookie && !lib::crypto::constant_time_equal(*cookie, given))
    return refused("The cookie does not match the header.");
  return std::nullopt;
}

void set_session_cookies(const Web& web, const auth::LiveSession& session, lib::http::Response& response) {
  CookieAttributes attributes{
      .http_only = true, .secure = web.secure, .same_site = SameSite::lax, .max_age = web.options.cookie_lifetime};
  response.headers.add("Set-Cookie", make_cookie(web.cookies.session, session.id, attributes));
  attributes.http_only = false;
  attributes.same_site = SameSite::strict;
  response.headers.add("Set-Cookie", make_cookie(web.cookies.csrf, session.csrf_token, attributes));
}

void clear_session_cookies(const Web& web, lib::http::Response& response) {
  CookieAttributes attributes{.http_only = true, .secure = web.secure, .same_site = SameSite::lax, .max_age = {}};
  response.headers.add("Set-Cookie", make_cookie(web.cookies.session, "", attributes));
  attributes.http_only = false;
  attributes.same_site = SameSite::strict;
  response.headers.add("Set-Cookie", make_cookie(web.cookies.csrf, "", attributes));
}

lib::http::Response refuse_session(const Web& web, const Exchange& exchange, const lib::Error& error) {
  if (error.code != lib::ErrorCode::unauthenticated) {
    if (web.ports.report) web.ports.report(exchange.request_id, error);
    return problem(error, exchange.request_id);
  }
  lib::http::Response response = problem(401, "UNAUTHORIZED", "Sign in to go on.", exchange.request_id);
  lib::Json body = *lib::parse_json(response.body);
  body.set("reason", error.key.substr(error.key.find('.') + 1)).set("redirect", "/login");
  response.body = body.dump();
  // An id that is merely unknown may have been replaced a moment ago, and the browser's newer cookie must not be lost
  // to a slow answer.
  if (error.key != "session.none") clear_session_cookies(web, response);
  return response;
}

lib::http::Response json_response(const lib::Json& body) {
  lib::http::Response response;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.body = body.dump();
  return response;
}

lib::http::Response redirect(std::string location) {
  lib::http::Response response;
  response.status = 302;
  response.headers.add("Location", std::move(location));
  response.headers.add("Cache-Control", "no-store");
  return response;
}

lib::http::Response method_not_allowed(const Exchange& exchange, std::string allowed) {
  auto response = problem(405, "METHOD_NOT_ALLOWED", "This address does not know that method.", exchange.request_id);
  response.headers.add("Allow", std::move(allowed));
  return response;
}

lib::Task<lib::http::Response> answer_relay(WebPtr web, Exchange exchange) {
  if (exchange.session_id.empty()) {
    co_return problem(401, "UNAUTHORIZED", "Sign in to go on.", exchange.request_id);
  }
  if (auto refused = check_forgery(*web, exchange)) co_return *std::move(refused);
  if (is_cross_site(exchange.request)) {
    co_return problem(403, "FORBIDDEN", "Another site cannot read this.", exchange.request_id);
  }
  auto session = co_await load_session(web, exchange);
  if (session.ok()) session = co_await web->ports.sessions.ensure_tokens(*std::move(session), exchange.client);
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  // What a page does by itself (polling, live updates) is no sign of a person.
  if (!exchange.request.headers.find("x-background-request")) {
    const auto noted = co_await web->ports.sessions.note_use(*session);
    if (!noted.ok() && web->ports.report) web->ports.report(exchange.request_id, noted.error());
  }
  auto relayed = make_relayed_request(std::move(exchange.request), session->data.access_token, exchange.request_id);
  auto response = co_await web->ports.api(std::move(relayed));
  if (!response.ok()) {
    if (web->ports.report) web->ports.report(exchange.request_id, response.error());
    co_return problem(502, "UNAVAILABLE", "The API cannot be reached at the moment.", exchange.request_id);
  }
  clean_relayed_response(*response);
  co_return *std::move(response);
}

lib::http::Handler make_web_handler(WebOptions options, WebPorts ports) {
  const auto url = lib::parse_url(options.public_url);
  const bool secure = url.ok() && url->scheme == "https";
  std::string origin = url.ok() ? url->origin() : options.public_url;
  auto web = std::make_shared<const Web>(
      Web{std::move(options), std::move(ports), secure, std::move(origin), CookieNames(secure)});
  return [web](lib::http::Request request) { return handle(web, std::move(request)); };
}

std::function<lib::http::Response(int, const std::string&)> make_protocol_error(WebOptions options) {
  const bool secure = options.public_url.starts_with("https://");
  return [secure](int status, const std::string& code) {
    lib::http::Response response =
        problem(status, code, "The request breaks a rule of HTTP or a limit of this server.", "");
    add_security_headers(response.headers, secure);
    response.close = true;
    return response;
  };
}

}  // namespace neon::web
