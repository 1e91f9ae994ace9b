// The whole sign-in against the development issuer, every misuse of it, and the life of a session up to its end.
#include "testing/web_fixture.hpp"

namespace neon::web::testing {
namespace {

using lib::http::Method;
class SignInTest : public WebFixture {
 protected:
  static std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos);
    return text.replace(at, from.size(), to);
  }
  static std::string without(const std::string& url, const std::string& name) {
    auto query = *lib::parse_query(url.substr(url.find('?') + 1));
    std::erase_if(query, [&](const auto& pair) { return pair.first == name; });
    return url.substr(0, url.find('?') + 1) + lib::build_query(query);
  }
};

TEST_F(SignInTest, TakesAPersonFromLoginToHerPage) {
  Browser browser;
  const auto done = sign_in(browser, "workbench=user&returnUrl=%2Fapp%2Fsupplier%2Fview%2Flist%3Fpage%3D2");
  EXPECT_EQ(done.status, 302);
  EXPECT_EQ(header(done, "Location"), "/app/supplier/view/list?page=2");
  EXPECT_EQ(sid_of(browser).size(), 43U);
  EXPECT_EQ(browser.jar.count("neon_signin"), 0U) << "the pre-session cookie is gone";
  const auto page = get(browser, "/app/supplier/view/list");
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("\"displayName\":\"Mia Moss\""), std::string::npos);
  EXPECT_NE(page.body.find("\"csrfToken\":\"" + csrf_of(browser) + "\""), std::string::npos);
  const auto session = lib::parse_json(get(browser, "/api/auth/session").body);
  EXPECT_EQ(session->get_bool("authenticated"), true);
  EXPECT_EQ(audit_.count(auth::AuthEvent::login_initiated), 1);
  EXPECT_EQ(audit_.count(auth::AuthEvent::login_success), 1);
}

TEST_F(SignInTest, SetsCookiesWithTheirAttributes) {
  Browser browser;
  std::vector<std::string> cookies;
  for (const auto& [name, value] : sign_in(browser).headers.all()) {
    if (name == "Set-Cookie") cookies.push_back(value);
  }
  ASSERT_EQ(cookies.size(), 3U);
  EXPECT_NE(cookies[0].find("neon_sid="), std::string::npos);
  EXPECT_NE(cookies[0].find("; Path=/; Max-Age=28800; HttpOnly; SameSite=Lax"), std::string::npos) << cookies[0];
  EXPECT_NE(cookies[1].find("__csrf="), std::string::npos);
  EXPECT_NE(cookies[1].find("SameSite=Strict"), std::string::npos);
  EXPECT_EQ(cookies[1].find("HttpOnly"), std::string::npos);
  for (const auto& cookie : cookies) EXPECT_EQ(cookie.find("Domain"), std::string::npos);
}

TEST_F(SignInTest, RefusesAnAnswerWithoutItsTransaction) {
  Browser browser;
  const std::string back = way_back(browser);
  Browser other;
  EXPECT_EQ(get(other, back).status, 400) << "another browser";
  EXPECT_EQ(get(browser, back).status, 400) << "consumed by the attempt";
  for (const char* query :
       {"", "?code=x", "?state=x", "?code=x&state=y", "?code=%zz&state=y", "?code=a&state=b&state=c"}) {
    EXPECT_EQ(get(browser, std::string("/api/auth/callback") + query).status, 400) << query;
  }
  EXPECT_EQ(sid_of(browser), "");
  EXPECT_GE(audit_.count(auth::AuthEvent::login_failed), 3);
}

TEST_F(SignInTest, TakesEachAnswerOnce) {
  Browser browser;
  const std::string back = way_back(browser);
  const Browser copy = browser;
  int signed_in = 0;
  for (int i = 0; i < 20; ++i) {
    Browser again = copy;
    signed_in += get(again, back).status == 302 ? 1 : 0;
  }
  EXPECT_EQ(signed_in, 1);
  EXPECT_EQ(audit_.count(auth::AuthEvent::login_failed), 19);
}

TEST_F(SignInTest, ChecksIssuerCodeAndNonce) {
  Browser browser;
  EXPECT_EQ(get(browser, without(way_back(browser), "iss")).status, 400);
  EXPECT_EQ(get(browser, replaced(way_back(browser), "realms%2Fmain", "realms%2Fother")).status, 400);
  EXPECT_EQ(get(browser, replaced(way_back(browser), "code=", "code=x")).status, 400);
  // A stolen code in a sign-in of one's own: the verifier of that sign-in does not fit the code.
  Browser attacker;
  const auto query_of = [](const std::string& url) { return *lib::parse_query(url.substr(url.find('?') + 1)); };
  const std::string stolen(*lib::find_query(query_of(way_back(attacker)), "code"));
  const std::string own = without(way_back(browser), "code");
  EXPECT_EQ(get(browser, own + "&code=" + stolen).status, 400);
  EXPECT_EQ(sid_of(browser), "");
}

TEST_F(SignInTest, ExpiresASignInAfterFiveMinutes) {
  Browser browser;
  const std::string back = way_back(browser);
  clock_.advance(std::chrono::seconds(300));
  EXPECT_EQ(get(browser, back).status, 400);
}

TEST_F(SignInTest, ShowsRefusalAndOutageForWhatTheyAre) {
  Browser browser;
  const auto started = get(browser, "/api/auth/login");
  const auto query = *lib::parse_query(header(started, "Location").substr(header(started, "Location").find('?') + 1));
  const std::string state(*lib::find_query(query, "state"));
  const std::string iss = "&iss=" + lib::url_encode(config_.issuer);
  EXPECT_EQ(header(get(browser, "/api/auth/callback?error=access_denied&state=" + state + iss), "Location"),
            "/login?error=refused");
  const std::string back = way_back(browser);
  idp_status_ = 503;
  const auto outage = get(browser, back);
  EXPECT_EQ(outage.status, 503);
  EXPECT_NE(outage.body.find(R"("signInProblem":"unavailable")"), std::string::npos) << outage.body;
  EXPECT_EQ(sid_of(browser), "");
  const auto stale = get(browser, "/api/auth/callback?code=x&state=y");
  EXPECT_EQ(header(stale, "Content-Type"), "text/html; charset=utf-8");
  EXPECT_NE(stale.body.find(R"("signInProblem":"stale")"), std::string::npos) << stale.body;
}

TEST_F(SignInTest, GoesOnlyToPathsOfItsOwn) {
  const char* const targets[] = {"//evil.example",
                                 "https://evil.example",
                                 "/\\evil.example",
                                 "\\\\evil.example",
                                 "javascript:alert(1)",
                                 "/%0d%0aLocation:x",
                                 "///evil.example",
                                 "http:evil.example",
                                 "/\tevil",
                                 "evil.example",
                                 "/api/auth/logout",
                                 "/a\\..\\evil",
                                 "",
                                 " /x",
                                 "/\x01x"};
  for (const char* target : targets) {
    Browser browser;
    const auto done = sign_in(browser, "returnUrl=" + lib::url_encode(target));
    const std::string location = header(done, "Location");
    EXPECT_EQ(done.status, 302);
    EXPECT_TRUE(location == "/" || lib::is_same_origin_path(location)) << target << " -> " << location;
    EXPECT_FALSE(location.starts_with("/api/")) << target;
    EXPECT_EQ(location.find_first_of("\r\n\t\\"), std::string::npos) << target;
  }
}

TEST_F(SignInTest, NeverAdoptsAPlantedIdAndEndsTheOldSession) {
  Browser browser;
  browser.jar["neon_sid"] = std::string(43, 'A');
  sign_in(browser);
  const std::string first = sid_of(browser);
  EXPECT_NE(first, std::string(43, 'A'));
  sign_in(browser);
  EXPECT_NE(sid_of(browser), first);
  Browser old;
  old.jar["neon_sid"] = first;
  EXPECT_EQ(get(old, "/api/auth/session").status, 401);
}

TEST_F(SignInTest, EndsAfter900SecondsWithoutUse) {
  Browser browser;
  sign_in(browser);
  clock_.advance(std::chrono::seconds(899));
  EXPECT_EQ(act(browser, Method::post, "/api/auth/touch").status, 200);
  clock_.advance(std::chrono::seconds(899));
  EXPECT_EQ(get(browser, "/api/auth/session").status, 200);
  clock_.advance(std::chrono::seconds(1));
  const Browser copy = browser;
  const auto refused = act(browser, Method::post, "/api/auth/touch");
  EXPECT_EQ(refused.status, 401);
  EXPECT_EQ(lib::parse_json(refused.body)->get_string("reason"), "idle_expired");
  EXPECT_EQ(audit_.count(auth::AuthEvent::idle_touch_rejected), 1);
  clock_.set(clock_.now() - std::chrono::hours(1));
  Browser again = copy;
  EXPECT_EQ(get(again, "/api/auth/session").status, 401) << "a clock set back resurrects nothing";
}

TEST_F(SignInTest, EndsAtItsLongestTimeHoweverBusy) {
  Browser browser;
  sign_in(browser);
  for (int i = 0; i < 8; ++i) {
    clock_.advance(std::chrono::seconds(440));
    EXPECT_EQ(act(browser, Method::post, "/api/auth/touch").status, 200) << i;
    EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 200) << i;
  }
  clock_.advance(std::chrono::seconds(3'600 - 8 * 440));
  EXPECT_EQ(act(browser, Method::post, "/api/auth/touch").status, 401);
}

TEST_F(SignInTest, ChangesIdAndCsrfTokenOnRefreshOnlyWhenDue) {
  Browser browser;
  sign_in(browser);
  const std::string first = sid_of(browser);
  const std::string first_csrf = csrf_of(browser);
  EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 200);
  EXPECT_EQ(sid_of(browser), first) << "the tokens live for 300 s";
  clock_.advance(std::chrono::seconds(200));
  EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 200);
  EXPECT_NE(sid_of(browser), first);
  EXPECT_NE(csrf_of(browser), first_csrf);
  Browser slow = browser;
  slow.jar["neon_sid"] = first;
  EXPECT_EQ(get(slow, "/api/auth/session").status, 401);
  EXPECT_EQ(get(browser, "/api/auth/session").status, 200) << "a request under way harms nobody";
  EXPECT_EQ(audit_.count(auth::AuthEvent::refresh_success), 1);
}

TEST_F(SignInTest, EndsTheFamilyWhenAnOldIdComesBackLater) {
  Browser browser;
  sign_in(browser);
  const std::string first = sid_of(browser);
  for (int i = 0; i < 2; ++i) {
    clock_.advance(std::chrono::seconds(200));
    act(browser, Method::post, "/api/auth/refresh");
  }
  clock_.advance(std::chrono::seconds(11));
  Browser thief;
  thief.jar["neon_sid"] = first;
  EXPECT_EQ(get(thief, "/api/auth/session").status, 401);
  EXPECT_EQ(get(browser, "/api/auth/session").status, 401);
  EXPECT_EQ(audit_.records.back().reason, "replayed_session_id");
}

TEST_F(SignInTest, TellsAnOutageOfTheIssuerFromItsRefusal) {
  Browser browser;
  sign_in(browser);
  clock_.advance(std::chrono::seconds(200));
  for (const int status : {-1, 500, 502, 503}) {
    idp_status_ = status;
    EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 503) << status;
  }
  idp_status_ = 0;
  EXPECT_EQ(get(browser, "/api/auth/session").status, 200);
  EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 200);
  clock_.advance(std::chrono::seconds(200));
  directory_.disabled = true;
  EXPECT_EQ(act(browser, Method::post, "/api/auth/refresh").status, 401);
  EXPECT_EQ(audit_.count(auth::AuthEvent::refresh_failed), 1);
  EXPECT_EQ(sid_of(browser), "");
}

TEST_F(SignInTest, EndsWhenAddressAndBrowserBothChange) {
  Browser browser;
  sign_in(browser);
  Browser moved = browser;
  moved.address = "10.9.9.9";
  EXPECT_EQ(get(moved, "/api/auth/session").status, 200);
  moved.agent = "another";
  EXPECT_EQ(get(moved, "/api/auth/session").status, 401);
  EXPECT_EQ(get(browser, "/api/auth/session").status, 401);
  EXPECT_EQ(audit_.count(auth::AuthEvent::session_binding_mismatch), 1);
}

TEST_F(SignInTest, MovesToAnotherWorkbenchUnderANewId) {
  Browser browser;
  sign_in(browser, "", "acme/admin");
  const std::string first = sid_of(browser);
  EXPECT_EQ(act(browser, Method::post, "/api/auth/workbench", R"({"workbench":"admin"})").status, 200);
  EXPECT_NE(sid_of(browser), first);
  EXPECT_EQ(header(get(browser, "/"), "Location"), "/wb/admin/home");
  EXPECT_EQ(act(browser, Method::post, "/api/auth/workbench", R"({"workbench":"partner"})").status, 403);
  EXPECT_EQ(act(browser, Method::post, "/api/auth/workbench", "x").status, 400);
}

TEST_F(SignInTest, SignsOutEvenWhileTheIssuerIsDown) {
  Browser browser;
  sign_in(browser);
  const Browser copy = browser;
  idp_status_ = -1;
  const auto out = act(browser, Method::post, "/api/auth/logout");
  EXPECT_EQ(out.status, 200);
  EXPECT_NE(header(out, "Clear-Site-Data"), "");
  EXPECT_EQ(lib::parse_json(out.body)->get_string("logoutUrl")->find("http://localhost:3000/realms/main/"), 0U);
  EXPECT_EQ(sid_of(browser), "");
  Browser replay = copy;
  EXPECT_EQ(get(replay, "/api/auth/session").status, 401);
  EXPECT_EQ(get(browser, "/api/auth/logout").status, 405);
  EXPECT_EQ(audit_.count(auth::AuthEvent::logout), 1);
}

TEST_F(SignInTest, EndsTheIssuersSessionFromTheBack) {
  Browser browser;
  sign_in(browser);
  const int before = idp_calls_;
  EXPECT_EQ(act(browser, Method::post, "/api/auth/logout").status, 200);
  EXPECT_EQ(idp_calls_, before + 1);
  EXPECT_EQ(audit_.records.back().meta.get_bool("idp_ended"), true);
}

TEST_F(SignInTest, DestroysASessionWithoutAskingTheIssuer) {
  Browser browser;
  sign_in(browser);
  const int before = idp_calls_;
  EXPECT_EQ(act(browser, Method::delete_, "/api/auth/session").status, 200);
  EXPECT_EQ(idp_calls_, before);
  EXPECT_EQ(get(browser, "/api/auth/session").status, 401);
}

TEST_F(SignInTest, KeepsNoTokenReadableAtRest) {
  Browser browser;
  sign_in(browser);
  clock_.advance(std::chrono::seconds(200));
  act(browser, Method::post, "/api/auth/refresh");
  const auto record = audit_.records.back();
  EXPECT_EQ(record.sid_hash.size(), 16U);
  EXPECT_EQ(record.meta.dump().find(sid_of(browser)), std::string::npos);
}

class SecureSignInTest : public WebFixture {
 protected:
  SecureSignInTest() : WebFixture("https://app.example") {}
};

TEST_F(SecureSignInTest, UsesHostCookiesAndHstsUnderHttps) {
  Browser browser;
  const auto done = sign_in(browser);
  EXPECT_EQ(browser.jar.count("__Host-neon_sid"), 1U);
  EXPECT_EQ(browser.jar.count("__Host-csrf"), 1U);
  EXPECT_NE(header(done, "Strict-Transport-Security"), "");
  for (const auto& [name, value] : done.headers.all()) {
    if (name == "Set-Cookie") EXPECT_NE(value.find("; Secure"), std::string::npos) << value;
  }
}

}  // namespace
}  // namespace neon::web::testing
