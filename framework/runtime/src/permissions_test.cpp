#include <athyper/runtime/permissions.hpp>

#include <gtest/gtest.h>

namespace athyper::runtime {
namespace {

TEST(PlatformPermissions, keep_changing_the_platform_and_watching_its_people_apart) {
  const auto policy = platform_permissions();
  EXPECT_EQ(policy.roles_with("create:meta_change"), std::vector<std::string>{"system_admin"});
  EXPECT_EQ(policy.roles_with("read:meta_policy"), std::vector<std::string>{"system_admin"});
  EXPECT_EQ(policy.roles_with("read:audit_event"), std::vector<std::string>{"compliance_officer"});
  EXPECT_EQ(policy.roles_with("export:audit_event"), std::vector<std::string>{"compliance_officer"});
  EXPECT_EQ(policy.roles_with("verify:audit_event"),
            (std::vector<std::string>{"compliance_officer", "security_officer"}));
  EXPECT_EQ(policy.roles_with("update:feature_flag"), std::vector<std::string>{"admin"});
  EXPECT_EQ(policy.roles_with("manage:job_queue"), std::vector<std::string>{"system_admin"});
  EXPECT_EQ(policy.roles_with("read:installation_job"), std::vector<std::string>{"system_admin"});
  EXPECT_EQ(policy.roles_with("publish:policy"), (std::vector<std::string>{"security_officer", "system_admin"}));
  EXPECT_EQ(policy.roles_with("read:policy_decision"),
            (std::vector<std::string>{"compliance_officer", "security_officer"}));
  EXPECT_TRUE(policy.roles_with("delete:tenant").empty());
}

TEST(PlatformPermissions, count_the_persona_as_a_role) {
  Container container;
  const lib::ManualClock clock{lib::from_unix_seconds(1'800'000'000)};
  RequestScope scope(container, clock, {}, {});
  auto tenant = std::make_shared<TenantContext>();
  tenant->code = "acme";
  auto principal = std::make_shared<Principal>();
  principal->username = "ada";
  principal->persona = "compliance_officer";
  principal->roles = {"buyer"};
  scope.set_identity(tenant, principal);
  const auto context = access_context(scope);
  EXPECT_EQ(context.tenant, "acme");
  EXPECT_EQ(context.principal, "ada");
  EXPECT_EQ(context.roles, (std::vector<std::string>{"buyer", "compliance_officer"}));
  EXPECT_TRUE(platform_permissions().decide(context, "read:audit_event").allowed);
  EXPECT_FALSE(platform_permissions().decide(context, "create:meta_change").allowed);
}

}  // namespace
}  // namespace athyper::runtime
