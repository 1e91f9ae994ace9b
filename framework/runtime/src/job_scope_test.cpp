#include <athyper/runtime/job_scope.hpp>

#include <gtest/gtest.h>

#include <athyper/runtime/tenant_directory.hpp>

namespace athyper::runtime {
namespace {

constexpr const char* kAcme = "0192f000-0000-7000-8000-000000000001";

class JobScopeTest : public ::testing::Test {
 protected:
  JobScopeTest() {
    core::registry::TenantInfo acme{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main", .name = "Acme"};
    acme.defaults.timezone = "Europe/Berlin";
    EXPECT_TRUE(tenants_.replace({acme}).ok());
  }
  lib::Result<std::unique_ptr<JobScope>> scope_of(lib::Json envelope) {
    core::jobs::Job job;
    job.data.metadata = std::move(envelope);
    return create_job_scope(root_, lib::system_clock(), std::move(job), tenants_);
  }

  Container root_;
  core::registry::TenantRegistry tenants_;
};

TEST_F(JobScopeTest, has_the_tenant_of_its_envelope_and_its_fence) {
  const auto scope = scope_of(job_envelope(*tenants_.find("acme")));
  ASSERT_TRUE(scope.ok());
  EXPECT_EQ((*scope)->tenant().code, "acme");
  EXPECT_EQ((*scope)->tenant().realm_key, "main");
  EXPECT_EQ((*scope)->tenant().timezone, "Europe/Berlin");
  EXPECT_EQ((*scope)->fence().tenant.to_string(), kAcme);
}

TEST_F(JobScopeTest, of_an_envelope_without_a_tenant_is_of_the_installation) {
  const auto scope = scope_of(lib::Json::object());
  ASSERT_TRUE(scope.ok());
  EXPECT_FALSE((*scope)->has_tenant());
}

TEST_F(JobScopeTest, is_refused_for_a_tenant_that_is_not_there_or_of_another_realm) {
  EXPECT_EQ(scope_of(lib::Json::object({{"tenantKey", "nobody"}})).error().key, "tenant.unknown");
  EXPECT_EQ(scope_of(lib::Json::object({{"tenantKey", "acme"}, {"realmKey", "north"}})).error().key, "tenant.unknown");
}

}  // namespace
}  // namespace athyper::runtime
