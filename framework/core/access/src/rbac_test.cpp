#include <athyper/core/access/rbac.hpp>

#include <gtest/gtest.h>

namespace athyper::core::access {
namespace {

bool may(const std::vector<std::string>& roles, std::string_view permission) {
  return RbacPolicy::with_default_roles().decide({.roles = roles}, permission).allowed;
}

TEST(Rbac, the_default_roles_give_what_they_say) {
  EXPECT_TRUE(may({"admin"}, "delete:tenant"));
  EXPECT_TRUE(may({"manager"}, "approve:invoice"));
  EXPECT_FALSE(may({"manager"}, "delete:invoice"));
  EXPECT_TRUE(may({"user"}, "read:invoice"));
  EXPECT_FALSE(may({"user"}, "update:invoice"));
  EXPECT_TRUE(may({"guest"}, "read:public"));
  EXPECT_FALSE(may({"guest"}, "read:invoice"));
}

TEST(Rbac, roles_add_up_and_unknown_ones_give_nothing) {
  EXPECT_TRUE(may({"guest", "manager"}, "update:invoice"));
  EXPECT_FALSE(may({"superuser"}, "read:public"));
  EXPECT_FALSE(may({}, "read:public"));
}

TEST(Rbac, wildcards_stand_for_one_part) {
  RbacPolicy policy;
  ASSERT_TRUE(policy.grant("auditor", {"read:*", "*:report"}).ok());
  const auto allowed = [&](std::string_view permission) {
    return policy.decide({.roles = {"auditor"}}, permission).allowed;
  };
  EXPECT_TRUE(allowed("read:invoice"));
  EXPECT_TRUE(allowed("delete:report"));
  EXPECT_FALSE(allowed("delete:invoice"));
  EXPECT_EQ(policy.permissions_of("auditor"), (std::vector<std::string>{"*:report", "read:*"}));
}

TEST(Rbac, asking_for_a_wildcard_needs_a_wildcard) {
  EXPECT_TRUE(may({"user"}, "read:*"));
  EXPECT_FALSE(may({"guest"}, "read:*"));
}

TEST(Rbac, permissions_that_cannot_be_read_are_refused) {
  RbacPolicy policy;
  for (const char* text : {"", "read", "read:", ":x", "read:a b", "re*d:x", "a:b:c"}) {
    EXPECT_EQ(policy.grant("x", {text}).error().key, "access.permission.invalid") << text;
    EXPECT_FALSE(may({"admin"}, text)) << text;
  }
}

TEST(Rbac, a_decision_says_what_allowed_it) {
  const auto policy = RbacPolicy::with_default_roles();
  EXPECT_EQ(policy.decide({.roles = {"user"}}, "read:x").reason, "user has read:*.");
  EXPECT_EQ(policy.decide({.roles = {"user"}}, "update:x").reason,
            "This needs the permission update:x, which admin or manager has.");
  EXPECT_EQ(RbacPolicy().decide({.roles = {"user"}}, "update:x").reason,
            "This needs the permission update:x, which no role has.");
}

}  // namespace
}  // namespace athyper::core::access
