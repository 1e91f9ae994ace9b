// Configuration: file < environment < overrides < SUPERSTAR, with locked paths and the source of every value.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::runtime {

enum class Environment { local, staging, production };
std::string_view to_string(Environment environment);

enum class Mode { api, worker, scheduler, web, all };
std::string_view to_string(Mode mode);

/// One organisation as configured under iam.realms.<realm>.tenants.<tenant>.orgs.<key>.
struct OrgConfig {
  std::string key;
  lib::Json defaults;
};

/// One tenant as configured under iam.realms.<realm>.tenants.<key>.
struct TenantConfig {
  std::string key;
  lib::Json defaults;
  std::vector<OrgConfig> orgs;
};

/// One realm as configured under iam.realms.<key>.
struct RealmConfig {
  std::string key;
  std::string issuer_url;
  std::string client_id;
  std::string client_secret;
  std::vector<std::string> allowed_azp;
  std::vector<std::string> redirect_uri_allowlist;
  lib::Json defaults;
  std::vector<TenantConfig> tenants;
};

/// Null when the configuration does not speak of the tenant.
const TenantConfig* find_tenant(const RealmConfig& realm, std::string_view key);
/// What holds for a tenant, or one of its organisations: defaults of the realm, over them those of the tenant, over
/// them those of the organisation. Objects merge, everything else replaces.
lib::Json effective_defaults(const RealmConfig& realm, std::string_view tenant, std::string_view org);

/// What one level says of a default.
struct DefaultCandidate {
  /// "realm main", "tenant acme", "organisation east".
  std::string level;
  lib::Json value;
  /// "", "weaker", or "merged" when it is part of the value.
  std::string verdict;
};
struct ExplainedDefault {
  /// What holds; nothing when no level says anything, or a stronger one has replaced what holds it.
  std::optional<lib::Json> value;
  /// Weakest first.
  std::vector<DefaultCandidate> candidates;
};
/// Where the effective default at a dotted path ("limits.rows") comes from.
ExplainedDefault explain_default(const RealmConfig& realm, std::string_view tenant, std::string_view org,
                                 std::string_view path);
/// Every path that has an effective default.
std::vector<std::string> default_paths(const RealmConfig& realm, std::string_view tenant, std::string_view org);

/// The checked configuration. Immutable after load.
struct RuntimeConfig {
  Environment environment = Environment::local;
  Mode mode = Mode::api;
  std::string service_name;
  std::string log_level;
  std::string address;
  std::uint16_t port = 0;
  std::uint16_t web_port = 0;
  std::uint16_t admin_port = 0;
  std::uint32_t threads = 0;
  std::int64_t shutdown_timeout_ms = 0;
  std::string public_base_url;
  std::string runtime_api_url;
  std::string session_secret;
  /// Empty means the embedded cluster of the data folder.
  std::string db_url;
  std::string db_admin_url;
  std::string db_binary_dir;
  bool db_prepared_statements = true;
  std::string default_realm;
  std::string default_tenant;
  std::string default_org;
  bool require_tenant_claims_in_prod = true;
  std::vector<RealmConfig> realms;
  std::vector<std::string> cors_origins;
  std::int64_t body_limit_bytes = 0;
  std::int64_t statement_timeout_ms = 0;
  /// Requests a minute by profile; 0 is no limit.
  std::int64_t rate_limit_public = 0;
  std::int64_t rate_limit_authenticated = 0;
  std::int64_t rate_limit_write = 0;
  std::int64_t rate_limit_sensitive = 0;
  /// Seals the audit trail; 64 hexadecimal digits, or empty.
  std::string audit_seal_key;
  /// Public keys in hexadecimal.
  std::vector<std::string> audit_trusted_keys;
  /// Percent of what policies allowed that the decision log keeps.
  int logged_allows_percent = 1;
  /// Whether a change of the metadata is approved by somebody else than its author.
  bool four_eyes = false;
  bool telemetry_enabled = true;
};

/// Where a value came from, strongest last.
enum class ConfigSource { default_value, file, environment, override_value, superstar };
std::string_view to_string(ConfigSource source);

/// One key as declared: the reference page and `config explain` are made from these.
struct ConfigKey {
  std::string_view path;
  std::string_view env;
  /// Name after ATHYPER_SUPER__, empty when none.
  std::string_view superstar;
  enum class Type { string, integer, boolean, url, port, string_list } type;
  std::string_view default_value;
  /// Allowed values, empty when free; for integers "min..max".
  std::string_view allowed;
  bool locked = false;
  bool secret = false;
  std::string_view meaning;
};
std::span<const ConfigKey> config_keys();

/// A value that lost, and why.
struct ConfigCandidate {
  ConfigSource source;
  std::string value;
  /// "", "locked" or "weaker".
  std::string verdict;
};

struct LoadedConfig {
  RuntimeConfig config;
  /// For each key, every candidate, the winner last.
  std::map<std::string, std::vector<ConfigCandidate>, std::less<>> explained;
  /// Locked paths set by environment or SUPERSTAR, and locked values of file or overrides that were dropped; logged at
  /// start.
  std::vector<std::string> notices;

  /// Whether somebody has set the key: its value is not the default.
  bool is_set(std::string_view path) const {
    return explained.find(path)->second.back().source != ConfigSource::default_value;
  }
};

/// Where the loader looks; injected so that a test needs neither files nor a process environment.
struct ConfigInputs {
  std::function<std::optional<std::string>(std::string_view name)> env;
  std::function<lib::Result<std::string>(const std::string& path)> read_file;
  /// Names of every environment variable, to refuse unknown SUPERSTAR names.
  std::vector<std::string> env_names;
  /// From the command line, by path ("port" → "0").
  std::map<std::string, std::string> overrides;
};
/// The real environment and file system.
ConfigInputs process_config_inputs(std::map<std::string, std::string> overrides);

/// Error keys "config.file_missing", "config.file_malformed" (exit 2); "config.invalid" with every finding (exit 3);
/// "iam.secret_ref_missing" (4), "iam.default_realm_missing" (5), "iam.unknown_org" (22), "iam.org_without_tenant"
/// (23).
lib::Result<LoadedConfig> load_config(const ConfigInputs& inputs);

/// Rules that only a production start must keep; error keys iam.prod_* (exit 7, 8, 9).
lib::Result<void> check_environment_guardrails(const RuntimeConfig& config);
/// What a mode needs; error key "config.needs_services" (3).
lib::Result<void> check_mode(const RuntimeConfig& config);

/// For the log: secrets and database passwords are replaced.
lib::Json redacted(const LoadedConfig& loaded);

}  // namespace athyper::runtime
