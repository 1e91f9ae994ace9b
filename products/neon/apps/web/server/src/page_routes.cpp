// Pages: the session gate, and the shell with the session written into it.
#include <algorithm>
#include <array>

#include <lib/base/text.hpp>
#include <lib/base/url.hpp>

#include "locale.hpp"
#include "pages.hpp"
#include "security.hpp"
#include "web.hpp"

namespace neon::web {
namespace {

constexpr std::array<std::string_view, 7> kPublic = {"/",          "/login",           "/callback",    "/logout",
                                                     "/wb/select", "/wb/unauthorized", "/wb/forbidden"};
constexpr std::array<std::string_view, 4> kWorkbenches = {"admin", "user", "partner", "servicemanager"};
constexpr auto kYear = std::chrono::hours(24 * 365);

bool is_public(std::string_view path) {
  return std::ranges::find(kPublic, path) != kPublic.end() || path.starts_with("/public/");
}

// The workbench a page belongs to: "/wb/<workbench>" or below it; empty for other pages.
std::string_view workbench_of(std::string_view path) {
  const auto parts = lib::split(path, '/');
  if (parts.size() < 3 || parts[1] != "wb") return {};
  return std::ranges::find(kWorkbenches, parts[2]) != kWorkbenches.end() ? parts[2] : std::string_view();
}

// Where a signed-in person is sent instead of seeing this page; empty to show it.
std::string elsewhere(const auth::Session& session, const lib::http::Request& request) {
  const std::string home = "/wb/" + session.workbench + "/home";
  if (request.path == "/") return home;
  if (request.path == "/login") {
    const auto query = lib::parse_query(request.query);
    const auto back = query.ok() ? lib::find_query(*query, "returnUrl") : std::nullopt;
    const bool usable =
        back && lib::is_same_origin_path(*back) && !back->starts_with("/login") && !back->starts_with("/api/");
    return usable ? std::string(*back) : home;
  }
  const std::string_view workbench = workbench_of(request.path);
  const auto& allowed = session.allowed_workbenches;
  const bool closed = !workbench.empty() && std::ranges::find(allowed, workbench) == allowed.end();
  return closed ? "/wb/forbidden" : "";
}

/// `signed_out` is the block of a page that has no session.
lib::http::Response show_shell(const Web& web, const Exchange& exchange, const auth::LiveSession* session,
                               const lib::Json& signed_out = {}) {
  const auto index = web.ports.assets.find("/index.html");
  if (!index) return problem(503, "UNAVAILABLE", "The pages are not part of this build.", exchange.request_id);
  const auto& headers = exchange.request.headers;
  const std::string chosen = find_cookie(headers, web.cookies.locale).value_or("");
  const std::string locale = choose_locale(chosen, session != nullptr ? session->data.locale : "",
                                           headers.find("accept-language").value_or(""));
  const lib::Json bootstrap = session == nullptr ? signed_out
                                                 : make_bootstrap(*session, workbench_of(exchange.request.path), locale,
                                                                  web.ports.sessions.policy().idle);
  lib::http::Response response;
  response.headers.add("Content-Type", "text/html; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  if (chosen != locale) {
    const CookieAttributes attributes{
        .http_only = false, .secure = web.secure, .same_site = SameSite::lax, .max_age = kYear};
    response.headers.add("Set-Cookie", make_cookie(web.cookies.locale, locale, attributes));
  }
  response.body = render_shell(index->bytes, bootstrap, locale);
  return response;
}

}  // namespace

lib::http::Response sign_in_failed(const Web& web, const Exchange& exchange, int status, std::string_view problem) {
  auto response = show_shell(web, exchange, nullptr, lib::Json::object({{"signInProblem", problem}}));
  response.status = status;
  return response;
}

lib::Task<lib::http::Response> answer_page(WebPtr web, Exchange exchange) {
  lib::Result<auth::LiveSession> session = lib::Error{lib::ErrorCode::unauthenticated, "session.none", ""};
  if (!exchange.session_id.empty()) {
    session = co_await load_session(web, exchange);
    // Renewed here, so that the requests a fresh page sends all at once find good tokens.
    if (session.ok()) session = co_await web->ports.sessions.ensure_tokens(*std::move(session), exchange.client);
  }
  if (session.ok()) {
    const auto noted = co_await web->ports.sessions.note_use(*session);
    if (!noted.ok() && web->ports.report) web->ports.report(exchange.request_id, noted.error());
    std::string target = elsewhere(session->data, exchange.request);
    if (!target.empty()) co_return redirect(std::move(target));
    co_return show_shell(*web, exchange, &*session);
  }
  const bool signed_out = session.error().code == lib::ErrorCode::unauthenticated;
  if (!signed_out && !is_public(exchange.request.path)) co_return refuse_session(*web, exchange, session.error());
  if (is_public(exchange.request.path)) {
    auto response = show_shell(*web, exchange, nullptr);
    if (signed_out && session.error().key != "session.none") clear_session_cookies(*web, response);
    co_return response;
  }
  // As the browser spelled it, so that filters and sort of a list survive the detour.
  const std::string& target = exchange.request.target;
  const std::string back = lib::is_same_origin_path(target) && target.size() <= 2'000 ? target : "/";
  auto response = redirect("/login?returnUrl=" + lib::url_encode(back));
  if (session.error().key != "session.none") clear_session_cookies(*web, response);
  co_return response;
}

}  // namespace neon::web
