// What exists for one developer's machine only: the embedded database, the development issuer with its tokens and
// one-time links, the movable clock, and the verbs about them. development.cpp brings them; a packaged release links
// without_development.cpp in its place, so that nothing of them is in the program.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/base/random.hpp>
#include <lib/base/time.hpp>

#include "admin_handler.hpp"
#include "cli.hpp"

namespace athyper::cmd {

/// Id of the web server at the development issuer.
inline constexpr const char* kWebClientId = "neon-web";

/// A database server that this process brought up, or found running in the data folder.
class LocalDatabase {
 public:
  virtual ~LocalDatabase() = default;
  /// libpq connection strings of the two roles.
  virtual std::string owner_connection() const = 0;
  virtual std::string runtime_connection() const = 0;
  /// True when the server was already running.
  virtual bool adopted() const = 0;
  /// Starts the server again when it ends by itself; `report` is told of it, from a thread of the supervisor.
  virtual void supervise(std::function<void(std::string event, std::string detail)> report) = 0;
  /// Idempotent.
  virtual void stop(std::chrono::milliseconds limit) = 0;
};

/// The development issuer as the platform sees it. start() comes first; after that every call is safe from any loop.
class Development {
 public:
  virtual ~Development() = default;
  /// Loads or makes the signing key.
  virtual lib::Task<lib::Result<void>> start() = 0;
  /// The issuer as a realm of the auth adapter; its keys come from memory, not over HTTP.
  virtual adapters::auth::RealmOptions realm() = 0;
  virtual std::unique_ptr<runtime::RuntimeModule> make_module() = 0;
  /// What the admin port makes for an account.
  virtual std::vector<AccountRoute> account_routes() = 0;
  /// One-time link that signs an account in through the browser.
  virtual lib::Task<lib::Result<std::string>> sign_in_link(std::string tenant, std::string user) = 0;
  /// Parameter of the login route that carries the ticket of a one-time link to the issuer.
  virtual std::string ticket_parameter() const = 0;
  /// Secret of the web client; new with every start, known to this process only. Empty for a public client.
  virtual const std::string& web_client_secret() const = 0;
};

struct DevelopmentParts {
  adapters::db::DbClient& db;
  const lib::Clock& clock;
  lib::Random& random;
  std::string realm_key;
  std::string api_url;
  std::string web_url;
  /// The web server is in this process and shares a secret with the issuer; those of other processes are public
  /// clients, held to PKCE alone.
  bool one_process;
};

namespace development {

/// Refuses with one sentence, error key "iam.prod_nonprod_idp", a start that leans on what this program does not have
/// (`moves_clock`: --now was given) or what the environment does not allow.
lib::Result<void> check(const runtime::RuntimeConfig& config, bool moves_clock);

/// The three below are for a start that passed check().
/// Runs like the machine's clock but begins at `now`.
std::unique_ptr<lib::Clock> moved_clock(lib::Timestamp now);
/// `binary_dir` is the folder of postgres and initdb, empty for where packages put them. Error keys of
/// adapters::db::EmbeddedCluster. From the main thread.
lib::Result<std::unique_ptr<LocalDatabase>> start_database(const std::string& data_dir, const std::string& binary_dir);
std::unique_ptr<Development> make_issuer(DevelopmentParts parts);

/// The verbs that ask the issuer of a running instance.
std::vector<CommandSpec> commands();

}  // namespace development
}  // namespace athyper::cmd
