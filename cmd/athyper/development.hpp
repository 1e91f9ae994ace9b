// The conveniences of the local environment: the development issuer with its tokens and one-time links.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/adapters/auth/development_issuer.hpp>
#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::cmd {

/// Id of the web server at the development issuer.
inline constexpr const char* kWebClientId = "neon-web";

class Development {
 public:
  Development(adapters::db::DbClient& db, const lib::Clock& clock, lib::Random& random, std::string realm_key,
              std::string api_url, std::string web_url);
  ~Development();

  /// Loads or makes the signing key.
  lib::Task<lib::Result<void>> start();
  /// The issuer as a realm of the auth adapter; its keys come from memory, not over HTTP.
  adapters::auth::RealmOptions realm() const;
  std::unique_ptr<runtime::RuntimeModule> make_module();
  /// An empty tenant takes the first.
  lib::Task<lib::Result<std::string>> mint_token(std::string tenant, std::string user);
  lib::Task<lib::Result<std::string>> make_ticket(std::string tenant, std::string user);
  const std::string& issuer() const;
  /// Secret of the web client; new with every start, known to this process only.
  const std::string& web_client_secret() const { return web_client_secret_; }

 private:
  std::string realm_key_;
  std::string web_client_secret_;
  std::unique_ptr<adapters::auth::IssuerStore> store_;
  std::unique_ptr<adapters::auth::IssuerDirectory> directory_;
  std::unique_ptr<adapters::auth::DevelopmentIssuer> issuer_;
};

}  // namespace athyper::cmd
