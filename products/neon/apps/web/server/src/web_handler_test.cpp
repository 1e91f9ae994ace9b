// Gate, forgery checks, cookie bytes, pages, files, headers and the relay.
#include <set>

#include "cookies.hpp"
#include "locale.hpp"
#include "pages.hpp"
#include "testing/web_fixture.hpp"

namespace neon::web::testing {
namespace {

using lib::http::Method;

class WebTest : public WebFixture {
 protected:
  static std::string cookie(const std::string& line, const std::string& name = "neon_sid") {
    lib::http::Fields fields;
    fields.add("Cookie", line);
    return find_cookie(fields, name).value_or("-");
  }
};

TEST_F(WebTest, LeadsStrangersToTheSignInPageAndAnswersTheApiWith401) {
  Browser stranger;
  EXPECT_EQ(header(get(stranger, "/app/supplier/view/list?page=2&sort=-name"), "Location"),
            "/login?returnUrl=%2Fapp%2Fsupplier%2Fview%2Flist%3Fpage%3D2%26sort%3D-name");
  EXPECT_EQ(get(stranger, "/wb/user/home").status, 302);
  EXPECT_EQ(get(stranger, "/api/data/supplier").status, 401);
  EXPECT_EQ(get(stranger, "/api/auth/session").status, 401);
  EXPECT_EQ(get(stranger, "/api/auth/debug").status, 404);
  for (const char* open : {"/", "/login", "/health", "/wb/select", "/wb/unauthorized", "/wb/forbidden",
                           "/assets/app-abc123.js", "/favicon.svg"}) {
    EXPECT_EQ(get(stranger, open).status, 200) << open;
  }
  EXPECT_NE(get(stranger, "/login").body.find("id=\"session-bootstrap\">null</script>"), std::string::npos);
}

TEST_F(WebTest, LeadsSignedInPeopleToTheirWorkbench) {
  Browser browser;
  sign_in(browser);
  EXPECT_EQ(header(get(browser, "/"), "Location"), "/wb/user/home");
  EXPECT_EQ(header(get(browser, "/login?returnUrl=%2Fapp%2Fx"), "Location"), "/app/x");
  EXPECT_EQ(header(get(browser, "/login?returnUrl=%2F%2Fevil.example"), "Location"), "/wb/user/home");
  EXPECT_EQ(get(browser, "/wb/user/home").status, 200);
  EXPECT_EQ(header(get(browser, "/wb/admin/home"), "Location"), "/wb/forbidden");
  EXPECT_EQ(send(browser, Method::post, "/wb/user/home").status, 405);
}

TEST_F(WebTest, PassesUnsafeRequestsOfItsOwnPagesOnly) {
  Browser browser;
  sign_in(browser);
  Browser other;
  sign_in(other);
  const std::string own = csrf_of(browser);
  const std::string foreign = csrf_of(other);
  struct Case {
    const char* name;
    std::vector<std::pair<std::string, std::string>> headers;
    bool passes;
  };
  const std::vector<Case> cases = {
      {"own page", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", own}}, true},
      {"older browser", {{"Origin", "http://localhost:3001"}, {"x-csrf-token", own}}, true},
      {"both", {{"Sec-Fetch-Site", "same-origin"}, {"Origin", "http://localhost:3001"}, {"x-csrf-token", own}}, true},
      {"no proof of origin", {{"x-csrf-token", own}}, false},
      {"no token", {{"Sec-Fetch-Site", "same-origin"}}, false},
      {"empty token", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", ""}}, false},
      {"wrong token", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", own + "x"}}, false},
      {"another session's token", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", foreign}}, false},
      {"two tokens", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", own}, {"x-csrf-token", own}}, false},
      {"cross-site", {{"Sec-Fetch-Site", "cross-site"}, {"x-csrf-token", own}}, false},
      {"same-site", {{"Sec-Fetch-Site", "same-site"}, {"x-csrf-token", own}}, false},
      {"none", {{"Sec-Fetch-Site", "none"}, {"x-csrf-token", own}}, false},
      {"null origin", {{"Origin", "null"}, {"x-csrf-token", own}}, false},
      {"origin with a suffix", {{"Origin", "http://localhost:3001.evil.example"}, {"x-csrf-token", own}}, false},
      {"another port", {{"Origin", "http://localhost:3000"}, {"x-csrf-token", own}}, false},
      {"another scheme", {{"Origin", "https://localhost:3001"}, {"x-csrf-token", own}}, false},
      {"kind site, evil origin",
       {{"Sec-Fetch-Site", "same-origin"}, {"Origin", "http://evil.example"}, {"x-csrf-token", own}},
       false},
  };
  const std::pair<Method, const char*> routes[] = {
      {Method::post, "/api/data/supplier"},    {Method::put, "/api/data/supplier/1"},
      {Method::patch, "/api/data/supplier/1"}, {Method::delete_, "/api/data/supplier/1"},
      {Method::post, "/api/auth/touch"},       {Method::post, "/api/auth/refresh"}};
  for (const auto& [method, path] : routes) {
    for (const Case& one : cases) {
      const auto answer = send(browser, method, path, one.headers, "{}");
      EXPECT_EQ(answer.status, one.passes ? 200 : 403) << path << ": " << one.name;
    }
  }
  EXPECT_EQ(api_requests_.size(), 4U * 3U) << "nothing refused reached the API";
  browser.jar["__csrf"] = foreign;
  EXPECT_EQ(
      send(browser, Method::post, "/api/auth/touch", {{"Sec-Fetch-Site", "same-origin"}, {"x-csrf-token", own}}).status,
      403)
      << "a planted cookie";
}

TEST_F(WebTest, ReadsCookiesByTheirBytes) {
  const std::string sid(43, 'a');
  EXPECT_EQ(cookie("neon_sid=" + sid), sid);
  EXPECT_EQ(cookie("a=b; neon_sid=" + sid + "; c=d"), sid);
  EXPECT_EQ(cookie("a=b;neon_sid=" + sid), sid);
  const std::vector<std::string> refused = {"\xE2\x80\x80neon_sid=" + sid,
                                            "\xC2\xA0neon_sid=" + sid,
                                            "a=b;  neon_sid=" + sid,
                                            "a=b;\tneon_sid=" + sid,
                                            "neon_sid =" + sid,
                                            "NEON_SID=" + sid,
                                            "$Version=1; neon_sid=\"" + sid + "\"",
                                            "neon_sid=" + sid + "; neon_sid=" + sid,
                                            "neon_sid=; neon_sid=" + sid,
                                            "neon%5Fsid=" + sid,
                                            "=" + sid,
                                            "neon_sid",
                                            "neon_sid=" + std::string(8'192, 'a'),
                                            "neon_sid=" + sid + std::string(1, '\0'),
                                            "neon_sid=a b",
                                            "x=neon_sid=" + sid,
                                            std::string("")};
  for (const std::string& line : refused) {
    EXPECT_EQ(cookie(line), "-") << line.substr(0, 60);
  }
  lib::http::Fields two;
  two.add("Cookie", "neon_sid=" + sid);
  two.add("cookie", "neon_sid=" + sid);
  EXPECT_EQ(find_cookie(two, "neon_sid"), std::nullopt);
  EXPECT_EQ(cookie(" __Host-neon_sid=" + sid, "__Host-neon_sid"), "-");
}

TEST_F(WebTest, RelaysWithTheTokenAndWithoutWhatIsItsOwn) {
  Browser browser;
  sign_in(browser);
  api_answer_.status = 201;
  api_answer_.headers.add("ETag", "\"3\"");
  api_answer_.headers.add("Set-Cookie", "neon_sid=planted");
  api_answer_.headers.add("Connection", "X-Inner");
  api_answer_.headers.add("X-Inner", "1");
  api_answer_.headers.add("Access-Control-Allow-Origin", "*");
  api_answer_.body = "{}";
  const auto answer = send(browser, Method::get, "/api/data/supplier?page=2",
                           {{"If-None-Match", "\"2\""},
                            {"Connection", "X-Hop"},
                            {"X-Hop", "1"},
                            {"Authorization", "Bearer forged"},
                            {"X-Forwarded-For", "6.6.6.6"},
                            {"X-Request-Id", "request-0001"},
                            {"Transfer-Encoding", "chunked"}});
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(header(answer, "ETag"), "\"3\"");
  EXPECT_EQ(header(answer, "X-Request-Id"), "request-0001");
  for (const char* gone : {"Set-Cookie", "Connection", "X-Inner", "Access-Control-Allow-Origin"})
    EXPECT_EQ(header(answer, gone), "") << gone;
  ASSERT_EQ(api_requests_.size(), 1U);
  const auto& sent = api_requests_[0];
  EXPECT_EQ(sent.target, "/api/data/supplier?page=2");
  EXPECT_EQ(sent.headers.count("authorization"), 1U);
  EXPECT_EQ(sent.headers.find("authorization")->substr(0, 10), "Bearer eyJ");
  EXPECT_EQ(sent.headers.find("x-forwarded-for"), "10.0.0.1");
  EXPECT_EQ(sent.headers.find("if-none-match"), "\"2\"");
  for (const char* gone : {"cookie", "connection", "x-hop", "transfer-encoding", "sec-fetch-site", "host"}) {
    EXPECT_EQ(sent.headers.count(gone), 0U) << gone;
  }
}

TEST_F(WebTest, RenewsTokensOnTheWayWithoutChangingTheId) {
  Browser browser;
  sign_in(browser);
  const std::string sid = sid_of(browser);
  get(browser, "/api/data/supplier");
  clock_.advance(std::chrono::seconds(181));
  get(browser, "/api/data/supplier");
  EXPECT_EQ(sid_of(browser), sid);
  ASSERT_EQ(api_requests_.size(), 2U);
  EXPECT_NE(api_requests_[0].headers.find("authorization"), api_requests_[1].headers.find("authorization"));
  clock_.advance(std::chrono::seconds(181));
  idp_status_ = 503;
  EXPECT_EQ(get(browser, "/api/data/supplier").status, 200) << "119 s are left: an outage is not felt";
  clock_.advance(std::chrono::seconds(200));
  EXPECT_EQ(get(browser, "/api/data/supplier").status, 503);
  idp_status_ = 0;
  EXPECT_EQ(get(browser, "/api/data/supplier").status, 200);
}

TEST_F(WebTest, CountsARelayedRequestAsUseUnlessItIsTheMachines) {
  Browser browser;
  sign_in(browser);
  clock_.advance(std::chrono::seconds(600));
  EXPECT_EQ(get(browser, "/api/data/supplier").status, 200);
  clock_.advance(std::chrono::seconds(600));
  EXPECT_EQ(get(browser, "/api/data/supplier", {{"X-Background-Request", "1"}}).status, 200);
  clock_.advance(std::chrono::seconds(600));
  EXPECT_EQ(get(browser, "/api/data/supplier").status, 401);
}

TEST_F(WebTest, KeepsTheBlockClosedAgainstHostileNames) {
  directory_.display_name = "</script><script>alert(1)</script>\xE2\x80\xA8<!--\"'&";
  Browser browser;
  sign_in(browser);
  const auto page = get(browser, "/wb/user/home");
  const auto begin = page.body.find("id=\"session-bootstrap\">");
  ASSERT_NE(begin, std::string::npos);
  const auto start = begin + std::string_view("id=\"session-bootstrap\">").size();
  const auto end = page.body.find("</script>", start);
  const auto bootstrap = lib::parse_json(page.body.substr(start, end - start));
  ASSERT_TRUE(bootstrap.ok());
  EXPECT_EQ(bootstrap->get_string("displayName"), directory_.display_name);
  EXPECT_EQ(page.body.find("<script>alert"), std::string::npos);
  EXPECT_EQ(page.body.find("eyJ"), std::string::npos) << "no token in the page";
  EXPECT_EQ(page.body.find(sid_of(browser)), std::string::npos) << "nor the session's id";
  const auto session = get(browser, "/api/auth/session");
  EXPECT_EQ(session.body.find("eyJ"), std::string::npos);
}

TEST_F(WebTest, WritesTheLanguageOfThePerson) {
  Browser browser;
  const auto page = get(browser, "/login", {{"Accept-Language", "xx, ar-AE;q=0.9, de;q=0.8"}});
  EXPECT_NE(page.body.find("<html lang=\"ar\" dir=\"rtl\">"), std::string::npos);
  EXPECT_EQ(browser.jar["neon_locale"], "ar");
  EXPECT_NE(get(browser, "/login", {{"Accept-Language", "de"}}).body.find("lang=\"ar\""), std::string::npos);
  EXPECT_EQ(choose_locale("xx", "", "fr;q=0, de;q=0.1"), "de");
  EXPECT_EQ(choose_locale("", "ms-MY", "fr"), "ms");
  EXPECT_EQ(choose_locale("", "", "fr;q=nonsense, *"), "en");
}

TEST_F(WebTest, ServesFilesInTheBestEncodingAndSaysWhenTheyAreUnchanged) {
  Browser browser;
  const auto br = get(browser, "/assets/app-abc123.js", {{"Accept-Encoding", "gzip, br"}});
  EXPECT_EQ(br.static_body->bytes, "br bytes");
  EXPECT_EQ(header(br, "Content-Encoding"), "br");
  EXPECT_EQ(header(br, "Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(header(br, "Vary"), "Accept-Encoding");
  EXPECT_EQ(get(browser, "/assets/app-abc123.js", {{"Accept-Encoding", "gzip, br;q=0"}}).static_body->bytes,
            "gz bytes");
  EXPECT_EQ(get(browser, "/assets/app-abc123.js").static_body->bytes, "plain script");
  EXPECT_EQ(
      get(browser, "/assets/app-abc123.js", {{"Accept-Encoding", "br"}, {"If-None-Match", header(br, "ETag")}}).status,
      304);
  EXPECT_EQ(get(browser, "/assets/app-abc123.js", {{"If-None-Match", header(br, "ETag")}}).status, 200)
      << "another encoding";
  EXPECT_EQ(get(browser, "/assets/missing.js").status, 404);
  EXPECT_EQ(header(get(browser, "/favicon.svg"), "Cache-Control"), "no-cache");
}

TEST_F(WebTest, CarriesTheSecurityHeadersOnEveryAnswer) {
  Browser browser;
  sign_in(browser);
  Browser stranger;
  for (const char* path : {"/", "/login", "/health", "/wb/user/home", "/api/auth/session", "/api/data/x",
                           "/api/auth/none", "/assets/none"}) {
    for (Browser* who : {&browser, &stranger}) {
      const auto answer = get(*who, path, {{"Origin", "http://evil.example"}});
      for (const char* name :
           {"Content-Security-Policy", "X-Content-Type-Options", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy", "Referrer-Policy", "Permissions-Policy", "X-Request-Id"}) {
        EXPECT_EQ(answer.headers.count(name), 1U) << path << ' ' << name;
      }
      const std::string policy = header(answer, "Content-Security-Policy");
      EXPECT_EQ(policy.find("unsafe"), std::string::npos) << policy;
      EXPECT_NE(policy.find("require-trusted-types-for 'script'; trusted-types 'none'"), std::string::npos) << policy;
      EXPECT_EQ(header(answer, "Access-Control-Allow-Origin"), "") << path;
      EXPECT_EQ(header(answer, "Strict-Transport-Security"), "") << "only under https";
    }
  }
  const auto refused = make_protocol_error(WebOptions{})(431, "HEADERS_TOO_LARGE");
  EXPECT_EQ(refused.headers.count("Content-Security-Policy"), 1U);
}

}  // namespace
}  // namespace neon::web::testing
