// For tests: the web server, the development issuer and an API that records what it is asked, wired together in one
// process.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <athyper/adapters/auth/development_issuer.hpp>
#include <lib/base/url.hpp>
#include <neon/web/web_handler.hpp>
#include <support/run_task.hpp>

namespace neon::web::testing {

namespace issuer = athyper::adapters::auth;
using athyper::testing::run_task;

class FixtureDirectory final : public issuer::IssuerDirectory {
 public:
  lib::Task<lib::Result<std::vector<issuer::IssuerTenant>>> list_tenants() override {
    co_return std::vector<issuer::IssuerTenant>{{"acme", "Acme"}};
  }
  lib::Task<lib::Result<std::vector<issuer::IssuerAccount>>> list_accounts(std::string tenant) override {
    co_return std::vector<issuer::IssuerAccount>{account(tenant, "user"), account(tenant, "admin")};
  }
  lib::Task<lib::Result<std::optional<issuer::IssuerAccount>>> find_account(std::string tenant,
                                                                            std::string username) override {
    if (disabled) co_return std::optional<issuer::IssuerAccount>();
    co_return std::optional<issuer::IssuerAccount>(account(tenant, username));
  }
  issuer::IssuerAccount account(const std::string& tenant, const std::string& username) const {
    issuer::IssuerAccount out;
    out.id = "id-" + username;
    out.username = username;
    out.display_name = display_name;
    out.persona = "requester";
    out.roles = {username};
    out.tenant_id = "t-1";
    out.tenant_code = tenant;
    out.tenant_name = "Acme";
    return out;
  }
  std::string display_name = "Mia Moss";
  bool disabled = false;
};

class RecordingAudit final : public auth::AuthAuditSink {
 public:
  lib::Task<void> write(auth::AuthAuditRecord record) override {
    records.push_back(std::move(record));
    co_return;
  }
  int count(auth::AuthEvent event) const {
    int found = 0;
    for (const auto& record : records) found += record.event == event ? 1 : 0;
    return found;
  }
  std::vector<auth::AuthAuditRecord> records;
};

class FixtureAssets final : public AssetSource {
 public:
  std::optional<Asset> find(std::string_view path) const override {
    if (path == "/index.html") {
      return Asset{kIndex, {}, {}, "i1", "text/html; charset=utf-8", false};
    }
    if (path == "/assets/app-abc123.js") {
      return Asset{"plain script", "br bytes", "gz bytes", "a1", "text/javascript; charset=utf-8", true};
    }
    if (path == "/favicon.svg") return Asset{"<svg/>", {}, {}, "f1", "image/svg+xml", false};
    return std::nullopt;
  }
  static constexpr std::string_view kIndex =
      "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><!--session-bootstrap--></head><body></body></html>";
};

/// A browser as far as cookies go.
struct Browser {
  std::map<std::string, std::string> jar;
  std::string address = "10.0.0.1";
  std::string agent = "test browser";
  std::string cookie_header() const {
    std::string out;
    for (const auto& [name, value] : jar) out += (out.empty() ? "" : "; ") + name + "=" + value;
    return out;
  }
};

class WebFixture : public ::testing::Test {
 protected:
  explicit WebFixture(std::string public_url = "http://localhost:3001");

  lib::http::Response send(Browser& browser, lib::http::Method method, std::string target,
                           std::vector<std::pair<std::string, std::string>> headers = {}, std::string body = "");
  lib::http::Response get(Browser& browser, std::string target,
                          std::vector<std::pair<std::string, std::string>> headers = {}) {
    return send(browser, lib::http::Method::get, std::move(target), std::move(headers));
  }
  /// An unsafe request as our own page makes it.
  lib::http::Response act(Browser& browser, lib::http::Method method, std::string target, std::string body = "");
  /// From the login route to the address the issuer sends the browser back to.
  std::string way_back(Browser& browser, const std::string& query = "", const std::string& account = "acme/user");
  lib::http::Response sign_in(Browser& browser, const std::string& query = "",
                              const std::string& account = "acme/user");

  static std::string header(const lib::http::Response& response, std::string_view name) {
    return std::string(response.headers.find(name).value_or(""));
  }
  static std::string csrf_of(const Browser& browser);
  static std::string sid_of(const Browser& browser);

  lib::Task<lib::Result<auth::IdpResponse>> idp(auth::IdpRequest request);
  lib::Task<lib::Result<lib::http::Response>> api(lib::http::Request request);

  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  FixtureDirectory directory_;
  std::unique_ptr<issuer::IssuerStore> issuer_store_ = issuer::make_memory_issuer_store();
  auth::OidcConfig config_;
  std::unique_ptr<issuer::DevelopmentIssuer> issuer_;
  std::unique_ptr<auth::SessionStore> store_ = auth::make_memory_session_store();
  RecordingAudit audit_;
  FixtureAssets assets_;
  std::unique_ptr<auth::SessionManager> sessions_;
  lib::http::Handler handler_;
  std::vector<lib::http::Request> api_requests_;
  lib::http::Response api_answer_;
  /// What the issuer's back channel does: 0 works, -1 unreachable, else that status.
  int idp_status_ = 0;
  int idp_calls_ = 0;
};

}  // namespace neon::web::testing
