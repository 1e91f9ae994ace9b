// The wiring of the fixture and its small browser.
#include "web_fixture.hpp"

namespace neon::web::testing {
namespace {

constexpr const char* kIssuerUrl = "http://localhost:3000";

// Takes the cookies of an answer into the jar; Max-Age=0 takes one out.
void take_cookies(Browser& browser, const lib::http::Response& response) {
  for (const auto& [name, value] : response.headers.all()) {
    if (name != "Set-Cookie") continue;
    EXPECT_LE(value.size(), 4'096U);
    const auto equals = value.find('=');
    const std::string cookie = value.substr(0, equals);
    if (value.find("Max-Age=0") != std::string::npos) {
      browser.jar.erase(cookie);
    } else {
      browser.jar[cookie] = value.substr(equals + 1, value.find(';') - equals - 1);
    }
  }
}

}  // namespace

WebFixture::WebFixture(std::string public_url) {
  issuer::IssuerOptions options;
  options.clients.push_back({"neon-web", "s3cret", {public_url + "/api/auth/callback"}, {public_url + "/login"}});
  issuer_ =
      std::make_unique<issuer::DevelopmentIssuer>(options, directory_, *issuer_store_, clock_, lib::system_random());
  EXPECT_TRUE(run_task(issuer_->start()).ok());

  config_ = auth::make_keycloak_config(kIssuerUrl, "main");
  config_.client_id = "neon-web";
  config_.client_secret = "s3cret";
  config_.api_audience = "athyper-api";
  config_.redirect_uri = public_url + "/api/auth/callback";
  config_.post_logout_redirect_uri = public_url + "/login";
  auth::SessionManagerParts parts{.config = config_,
                                  .idp = [this](auth::IdpRequest request) { return idp(std::move(request)); },
                                  .store = *store_,
                                  .audit = audit_,
                                  .clock = clock_,
                                  .random = lib::system_random(),
                                  .secret = std::string(32, 's'),
                                  .policy = *auth::session_policy_for("local"),
                                  .pause = nullptr};
  sessions_ = std::make_unique<auth::SessionManager>(std::move(parts));
  WebPorts ports{.sessions = *sessions_,
                 .assets = assets_,
                 .api = [this](lib::http::Request request) { return api(std::move(request)); },
                 .random = lib::system_random(),
                 .report = nullptr};
  handler_ = make_web_handler(WebOptions{.public_url = std::move(public_url)}, std::move(ports));
}

lib::Task<lib::Result<auth::IdpResponse>> WebFixture::idp(auth::IdpRequest request) {
  ++idp_calls_;
  if (idp_status_ < 0) co_return lib::Error{lib::ErrorCode::unavailable, "test.unreachable", "unreachable"};
  if (idp_status_ > 0) co_return auth::IdpResponse{idp_status_, "down"};
  const std::string path = request.url.substr(std::string_view(kIssuerUrl).size());
  issuer::IssuerRequest forwarded{request.method, path, "", request.headers, request.body};
  auto answer = co_await issuer_->handle(std::move(forwarded));
  co_return auth::IdpResponse{answer.status, std::move(answer.body)};
}

lib::Task<lib::Result<lib::http::Response>> WebFixture::api(lib::http::Request request) {
  api_requests_.push_back(std::move(request));
  co_return api_answer_;
}

lib::http::Response WebFixture::send(Browser& browser, lib::http::Method method, std::string target,
                                     std::vector<std::pair<std::string, std::string>> headers, std::string body) {
  lib::http::Request request;
  request.method = method;
  const auto question = target.find('?');
  request.path = target.substr(0, question);
  if (question != std::string::npos) request.query = target.substr(question + 1);
  request.target = std::move(target);
  request.host = "localhost:3001";
  request.remote_address = browser.address;
  request.headers.add("User-Agent", browser.agent);
  if (!browser.jar.empty()) request.headers.add("Cookie", browser.cookie_header());
  for (auto& [name, value] : headers) request.headers.add(std::move(name), std::move(value));
  request.body = std::move(body);
  lib::http::Response response = run_task(handler_(std::move(request)));
  take_cookies(browser, response);
  return response;
}

std::string WebFixture::csrf_of(const Browser& browser) {
  const auto found = browser.jar.find("__csrf");
  return found == browser.jar.end() ? "" : found->second;
}

std::string WebFixture::sid_of(const Browser& browser) {
  const auto found = browser.jar.find("neon_sid");
  return found == browser.jar.end() ? "" : found->second;
}

lib::http::Response WebFixture::act(Browser& browser, lib::http::Method method, std::string target, std::string body) {
  return send(browser, method, std::move(target),
              {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", csrf_of(browser)}}, std::move(body));
}

std::string WebFixture::way_back(Browser& browser, const std::string& query, const std::string& account) {
  const auto started = get(browser, "/api/auth/login" + (query.empty() ? "" : "?" + query));
  EXPECT_EQ(started.status, 302);
  const std::string location = header(started, "Location");
  const auto question = location.find('?');
  auto form = *lib::parse_query(location.substr(question + 1));
  form.emplace_back("account", account);
  issuer::IssuerRequest choice{
      "POST",
      "/realms/main/protocol/openid-connect/auth",
      "",
      {{"Content-Type", "application/x-www-form-urlencoded"}, {"Sec-Fetch-Site", "same-origin"}},
      lib::build_query(form)};
  const auto chosen = run_task(issuer_->handle(std::move(choice)));
  EXPECT_EQ(chosen.status, 303);
  for (const auto& [name, value] : chosen.headers) {
    if (name == "Location") return value.substr(value.find("/api/"));
  }
  return "";
}

lib::http::Response WebFixture::sign_in(Browser& browser, const std::string& query, const std::string& account) {
  return get(browser, way_back(browser, query, account));
}

}  // namespace neon::web::testing
