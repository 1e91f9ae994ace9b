// /api/auth/*: sign-in, its way back, the session and its end.
#include <algorithm>
#include <array>

#include <athyper/contracts/platform.hpp>
#include <athyper/contracts/validate.hpp>
#include <lib/base/url.hpp>

#include "pages.hpp"
#include "security.hpp"
#include "web.hpp"

namespace neon::web {
namespace {

namespace contracts = athyper::contracts;
using auth::SessionManager;
using lib::http::Method;

constexpr std::array<std::string_view, 4> kWorkbenches = {"admin", "user", "partner", "servicemanager"};
constexpr std::size_t kMaxReturnUrl = 2'000;

std::string first(const lib::QueryPairs& query, std::string_view name) {
  return std::string(lib::find_query(query, name).value_or(""));
}

CookieAttributes sign_in_cookie(const Web& web, std::chrono::seconds max_age) {
  return {.http_only = true, .secure = web.secure, .same_site = SameSite::lax, .max_age = max_age};
}

lib::Task<lib::http::Response> login(WebPtr web, Exchange exchange) {
  const auto query = lib::parse_query(exchange.request.query);
  if (!query.ok()) co_return problem(400, "BAD_REQUEST", "The query cannot be read.", exchange.request_id);
  std::string workbench = first(*query, "workbench");
  if (std::ranges::find(kWorkbenches, workbench) == kWorkbenches.end()) workbench = "user";
  std::string return_url = first(*query, "returnUrl");
  const bool usable =
      return_url.size() <= kMaxReturnUrl && lib::is_same_origin_path(return_url) && !return_url.starts_with("/api/");
  if (!usable) return_url = "/";
  auto start =
      co_await web->ports.sessions.begin_sign_in(std::move(workbench), std::move(return_url), *query, exchange.client);
  if (!start.ok()) co_return refuse_session(*web, exchange, start.error());
  lib::http::Response response = redirect(start->url);
  const auto attributes = sign_in_cookie(*web, web->ports.sessions.policy().transaction_lifetime);
  response.headers.add("Set-Cookie", make_cookie(web->cookies.sign_in, start->browser_key, attributes));
  co_return response;
}

bool repeats(const lib::QueryPairs& query) {
  return std::ranges::any_of(query, [&](const auto& pair) {
    return std::ranges::count_if(query, [&](const auto& other) { return other.first == pair.first; }) > 1;
  });
}

lib::Task<lib::http::Response> callback(WebPtr web, Exchange exchange) {
  const auto query = lib::parse_query(exchange.request.query);
  if (!query.ok() || repeats(*query) || first(*query, "state").empty()) {
    co_return sign_in_failed(*web, exchange, 400, "stale");
  }
  auth::SignInAnswer answer;
  answer.code = first(*query, "code");
  answer.state = first(*query, "state");
  answer.iss = first(*query, "iss");
  answer.error = first(*query, "error");
  answer.browser_key = find_cookie(exchange.request.headers, web->cookies.sign_in).value_or("");
  answer.previous_id = exchange.session_id;
  auto done = co_await web->ports.sessions.complete_sign_in(std::move(answer), exchange.client);
  lib::http::Response response;
  if (done.ok()) {
    response = redirect(done->return_url);
    set_session_cookies(*web, done->session, response);
  } else if (done.error().key == "login.refused") {
    response = redirect("/login?error=refused");
  } else if (done.error().code == lib::ErrorCode::unauthenticated) {
    response = sign_in_failed(*web, exchange, 400, "stale");
  } else {
    if (web->ports.report) web->ports.report(exchange.request_id, done.error());
    response = sign_in_failed(*web, exchange, 503, "unavailable");
  }
  response.headers.add("Set-Cookie", make_cookie(web->cookies.sign_in, "", sign_in_cookie(*web, {})));
  co_return response;
}

lib::Task<lib::http::Response> show_session(WebPtr web, Exchange exchange) {
  auto session = co_await load_session(web, exchange);
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  lib::Json body = make_bootstrap(*session, "", session->data.locale, web->ports.sessions.policy().idle);
  body.set("authenticated", true);
  co_return json_response(body);
}

lib::Task<lib::http::Response> end_session(WebPtr web, Exchange exchange) {
  auto session = co_await load_session(web, exchange);
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  co_await web->ports.sessions.destroy(*std::move(session), auth::AuthEvent::session_destroyed, "asked",
                                       exchange.client);
  auto response = json_response(lib::Json::object({{"ok", true}}));
  clear_session_cookies(*web, response);
  co_return response;
}

lib::http::Response renewed(const Web& web, const Exchange& exchange, const auth::LiveSession& session) {
  lib::Json body = lib::Json::object({{"ok", true}, {"csrfToken", session.csrf_token}});
  body.set("accessExpiresAt", lib::to_unix_seconds(session.data.access_expires_at));
  body.set("workbench", session.data.workbench);
  auto response = json_response(body);
  if (session.id != exchange.session_id) set_session_cookies(web, session, response);
  return response;
}

lib::Task<lib::http::Response> refresh(WebPtr web, Exchange exchange) {
  auto session = co_await load_session(web, exchange, SessionManager::Purpose::refresh);
  if (session.ok()) session = co_await web->ports.sessions.refresh(*std::move(session), exchange.client);
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  co_return renewed(*web, exchange, *session);
}

lib::Task<lib::http::Response> touch(WebPtr web, Exchange exchange) {
  auto session = co_await load_session(web, exchange, SessionManager::Purpose::touch);
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  const auto touched = co_await web->ports.sessions.touch(*std::move(session));
  if (!touched.ok()) co_return refuse_session(*web, exchange, touched.error());
  co_return json_response(lib::Json::object({{"ok", true}}));
}

lib::Task<lib::http::Response> change_workbench(WebPtr web, Exchange exchange) {
  auto body = lib::parse_json(exchange.request.body);
  if (body.ok()) body = contracts::checked(contracts::platform::kWorkbenchChoice, *std::move(body), "web.bad_body");
  if (!body.ok()) co_return problem(400, "BAD_REQUEST", "The body must be {\"workbench\": name}.", exchange.request_id);
  auto session = co_await load_session(web, exchange);
  if (session.ok()) {
    std::string name(*body->get_string("workbench"));
    session = co_await web->ports.sessions.change_workbench(*std::move(session), std::move(name));
  }
  if (!session.ok()) co_return refuse_session(*web, exchange, session.error());
  co_return renewed(*web, exchange, *session);
}

// Layer 1 the issuer's session, 2 ours, 3 the cookies, 4 the address the browser goes to. Signing out never fails.
lib::Task<lib::http::Response> logout(WebPtr web, Exchange exchange) {
  std::string logout_url = "/login";
  auto session = co_await load_session(web, exchange);
  if (session.ok()) logout_url = co_await web->ports.sessions.sign_out(*std::move(session), exchange.client);
  auto response = json_response(lib::Json::object({{"ok", true}, {"logoutUrl", logout_url}}));
  clear_session_cookies(*web, response);
  response.headers.add("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  co_return response;
}

using Route = lib::Task<lib::http::Response> (*)(WebPtr, Exchange);
struct Entry {
  Method method;
  std::string_view path;
  Route answer;
};
constexpr Entry kRoutes[] = {
    {Method::get, "/api/auth/login", login},
    {Method::get, "/api/auth/callback", callback},
    {Method::get, "/api/auth/session", show_session},
    {Method::delete_, "/api/auth/session", end_session},
    {Method::post, "/api/auth/refresh", refresh},
    {Method::post, "/api/auth/touch", touch},
    {Method::post, "/api/auth/workbench", change_workbench},
    {Method::post, "/api/auth/logout", logout},
};

}  // namespace

lib::Task<lib::http::Response> answer_auth(WebPtr web, Exchange exchange) {
  std::string allowed;
  for (const Entry& entry : kRoutes) {
    if (entry.path != exchange.request.path) continue;
    if (entry.method == exchange.request.method) {
      if (auto refused = check_forgery(*web, exchange)) co_return *std::move(refused);
      co_return co_await entry.answer(web, std::move(exchange));
    }
    allowed += (allowed.empty() ? "" : ", ") + std::string(lib::http::to_string(entry.method));
  }
  if (!allowed.empty()) co_return method_not_allowed(exchange, std::move(allowed));
  co_return problem(404, "NOT_FOUND", "There is nothing at this address.", exchange.request_id);
}

}  // namespace neon::web
