#include <athyper/core/registry/registry.hpp>

#include <gtest/gtest.h>

namespace athyper::core::registry {
namespace {

constexpr const char* kAcme = "0192f000-0000-7000-8000-000000000001";
constexpr const char* kBorealis = "0192f000-0000-7000-8000-000000000002";

struct RegistryTest : ::testing::Test {
  TenantRegistry tenants;
  IdentityProviderRegistry providers;

  RegistryTest() {
    EXPECT_TRUE(tenants
                    .replace({{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main"},
                              {.tenant_key = "borealis", .tenant_id = kBorealis, .realm_key = "north"}})
                    .ok());
    EXPECT_TRUE(
        providers
            .replace({{.realm_key = "main", .issuer_url = "https://id.example.com/realms/main", .client_id = "neon"}})
            .ok());
  }
};

TEST_F(RegistryTest, finds_tenants_by_key_and_by_realm_and_id) {
  EXPECT_EQ(tenants.find("acme")->tenant_id, kAcme);
  EXPECT_EQ(tenants.find_by_realm_and_id("north", kBorealis)->tenant_key, "borealis");
  EXPECT_EQ(tenants.find_by_realm_and_id("main", kBorealis), nullptr);
  EXPECT_EQ(tenants.find("nobody"), nullptr);
  EXPECT_EQ(tenants.list().size(), 2U);
}

TEST_F(RegistryTest, what_was_found_outlives_a_swap) {
  const auto acme = tenants.find("acme");
  ASSERT_TRUE(tenants.replace({}).ok());
  EXPECT_EQ(acme->realm_key, "main");
  EXPECT_EQ(tenants.find("acme"), nullptr);
}

TEST_F(RegistryTest, a_tenant_that_is_as_it_was_stays_the_same_object) {
  const auto acme = tenants.find("acme"), borealis = tenants.find("borealis");
  ASSERT_TRUE(tenants
                  .replace({{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main", .status = "suspended"},
                            {.tenant_key = "borealis", .tenant_id = kBorealis, .realm_key = "north"}})
                  .ok());
  EXPECT_EQ(tenants.find("borealis"), borealis);
  EXPECT_NE(tenants.find("acme"), acme);
  EXPECT_EQ(tenants.find("acme")->status, "suspended");
}

TEST_F(RegistryTest, refuses_doubles_and_halves_and_keeps_what_it_had) {
  EXPECT_EQ(tenants.replace({{.tenant_key = "x", .tenant_id = "1", .realm_key = "main"}}).error().key,
            "registry.tenant.invalid");
  EXPECT_EQ(tenants
                .replace({{.tenant_key = "x", .tenant_id = kAcme, .realm_key = "main"},
                          {.tenant_key = "y", .tenant_id = kAcme, .realm_key = "main"}})
                .error()
                .key,
            "registry.tenant.duplicate");
  EXPECT_NE(tenants.find("acme"), nullptr);
  EXPECT_EQ(providers.replace({{.realm_key = "main", .issuer_url = "", .client_id = "x"}}).error().key,
            "registry.realm.invalid");
}

TEST_F(RegistryTest, finds_providers_by_realm_and_issuer) {
  EXPECT_EQ(providers.find("main")->client_id, "neon");
  EXPECT_EQ(providers.find_by_issuer("https://id.example.com/realms/main")->realm_key, "main");
  EXPECT_EQ(providers.find_by_issuer("https://evil.example.com"), nullptr);
}

TEST_F(RegistryTest, leads_from_a_tenant_to_its_provider) {
  const TenantIdpRegistry both(tenants, providers);
  EXPECT_EQ(both.resolve("acme")->provider->realm_key, "main");
  EXPECT_EQ(both.resolve("borealis").error().key, "registry.realm.unknown");
  EXPECT_EQ(both.resolve("nobody").error().key, "registry.tenant.unknown");
}

TEST(FeatureFlagTest, rolls_out_evenly_and_keeps_whom_it_had) {
  TenantInfo tenant{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main"};
  const auto count_at = [&](int percent) {
    tenant.features["kanban"] = {.enabled = true, .rollout_percent = percent};
    int on = 0;
    for (int i = 0; i < 10'000; ++i) on += feature_enabled(tenant, "kanban", "user-" + std::to_string(i)) ? 1 : 0;
    return on;
  };
  EXPECT_EQ(count_at(0), 0);
  EXPECT_NEAR(count_at(30), 3'000, 200);
  EXPECT_EQ(count_at(100), 10'000);
  for (int i = 0; i < 1'000; ++i) {
    const std::string user = "user-" + std::to_string(i);
    tenant.features["kanban"].rollout_percent = 30;
    const bool early = feature_enabled(tenant, "kanban", user);
    tenant.features["kanban"].rollout_percent = 60;
    EXPECT_TRUE(!early || feature_enabled(tenant, "kanban", user));
  }
}

TEST(FeatureFlagTest, is_off_when_disabled_or_unknown) {
  TenantInfo tenant{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main"};
  EXPECT_FALSE(feature_enabled(tenant, "kanban", "ada"));
  tenant.features["kanban"] = {.enabled = false};
  EXPECT_FALSE(feature_enabled(tenant, "kanban", "ada"));
}

}  // namespace
}  // namespace athyper::core::registry
