// Every key of the configuration as data, and what a value of each kind may be.
#include <algorithm>
#include <array>
#include <charconv>

#include <lib/base/text.hpp>
#include <lib/base/url.hpp>

#include "config_parts.hpp"

namespace athyper::runtime {
namespace {

using Type = ConfigKey::Type;

constexpr std::array kKeys{
    ConfigKey{"env", "ENVIRONMENT", "", Type::string, "local", "local|staging|production", false, false,
              "Kind of installation; unknown values refuse to start."},
    ConfigKey{"mode", "MODE", "", Type::string, "api", "api|worker|scheduler|web|all", false, false,
              "What this process does."},
    ConfigKey{"serviceName", "SERVICE_NAME", "", Type::string, "athyper-runtime", "", false, false,
              "Name in logs and traces."},
    ConfigKey{"logLevel", "LOG_LEVEL", "", Type::string, "info", "fatal|error|warn|info|debug|trace", false, false,
              "Lowest level written."},
    ConfigKey{"address", "ADDRESS", "", Type::string, "127.0.0.1", "", false, false, "Address the servers listen on."},
    ConfigKey{"port", "PORT", "", Type::port, "3000", "", false, false, "API port; 0 takes a free one."},
    ConfigKey{"webPort", "WEB_PORT", "", Type::port, "3001", "", false, false, "Web port; 0 takes a free one."},
    ConfigKey{"adminPort", "ADMIN_PORT", "", Type::port, "3002", "", false, false, "Metrics port; 0 takes a free one."},
    ConfigKey{"threads", "THREADS", "", Type::integer, "0", "0..64", false, false,
              "Event loops; 0 means one for each core."},
    ConfigKey{"shutdownTimeoutMs", "SHUTDOWN_TIMEOUT_MS", "", Type::integer, "15000", "0..600000", false, false,
              "Longest orderly shutdown, milliseconds."},
    ConfigKey{"publicBaseUrl", "PUBLIC_BASE_URL", "", Type::url, "", "", false, false,
              "Address people use for the web server."},
    ConfigKey{
        "web.sessionSecret", "WEB_SESSION_SECRET", "", Type::string, "", "", true, true,
        "Seals the sessions, the same for every web server of an installation; empty keeps one in the data folder."},
    ConfigKey{"runtimeApiUrl", "RUNTIME_API_URL", "", Type::url, "http://localhost:3000", "", false, false,
              "API the web server relays to when it runs alone."},
    ConfigKey{"db.url", "DATABASE_URL", "DATABASE_URL", Type::string, "", "", true, true,
              "PostgreSQL for requests; empty means the embedded cluster."},
    ConfigKey{"db.adminUrl", "DATABASE_ADMIN_URL", "DATABASE_ADMIN_URL", Type::string, "", "", true, true,
              "Direct connection of the owner, for schema changes."},
    ConfigKey{"db.preparedStatements", "DB_PREPARED_STATEMENTS", "", Type::boolean, "true", "", false, false,
              "Named statements; off behind a pooler in transaction mode."},
    ConfigKey{"db.binaryDir", "POSTGRES_BIN_DIR", "", Type::string, "", "", false, false,
              "Folder of postgres and initdb for the embedded cluster; empty looks where packages put them."},
    ConfigKey{"db.statementTimeoutMs", "DB_STATEMENT_TIMEOUT_MS", "", Type::integer, "2000", "100..600000", false,
              false, "Limit of one statement group, milliseconds."},
    ConfigKey{"iam.defaultRealmKey", "IAM_DEFAULT_REALM", "IAM_DEFAULT_REALM", Type::string, "main", "", true, false,
              "Realm of tokens and sign-ins that name none."},
    ConfigKey{"iam.defaultTenantKey", "IAM_DEFAULT_TENANT", "IAM_DEFAULT_TENANT", Type::string, "", "", true, false,
              "Tenant offered first."},
    ConfigKey{"iam.defaultOrgKey", "IAM_DEFAULT_ORG", "IAM_DEFAULT_ORG", Type::string, "", "", true, false,
              "Organisation offered first."},
    ConfigKey{"iam.strategy", "IAM_STRATEGY", "IAM_STRATEGY", Type::string, "single_realm", "single_realm|multi_realm",
              true, false, "Whether one or several realms may sign in."},
    ConfigKey{"iam.requireTenantClaimsInProd", "", "", Type::boolean, "true", "", false, false,
              "Production tokens must name their tenant."},
    ConfigKey{"cors.origins", "CORS_ORIGINS", "", Type::string_list, "", "", false, false,
              "Origins that may call the API from a browser; empty is closed."},
    ConfigKey{"limits.bodyBytes", "BODY_LIMIT_BYTES", "", Type::integer, "1048576", "1024..1073741824", false, false,
              "Largest JSON body."},
    ConfigKey{"rateLimit.public", "RATE_LIMIT_PUBLIC", "", Type::integer, "100", "0..100000000", false, false,
              "Requests a minute from one address to one public route; 0 is no limit."},
    ConfigKey{"rateLimit.authenticated", "RATE_LIMIT_AUTHENTICATED", "", Type::integer, "1000", "0..100000000", false,
              false, "Requests a minute of one person; 0 is no limit."},
    ConfigKey{"rateLimit.write", "RATE_LIMIT_WRITE", "", Type::integer, "100", "0..100000000", false, false,
              "Writes a minute of one person; 0 is no limit."},
    ConfigKey{"rateLimit.sensitive", "RATE_LIMIT_SENSITIVE", "", Type::integer, "5", "0..100000000", false, false,
              "Sensitive actions a minute of one person; 0 is no limit."},
    ConfigKey{"audit.sealKey", "AUDIT_SEAL_KEY", "", Type::string, "", "", true, true,
              "Seals the audit trail, the same for every worker of an installation: 64 hexadecimal digits; empty keeps "
              "one in the data folder of an embedded database."},
    ConfigKey{"audit.trustedKeys", "AUDIT_TRUSTED_KEYS", "", Type::string_list, "", "", true, false,
              "Public keys whose seals are believed beside one's own: those of former times."},
    ConfigKey{"policy.loggedAllowsPercent", "POLICY_LOGGED_ALLOWS_PERCENT", "", Type::integer, "1", "0..100", false,
              false, "Share of what policies allowed that the decision log keeps; denials are kept always."},
    ConfigKey{"meta.fourEyes", "META_FOUR_EYES", "", Type::boolean, "false", "", true, false,
              "Changes of the metadata are approved by somebody else than their author."},
    ConfigKey{"telemetry.enabled", "TELEMETRY_ENABLED", "TELEMETRY_ENABLED", Type::boolean, "true", "", true, false,
              "Spans and log envelopes."},
};

bool allowed_word(std::string_view allowed, std::string_view value) {
  const auto words = lib::split(allowed, '|');
  return std::find(words.begin(), words.end(), value) != words.end();
}

}  // namespace

std::span<const ConfigKey> config_keys() {
  return kKeys;
}

namespace config_parts {

std::optional<bool> parse_bool(std::string_view text) {
  const auto low = lib::to_lower_ascii(text);
  for (const auto* yes : {"true", "1", "yes", "y", "on"}) {
    if (low == yes) return true;
  }
  for (const auto* no : {"false", "0", "no", "n", "off"}) {
    if (low == no) return false;
  }
  return std::nullopt;
}

std::optional<std::int64_t> parse_int(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string check_value(const ConfigKey& key, const std::string& value) {
  switch (key.type) {
    case Type::string:
    case Type::string_list:
      if (!key.allowed.empty() && !allowed_word(key.allowed, value))
        return "must be one of " + std::string(key.allowed);
      return {};
    case Type::boolean:
      return parse_bool(value) ? "" : "must be true or false";
    case Type::url:
      return value.empty() || lib::parse_url(value).ok() ? "" : "must be an http or https URL";
    case Type::port: {
      const auto number = parse_int(value);
      return number && *number >= 0 && *number <= 65'535 ? "" : "must be a port between 0 and 65535";
    }
    case Type::integer: {
      const auto number = parse_int(value);
      if (!number) return "must be a whole number";
      const auto dots = key.allowed.find("..");
      const auto low = *parse_int(key.allowed.substr(0, dots)), high = *parse_int(key.allowed.substr(dots + 2));
      return *number >= low && *number <= high ? "" : "must lie within " + std::string(key.allowed);
    }
  }
  return {};
}

const ConfigKey* find_key(std::string_view path) {
  const auto found = std::find_if(kKeys.begin(), kKeys.end(), [&](const ConfigKey& k) { return k.path == path; });
  return found == kKeys.end() ? nullptr : &*found;
}

}  // namespace config_parts
}  // namespace athyper::runtime
