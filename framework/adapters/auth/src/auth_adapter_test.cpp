// The adapter against an issuer that lives in the test: layers 1 to 3, realms, key rotation, outages, memory.
#include <athyper/adapters/auth/create_auth_adapter.hpp>

#include <gtest/gtest.h>

#include <lib/jose/jwt.hpp>
#include <support/run_task.hpp>

namespace athyper::adapters::auth {
namespace {

using athyper::testing::run_task;
constexpr std::int64_t kStart = 1'800'000'000;

/// A realm's issuer: keys that can be rotated and an address that can be down.
struct FakeIssuer {
  std::string issuer;
  std::vector<lib::jose::PrivateKey> keys;
  bool down = false;
  int fetches = 0;

  lib::Task<lib::Result<std::string>> jwks() {
    ++fetches;
    if (down) co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
    std::vector<lib::jose::PublicKey> published;
    for (const auto& key : keys) published.push_back(key.public_key());
    co_return lib::jose::KeySet::make(std::move(published))->to_json().dump();
  }
};

class AuthAdapterTest : public ::testing::Test {
 protected:
  AuthAdapterTest() {
    main_.issuer = "https://id/realms/main";
    main_.keys.push_back(lib::jose::PrivateKey::generate_es256("m1"));
    other_.issuer = "https://id/realms/other";
    other_.keys.push_back(lib::jose::PrivateKey::generate_es256("o1"));
  }

  AuthAdapterOptions options() {
    AuthAdapterOptions out;
    out.realms.push_back(realm("main", main_));
    out.realms.push_back(realm("other", other_));
    out.spawn = [this](std::function<lib::Task<void>()> work) { beside_.push_back(std::move(work)); };
    out.current_loop = [] { return std::size_t{0}; };
    out.loops = 1;
    return out;
  }

  static RealmOptions realm(const std::string& key, FakeIssuer& issuer) {
    RealmOptions out;
    out.key = key;
    out.issuer = issuer.issuer;
    out.audience = "api";
    out.allowed_azp = {"web", "cli"};
    out.jwks = [&issuer] { return issuer.jwks(); };
    return out;
  }

  lib::Json claims(const FakeIssuer& issuer) const {
    const std::int64_t now = lib::to_unix_seconds(clock_.now());
    lib::Json out = lib::Json::object({{"iss", issuer.issuer}, {"aud", "api"}, {"azp", "web"}, {"typ", "Bearer"}});
    out.set("sub", "u1")
        .set("iat", now)
        .set("exp", now + 300)
        .set("preferred_username", "mia")
        .set("tenant_key", "acme");
    return out;
  }

  std::string verdict(const std::string& token) {
    auto result = run_task(adapter_->verify_token(token));
    return result.ok() ? "ok" : result.error().key;
  }
  std::string verdict_of(const lib::Json& body, std::string_view typ = "JWT") {
    return verdict(main_.keys.back().sign(body, typ));
  }
  void run_beside() {
    auto work = std::exchange(beside_, {});
    for (auto& item : work) run_task(item());
  }
  void make() { adapter_ = *create_auth_adapter(options(), clock_); }

  lib::ManualClock clock_{lib::from_unix_seconds(kStart)};
  FakeIssuer main_;
  FakeIssuer other_;
  std::vector<std::function<lib::Task<void>()>> beside_;
  std::shared_ptr<ManagedAuthAdapter> adapter_;
};

TEST_F(AuthAdapterTest, ReadsTheIdentityOfAGoodToken) {
  make();
  lib::Json body = claims(main_);
  body.set("realm_access", lib::Json::object({{"roles", lib::Json::array({"manager", "user"})}}));
  body.set("resource_access",
           lib::Json::object(
               {{"web", lib::Json::object({{"roles", lib::Json::array({"neon:WORKBENCHES:user", "user"})}})}}));
  body.set("tenants", lib::Json::array({"acme", "acme_gulf"})).set("sid", "s1").set("name", "Mia");
  const auto identity = run_task(adapter_->verify_token(main_.keys[0].sign(body)));
  ASSERT_TRUE(identity.ok()) << identity.error().key;
  EXPECT_EQ((*identity)->realm_key, "main");
  EXPECT_EQ((*identity)->roles, (std::vector<std::string>{"manager", "user", "neon:WORKBENCHES:user"}));
  EXPECT_EQ((*identity)->tenants, (std::vector<std::string>{"acme", "acme_gulf"}));
  EXPECT_EQ((*identity)->session_id, "s1");
}

TEST_F(AuthAdapterTest, FailsClosedWhenAClaimIsAbsentOrAnothers) {
  make();
  const auto without = [&](const char* name) {
    lib::Json body = claims(main_);
    body.erase(name);
    return verdict_of(body);
  };
  EXPECT_EQ(without("azp"), "jwt.azp_mismatch");
  EXPECT_EQ(without("typ"), "jwt.invalid_type");
  EXPECT_EQ(without("sub"), "jwt.malformed");
  EXPECT_EQ(without("iat"), "jwt.malformed");
  EXPECT_EQ(without("exp"), "jwt.malformed");
  EXPECT_EQ(without("aud"), "jwt.audience_mismatch");
  EXPECT_EQ(without("iss"), "jwt.malformed");
  EXPECT_EQ(verdict_of(claims(main_).set("azp", "stranger")), "jwt.azp_mismatch");
  EXPECT_EQ(verdict_of(claims(main_).set("iss", "https://elsewhere")), "jwt.unknown_realm");
  EXPECT_EQ(verdict_of(claims(main_).set("aud", "web")), "jwt.audience_mismatch");
}

TEST_F(AuthAdapterTest, TellsAccessTokensFromIdAndLogoutTokens) {
  make();
  EXPECT_EQ(verdict_of(claims(main_).set("typ", "ID")), "jwt.invalid_type");
  EXPECT_EQ(verdict_of(claims(main_).set("typ", "Logout"), "logout+jwt"), "jwt.invalid_type");
  EXPECT_EQ(verdict_of(claims(main_), "logout+jwt"), "jwt.invalid_type");
  lib::Json rfc9068 = claims(main_);
  rfc9068.erase("typ");
  EXPECT_EQ(verdict_of(rfc9068, "at+jwt"), "ok");
  EXPECT_EQ(verdict_of(rfc9068, "JWT"), "jwt.invalid_type");
}

TEST_F(AuthAdapterTest, KeepsRealmsApart) {
  make();
  EXPECT_EQ(verdict(other_.keys[0].sign(claims(other_))), "ok");
  EXPECT_EQ(verdict(other_.keys[0].sign(claims(main_))), "jwt.unknown_key");
  const auto imposter = lib::jose::PrivateKey::generate_es256("m1");
  EXPECT_EQ(verdict(imposter.sign(claims(main_))), "jwt.invalid_signature");
}

TEST_F(AuthAdapterTest, RemembersATokenUntilItExpires) {
  make();
  const std::string token = main_.keys[0].sign(claims(main_));
  const auto first = run_task(adapter_->verify_token(token));
  const auto second = run_task(adapter_->verify_token(token));
  EXPECT_EQ(first->get(), second->get());
  clock_.advance(std::chrono::seconds(329));
  EXPECT_EQ(verdict(token), "ok");
  clock_.advance(std::chrono::seconds(1));
  EXPECT_EQ(verdict(token), "jwt.expired");
}

TEST_F(AuthAdapterTest, FetchesOnceForANewKeyAndNeverLosesTheOldOnes) {
  make();
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
  EXPECT_EQ(main_.fetches, 1);
  const std::string old_token = main_.keys[0].sign(claims(main_));
  main_.keys.push_back(lib::jose::PrivateKey::generate_es256("m2"));
  EXPECT_EQ(verdict(main_.keys[1].sign(claims(main_))), "ok");
  EXPECT_EQ(verdict(old_token), "ok");
  EXPECT_EQ(main_.fetches, 2);
  const auto stranger = lib::jose::PrivateKey::generate_es256("zz");
  for (int i = 0; i < 50; ++i) EXPECT_EQ(verdict(stranger.sign(claims(main_))), "jwt.unknown_key");
  EXPECT_EQ(main_.fetches, 2) << "one fetch in 30 seconds";
  clock_.advance(std::chrono::seconds(30));
  EXPECT_EQ(verdict(stranger.sign(claims(main_))), "jwt.unknown_key");
  EXPECT_EQ(main_.fetches, 3);
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
}

TEST_F(AuthAdapterTest, RefusesAWithdrawnKeyAfterTheRefreshEvenForRememberedTokens) {
  make();
  lib::Json body = claims(main_);
  body.set("exp", kStart + 3'000);
  const std::string token = main_.keys[0].sign(body);
  EXPECT_EQ(verdict(token), "ok");
  main_.keys = {lib::jose::PrivateKey::generate_es256("m2")};
  clock_.advance(std::chrono::seconds(601));
  run_task(adapter_->refresh_keys());
  EXPECT_EQ(verdict(token), "jwt.unknown_key");
}

TEST_F(AuthAdapterTest, RefreshesBesideTheRequestAndServesStaleKeysForADay) {
  make();
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
  clock_.advance(std::chrono::seconds(601));
  main_.down = true;
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
  EXPECT_EQ(beside_.size(), 1U);
  run_beside();
  EXPECT_EQ(main_.fetches, 2);
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
  EXPECT_TRUE(adapter_->health()[0].healthy);
  EXPECT_NE(adapter_->health()[0].detail, "");
  clock_.advance(std::chrono::hours(24));
  EXPECT_EQ(verdict_of(claims(main_)), "auth.jwks_unavailable");
  EXPECT_FALSE(adapter_->health()[0].healthy);
  main_.down = false;
  clock_.advance(std::chrono::seconds(61));
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
}

TEST_F(AuthAdapterTest, OpensItsBreakerAfterTenFailures) {
  make();
  main_.down = true;
  for (int i = 0; i < 15; ++i) EXPECT_EQ(verdict_of(claims(main_)), "auth.jwks_unavailable");
  EXPECT_EQ(main_.fetches, 10);
  EXPECT_EQ(adapter_->health()[0].breaker_state, "open");
  EXPECT_EQ(verdict(other_.keys[0].sign(claims(other_))), "ok") << "the other realm has a breaker of its own";
}

TEST_F(AuthAdapterTest, SpendsTheGlobalBudgetOverAllRealmsOnly) {
  AuthAdapterOptions few = options();
  few.on_demand_per_minute = 1;
  adapter_ = *create_auth_adapter(std::move(few), clock_);
  EXPECT_EQ(verdict_of(claims(main_)), "ok");
  EXPECT_EQ(verdict(other_.keys[0].sign(claims(other_))), "ok");
  const auto stranger = lib::jose::PrivateKey::generate_es256("zz");
  EXPECT_EQ(verdict(stranger.sign(claims(main_))), "jwt.unknown_key");
  EXPECT_EQ(verdict(stranger.sign(claims(other_))), "jwt.unknown_key");
  EXPECT_EQ(main_.fetches, 2);
  EXPECT_EQ(other_.fetches, 1);
  clock_.advance(std::chrono::seconds(601));
  run_task(adapter_->refresh_keys());
  EXPECT_EQ(other_.fetches, 2) << "the periodic refresh is not counted";
}

TEST_F(AuthAdapterTest, DoesNotStartHalfConfigured) {
  const auto broken = [&](auto change) {
    AuthAdapterOptions out = options();
    change(out);
    const auto made = create_auth_adapter(std::move(out), clock_);
    return made.ok() ? "ok" : made.error().key;
  };
  EXPECT_EQ(broken([](auto& o) { o.realms[0].audience = ""; }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.realms[0].issuer = ""; }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.realms[0].allowed_azp.clear(); }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.realms[0].algorithms = {"HS256"}; }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.realms[1].issuer = o.realms[0].issuer; }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.leeway = std::chrono::seconds(61); }), "auth.bad_options");
  EXPECT_EQ(broken([](auto& o) { o.realms.clear(); }), "auth.bad_options");
}

}  // namespace
}  // namespace athyper::adapters::auth
