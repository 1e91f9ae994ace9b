// The issuer as a client and a browser see it: the whole code flow, and every misuse of it.
#include <athyper/adapters/auth/development_issuer.hpp>

#include <gtest/gtest.h>

#include <lib/base/base64.hpp>
#include <lib/base/url.hpp>
#include <lib/crypto/crypto.hpp>
#include <lib/jose/jwt.hpp>
#include <support/run_task.hpp>

namespace athyper::adapters::auth {
namespace {

using athyper::testing::run_task;

class FakeDirectory final : public IssuerDirectory {
 public:
  lib::Task<lib::Result<std::vector<IssuerTenant>>> list_tenants() override {
    co_return std::vector<IssuerTenant>{{"acme", "Acme"}, {"borealis", "Borealis <&>"}};
  }
  lib::Task<lib::Result<std::vector<IssuerAccount>>> list_accounts(std::string tenant_code) override {
    co_return std::vector<IssuerAccount>{account(tenant_code, "user"), account(tenant_code, "manager")};
  }
  lib::Task<lib::Result<std::optional<IssuerAccount>>> find_account(std::string tenant_code,
                                                                    std::string username) override {
    if (username != "user" && username != "manager") co_return std::optional<IssuerAccount>();
    co_return std::optional<IssuerAccount>(account(tenant_code, username));
  }
  static IssuerAccount account(const std::string& tenant, const std::string& username) {
    IssuerAccount out;
    out.id = "id-" + tenant + "-" + username;
    out.username = username;
    out.display_name = "Mia \"<script>\" Moss";
    out.email = username + "@" + tenant + ".example";
    out.persona = "requester";
    out.roles = {username};
    out.tenant_code = tenant;
    out.tenant_name = tenant;
    return out;
  }
};

class DevelopmentIssuerTest : public ::testing::Test {
 protected:
  DevelopmentIssuerTest() : issuer_(options(), directory_, *store_, clock_, lib::system_random()) {
    EXPECT_TRUE(run_task(issuer_.start()).ok());
  }

  static IssuerOptions options() {
    IssuerOptions out;
    out.clients.push_back(
        {"web", "s3cret", {"http://localhost:3001/api/auth/callback"}, {"http://localhost:3001/login"}});
    out.clients.push_back({"spa", "", {"http://localhost:4000/cb"}, {}});
    return out;
  }

  lib::QueryPairs authorization() const {
    return {{"client_id", "web"},
            {"redirect_uri", "http://localhost:3001/api/auth/callback"},
            {"response_type", "code"},
            {"scope", "openid profile email"},
            {"state", "st"},
            {"nonce", "no"},
            {"code_challenge", lib::base64url_encode(lib::crypto::sha256(verifier_))},
            {"code_challenge_method", "S256"},
            {"prompt", "login"}};
  }
  static lib::QueryPairs with(lib::QueryPairs pairs, const std::string& name, const std::string& value) {
    for (auto& [key, old] : pairs) {
      if (key == name) {
        old = value;
        return pairs;
      }
    }
    pairs.emplace_back(name, value);
    return pairs;
  }

  IssuerResponse get(const std::string& path, const std::string& query = "") {
    return run_task(issuer_.handle({"GET", path, query, {}, ""}));
  }
  IssuerResponse post(const std::string& endpoint, const lib::QueryPairs& form,
                      std::vector<std::pair<std::string, std::string>> headers = {}) {
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return run_task(issuer_.handle({"POST", kProtocol + endpoint, "", headers, lib::build_query(form)}));
  }
  IssuerResponse choose(const lib::QueryPairs& pairs, const std::string& account = "acme/manager") {
    return post("/auth", with(pairs, "account", account), {{"Sec-Fetch-Site", "same-origin"}});
  }
  static std::string header(const IssuerResponse& response, const std::string& name) {
    for (const auto& [key, value] : response.headers) {
      if (key == name) return value;
    }
    return "";
  }
  static std::string param(const IssuerResponse& response, const std::string& name) {
    const std::string location = header(response, "Location");
    const auto pairs = lib::parse_query(location.substr(location.find('?') + 1));
    return std::string(lib::find_query(*pairs, name).value_or(""));
  }
  lib::QueryPairs redeem(const std::string& code) const {
    return {{"grant_type", "authorization_code"},
            {"code", code},
            {"redirect_uri", "http://localhost:3001/api/auth/callback"},
            {"code_verifier", verifier_},
            {"client_id", "web"},
            {"client_secret", "s3cret"}};
  }
  lib::QueryPairs refresh(const std::string& token) const {
    return {
        {"grant_type", "refresh_token"}, {"refresh_token", token}, {"client_id", "web"}, {"client_secret", "s3cret"}};
  }
  std::string new_code() { return param(choose(authorization()), "code"); }
  lib::Json sign_in() { return *lib::parse_json(post("/token", redeem(new_code())).body); }
  static std::string error_of(const IssuerResponse& response) {
    const auto body = lib::parse_json(response.body);
    return body.ok() ? std::string(body->get_string("error").value_or("")) : "";
  }
  static std::string text(const lib::Json& json, const char* name) {
    return std::string(json.get_string(name).value_or(""));
  }

  const std::string kProtocol = "/realms/main/protocol/openid-connect";
  const std::string verifier_ = std::string(43, 'v');
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  FakeDirectory directory_;
  std::unique_ptr<IssuerStore> store_ = make_memory_issuer_store();
  DevelopmentIssuer issuer_;
};

TEST_F(DevelopmentIssuerTest, DescribesItselfUnderItsRealm) {
  const auto document = lib::parse_json(get("/realms/main/.well-known/openid-configuration").body);
  EXPECT_EQ(document->get_string("issuer"), "http://localhost:3000/realms/main");
  EXPECT_EQ(document->get_bool("authorization_response_iss_parameter_supported"), true);
  EXPECT_EQ(get("/realms/other/.well-known/openid-configuration").status, 404);
  EXPECT_TRUE(lib::jose::KeySet::from_json(get(kProtocol + "/certs").body).ok());
  EXPECT_EQ(get(kProtocol + "/certs").body.find("\"d\""), std::string::npos);
}

TEST_F(DevelopmentIssuerTest, ShowsEveryPersonaOnAPageWithoutScript) {
  const IssuerResponse page = get(kProtocol + "/auth", lib::build_query(authorization()));
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("value=\"acme&#x2F;manager\""), std::string::npos);
  EXPECT_NE(page.body.find("Borealis &lt;&amp;&gt;"), std::string::npos);
  EXPECT_EQ(page.body.find("<script"), std::string::npos);
  EXPECT_EQ(page.body.find("style="), std::string::npos);
  EXPECT_NE(header(page, "Content-Security-Policy").find("form-action 'self' http://localhost:3001"),
            std::string::npos);
  EXPECT_EQ(get("/realms/main/login/style.css").status, 200);
}

TEST_F(DevelopmentIssuerTest, GivesTokensForAChoice) {
  const IssuerResponse chosen = choose(authorization());
  EXPECT_EQ(chosen.status, 303);
  EXPECT_EQ(param(chosen, "state"), "st");
  EXPECT_EQ(param(chosen, "iss"), issuer_.issuer());
  const IssuerResponse answer = post("/token", redeem(param(chosen, "code")));
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(header(answer, "Cache-Control"), "no-store");
  const lib::Json tokens = *lib::parse_json(answer.body);
  const auto keys = *lib::jose::KeySet::from_json(*run_task(issuer_.jwks()));
  const auto access =
      lib::jose::verify(text(tokens, "access_token"), keys, {issuer_.issuer(), "athyper-api"}, clock_.now());
  ASSERT_TRUE(access.ok());
  EXPECT_EQ(access->claims.get_string("azp"), "web");
  EXPECT_EQ(access->claims.get_string("typ"), "Bearer");
  EXPECT_EQ(access->claims.get_string("tenant_key"), "acme");
  EXPECT_EQ(*access->claims.get_integer("exp") - *access->claims.get_integer("iat"), 300);
  const auto id = lib::jose::verify(text(tokens, "id_token"), keys, {issuer_.issuer(), "web"}, clock_.now());
  ASSERT_TRUE(id.ok());
  EXPECT_EQ(id->claims.get_string("nonce"), "no");
  EXPECT_EQ(id->claims.get_string("typ"), "ID");
  const auto info = run_task(issuer_.handle(
      {"GET", kProtocol + "/userinfo", "", {{"Authorization", "Bearer " + text(tokens, "access_token")}}, ""}));
  EXPECT_EQ(lib::parse_json(info.body)->get_string("preferred_username"), "manager");
  const auto by_id_token = run_task(issuer_.handle(
      {"GET", kProtocol + "/userinfo", "", {{"Authorization", "Bearer " + text(tokens, "id_token")}}, ""}));
  EXPECT_EQ(by_id_token.status, 401);
}

TEST_F(DevelopmentIssuerTest, NeverRedirectsToAnAddressThatIsNotRegistered) {
  for (const char* uri : {"http://localhost:3001/api/auth/callback/", "http://localhost:3001/api/auth/callback?x=1",
                          "http://evil.example/", "HTTP://localhost:3001/api/auth/callback",
                          "http://localhost:3001@evil.example/api/auth/callback", ""}) {
    const IssuerResponse answer =
        get(kProtocol + "/auth", lib::build_query(with(authorization(), "redirect_uri", uri)));
    EXPECT_EQ(answer.status, 400) << uri;
    EXPECT_EQ(header(answer, "Location"), "") << uri;
  }
  EXPECT_EQ(get(kProtocol + "/auth", lib::build_query(with(authorization(), "client_id", "nobody"))).status, 400);
  EXPECT_EQ(get(kProtocol + "/auth", lib::build_query(authorization()) + "&state=twice").status, 400);
}

TEST_F(DevelopmentIssuerTest, SendsRequestErrorsBackToTheClient) {
  const auto error = [&](const char* name, const char* value) {
    return param(get(kProtocol + "/auth", lib::build_query(with(authorization(), name, value))), "error");
  };
  EXPECT_EQ(error("response_type", "token"), "unsupported_response_type");
  EXPECT_EQ(error("scope", "profile"), "invalid_scope");
  EXPECT_EQ(error("code_challenge", ""), "invalid_request");
  EXPECT_EQ(error("code_challenge_method", "plain"), "invalid_request");
  EXPECT_EQ(error("prompt", "none"), "login_required");
}

TEST_F(DevelopmentIssuerTest, TakesAChoiceOnlyFromItsOwnPage) {
  const lib::QueryPairs form = with(authorization(), "account", "acme/manager");
  EXPECT_EQ(post("/auth", form, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
  EXPECT_EQ(post("/auth", form, {{"Origin", "http://evil.example"}}).status, 403);
  EXPECT_EQ(post("/auth", form, {{"Origin", "null"}}).status, 403);
  EXPECT_EQ(post("/auth", form).status, 403);
  EXPECT_EQ(post("/auth", form, {{"Origin", "http://localhost:3000"}}).status, 303);
  EXPECT_EQ(choose(authorization(), "acme/nobody").status, 200) << "the page again, with a note";
}

TEST_F(DevelopmentIssuerTest, BindsACodeToClientAddressAndVerifier) {
  EXPECT_EQ(error_of(post("/token", with(redeem(new_code()), "code_verifier", std::string(43, 'w')))), "invalid_grant");
  EXPECT_EQ(error_of(post("/token", with(redeem(new_code()), "code_verifier", ""))), "invalid_grant");
  EXPECT_EQ(error_of(post("/token", with(redeem(new_code()), "redirect_uri", "http://localhost:4000/cb"))),
            "invalid_grant");
  EXPECT_EQ(error_of(post("/token", with(redeem(new_code()), "client_secret", "wrong"))), "invalid_client");
  EXPECT_EQ(error_of(post("/token", with(with(redeem(new_code()), "client_id", "spa"), "client_secret", ""))),
            "invalid_grant");
  const std::string late = new_code();
  clock_.advance(std::chrono::seconds(60));
  EXPECT_EQ(error_of(post("/token", redeem(late))), "invalid_grant");
}

TEST_F(DevelopmentIssuerTest, RevokesWhatAReplayedCodeLedTo) {
  const std::string code = new_code();
  const lib::Json tokens = *lib::parse_json(post("/token", redeem(code)).body);
  EXPECT_EQ(error_of(post("/token", redeem(code))), "invalid_grant");
  EXPECT_EQ(error_of(post("/token", refresh(text(tokens, "refresh_token")))), "invalid_grant");
}

TEST_F(DevelopmentIssuerTest, RotatesRefreshTokensAndEndsTheFamilyOnReplay) {
  const lib::Json first = sign_in();
  const IssuerResponse second = post("/token", refresh(text(first, "refresh_token")));
  ASSERT_EQ(second.status, 200);
  const std::string newer = text(*lib::parse_json(second.body), "refresh_token");
  EXPECT_NE(newer, text(first, "refresh_token"));
  EXPECT_EQ(error_of(post("/token", refresh(text(first, "refresh_token")))), "invalid_grant");
  EXPECT_EQ(error_of(post("/token", refresh(newer))), "invalid_grant") << "the family is gone";
}

TEST_F(DevelopmentIssuerTest, KnowsNoPasswordGrant) {
  EXPECT_EQ(error_of(post("/token", {{"grant_type", "password"},
                                     {"username", "user"},
                                     {"password", "x"},
                                     {"client_id", "web"},
                                     {"client_secret", "s3cret"}})),
            "unsupported_grant_type");
}

TEST_F(DevelopmentIssuerTest, AcceptsBasicAuthenticationOnce) {
  lib::QueryPairs form = redeem(new_code());
  std::erase_if(form, [](const auto& pair) { return pair.first.starts_with("client"); });
  EXPECT_EQ(post("/token", form, {{"Authorization", "Basic " + lib::base64_encode("web:s3cret")}}).status, 200);
  EXPECT_EQ(post("/token", form, {{"Authorization", "Basic " + lib::base64_encode("web:no")}}).status, 401);
  EXPECT_EQ(post("/token", redeem(new_code()), {{"Authorization", "Basic " + lib::base64_encode("web:s3cret")}}).status,
            401)
      << "two ways at once";
}

TEST_F(DevelopmentIssuerTest, SignsInOnceWithATicket) {
  const std::string ticket = *run_task(issuer_.make_ticket("acme", "manager"));
  const std::string query = lib::build_query(with(authorization(), "ticket", ticket));
  const IssuerResponse first = get(kProtocol + "/auth", query);
  EXPECT_EQ(first.status, 302);
  EXPECT_NE(param(first, "code"), "");
  EXPECT_EQ(get(kProtocol + "/auth", query).status, 200) << "used: the page instead";
  const std::string late = *run_task(issuer_.make_ticket("acme", "manager"));
  clock_.advance(std::chrono::minutes(10));
  EXPECT_EQ(get(kProtocol + "/auth", lib::build_query(with(authorization(), "ticket", late))).status, 200);
  EXPECT_EQ(run_task(issuer_.make_ticket("acme", "nobody")).error().key, "issuer.unknown_account");
}

TEST_F(DevelopmentIssuerTest, MintsTokensForTheCommandLine) {
  const auto token = run_task(issuer_.mint_token("acme", "user"));
  const auto keys = *lib::jose::KeySet::from_json(*run_task(issuer_.jwks()));
  const auto claims = lib::jose::verify(*token, keys, {issuer_.issuer(), "athyper-api"}, clock_.now());
  ASSERT_TRUE(claims.ok());
  EXPECT_EQ(claims->claims.get_string("azp"), "athyper-cli");
  EXPECT_EQ(claims->claims.find("amr"), nullptr);
  EXPECT_EQ(run_task(issuer_.mint_token("acme", "nobody")).error().key, "issuer.unknown_account");
}

TEST_F(DevelopmentIssuerTest, MintsTokensOfAStrongerSignIn) {
  const auto token = run_task(issuer_.mint_token("acme", "user", {"pwd", "otp"}));
  const auto keys = *lib::jose::KeySet::from_json(*run_task(issuer_.jwks()));
  const auto claims = lib::jose::verify(*token, keys, {issuer_.issuer(), "athyper-api"}, clock_.now());
  ASSERT_TRUE(claims.ok());
  EXPECT_EQ(claims->claims.find("amr")->dump(), R"(["pwd","otp"])");
}

TEST_F(DevelopmentIssuerTest, EndsASessionBothWays) {
  const lib::Json first = sign_in();
  EXPECT_EQ(post("/logout",
                 {{"client_id", "web"}, {"client_secret", "s3cret"}, {"refresh_token", text(first, "refresh_token")}})
                .status,
            204);
  EXPECT_EQ(error_of(post("/token", refresh(text(first, "refresh_token")))), "invalid_grant");
  const lib::Json second = sign_in();
  clock_.advance(std::chrono::hours(2));
  const IssuerResponse out =
      get(kProtocol + "/logout", lib::build_query({{"id_token_hint", text(second, "id_token")},
                                                   {"post_logout_redirect_uri", "http://localhost:3001/login"}}));
  EXPECT_EQ(header(out, "Location"), "http://localhost:3001/login");
  EXPECT_EQ(error_of(post("/token", refresh(text(second, "refresh_token")))), "invalid_grant");
  EXPECT_EQ(get(kProtocol + "/logout", "post_logout_redirect_uri=http%3A%2F%2Fevil.example").status, 200);
}

TEST_F(DevelopmentIssuerTest, KeepsItsKeyOverARestart) {
  DevelopmentIssuer again(options(), directory_, *store_, clock_, lib::system_random());
  ASSERT_TRUE(run_task(again.start()).ok());
  EXPECT_EQ(*run_task(again.jwks()), *run_task(issuer_.jwks()));
}

}  // namespace
}  // namespace athyper::adapters::auth
