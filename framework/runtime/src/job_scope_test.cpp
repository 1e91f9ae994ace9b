#include <athyper/runtime/job_scope.hpp>

#include <gtest/gtest.h>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/net/run.hpp>

namespace athyper::runtime {
namespace {

constexpr const char* kAcme = "0192f000-0000-7000-8000-000000000001";
constexpr const char* kAda = "0192f000-0000-7000-8000-0000000000aa";

class FixedRun final : public core::jobs::JobRun {
 public:
  explicit FixedRun(core::jobs::JobEnvelope envelope) { job_.data.metadata = std::move(envelope); }
  const core::jobs::Job& job() const override { return job_; }
  lib::Task<lib::Result<void>> progress(int) override { co_return lib::Result<void>{}; }
  void ended() override {}

 private:
  core::jobs::Job job_;
};

/// Knows one person, and only as a member of the tenant the identity names.
class OnePerson final : public PrincipalResolver {
 public:
  lib::Task<lib::Result<ResolvedPrincipal>> resolve(std::shared_ptr<const adapters::auth::VerifiedIdentity> identity,
                                                    std::string tenant_code) override {
    if (identity->subject != kAda || identity->realm_key != "main" || tenant_code != "acme") {
      co_return lib::Error{lib::ErrorCode::forbidden, "principal.inactive", "This account is not active."};
    }
    auto principal = std::make_shared<Principal>();
    principal->id = *lib::parse_uuid(identity->subject);
    principal->entitlement_version = 3;
    co_return ResolvedPrincipal{.tenant = nullptr, .principal = std::move(principal)};
  }
  void forget(const lib::Uuid&) override {}
};

class JobScopeTest : public ::testing::Test {
 protected:
  JobScopeTest() {
    core::registry::TenantInfo acme{.tenant_key = "acme", .tenant_id = kAcme, .realm_key = "main", .name = "Acme"};
    acme.defaults.timezone = "Europe/Berlin";
    EXPECT_TRUE(tenants_.replace({acme}).ok());
    root_.value(tokens::principal_resolver, static_cast<PrincipalResolver&>(people_));
  }
  lib::Result<std::unique_ptr<JobScope>> scope_of(core::jobs::JobEnvelope envelope) {
    run_.emplace(std::move(envelope));
    std::optional<lib::Result<std::unique_ptr<JobScope>>> out;
    lib::net::run_here([&]() -> lib::Task<void> {
      out.emplace(co_await create_job_scope(root_, lib::system_clock(), *run_, tenants_));
    });
    return *std::move(out);
  }

  OnePerson people_;
  Container root_;
  core::registry::TenantRegistry tenants_;
  std::optional<FixedRun> run_;
};

TEST_F(JobScopeTest, has_the_tenant_of_its_envelope_and_its_fence) {
  const auto scope = scope_of({.tenant = kAcme});
  ASSERT_TRUE(scope.ok());
  EXPECT_EQ((*scope)->tenant().code, "acme");
  EXPECT_EQ((*scope)->tenant().realm_key, "main");
  EXPECT_EQ((*scope)->tenant().timezone, "Europe/Berlin");
  EXPECT_EQ((*scope)->fence().tenant.to_string(), kAcme);
  EXPECT_FALSE((*scope)->has_principal());
}

TEST_F(JobScopeTest, of_a_person_has_the_fence_of_his_requests) {
  const auto scope = scope_of({.tenant = kAcme, .principal = kAda});
  ASSERT_TRUE(scope.ok());
  EXPECT_EQ((*scope)->fence().principal.to_string(), kAda);
  EXPECT_EQ((*scope)->fence().entitlement_version, 3);
}

TEST_F(JobScopeTest, is_refused_to_a_person_who_may_not_sign_in_any_more) {
  EXPECT_EQ(scope_of({.tenant = kAcme, .principal = kAcme}).error().key, "principal.inactive");
}

TEST_F(JobScopeTest, of_an_envelope_without_a_tenant_is_of_the_installation) {
  const auto scope = scope_of({});
  ASSERT_TRUE(scope.ok());
  EXPECT_FALSE((*scope)->has_tenant());
}

TEST_F(JobScopeTest, is_refused_for_a_tenant_that_is_not_there) {
  EXPECT_EQ(scope_of({.tenant = kAda}).error().key, "tenant.unknown");
}

}  // namespace
}  // namespace athyper::runtime
