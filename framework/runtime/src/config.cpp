#include <athyper/runtime/config.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <lib/base/text.hpp>
#include <lib/base/url.hpp>

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
    ConfigKey{"runtimeApiUrl", "RUNTIME_API_URL", "", Type::url, "http://localhost:3000", "", false, false,
              "API the web server relays to when it runs alone."},
    ConfigKey{"db.url", "DATABASE_URL", "DATABASE_URL", Type::string, "", "", true, true,
              "PostgreSQL for requests; empty means the embedded cluster."},
    ConfigKey{"db.adminUrl", "DATABASE_ADMIN_URL", "DATABASE_ADMIN_URL", Type::string, "", "", true, true,
              "Direct connection of the owner, for schema changes."},
    ConfigKey{"db.preparedStatements", "DB_PREPARED_STATEMENTS", "", Type::boolean, "true", "", false, false,
              "Off behind poolers that cannot carry them."},
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
    ConfigKey{"telemetry.enabled", "TELEMETRY_ENABLED", "TELEMETRY_ENABLED", Type::boolean, "true", "", true, false,
              "Spans and log envelopes."},
};

constexpr std::string_view kSuperPrefix = "ATHYPER_SUPER__";
constexpr std::string_view kSecretPrefix = "ATHYPER_SUPER__IAM_SECRET__";
constexpr std::array<std::string_view, 2> kTrees{"iam.realms", "$schema"};

struct Findings {
  std::vector<lib::ErrorDetail> all;
  void add(std::string path, std::string code, std::string message) {
    all.push_back({std::move(path), std::move(code), std::move(message)});
  }
};

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

bool allowed_word(std::string_view allowed, std::string_view value) {
  const auto words = lib::split(allowed, '|');
  return std::find(words.begin(), words.end(), value) != words.end();
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

bool under_tree(std::string_view path) {
  return std::any_of(kTrees.begin(), kTrees.end(),
                     [&](std::string_view tree) { return path == tree || path.starts_with(std::string(tree) + "."); });
}

// Text of a scalar or list of a configuration file, as if it had come from the environment.
std::string scalar_text(const lib::Json& value) {
  switch (value.kind()) {
    case lib::Json::Kind::null:
      return {};
    case lib::Json::Kind::boolean:
      return value.as_bool() ? "true" : "false";
    case lib::Json::Kind::string:
      return value.as_string();
    case lib::Json::Kind::array: {
      std::vector<std::string> parts;
      for (const auto& item : value.as_array()) parts.push_back(scalar_text(item));
      return lib::join(parts, ",");
    }
    case lib::Json::Kind::integer:
    case lib::Json::Kind::number:
      return value.number_text();
    case lib::Json::Kind::object:
      return {};
  }
  return {};
}

// Leaves of the file by dotted path; unknown ones are findings with a suggestion.
void flatten_file(const lib::Json& node, const std::string& prefix, std::map<std::string, std::string>& out,
                  Findings& findings) {
  std::vector<std::string> known;
  for (const auto& key : kKeys) known.emplace_back(key.path);
  for (const auto& [name, value] : node.as_object()) {
    const std::string path = prefix.empty() ? name : prefix + "." + name;
    if (under_tree(path)) continue;
    if (find_key(path) != nullptr) {
      out[path] = scalar_text(value);
    } else if (value.is_object()) {
      flatten_file(value, path, out, findings);
    } else {
      findings.add(path, "config.unknown_key", "is not a configuration key" + lib::did_you_mean(path, known));
    }
  }
}

struct FileConfig {
  std::map<std::string, std::string> leaves;
  lib::Json realms;
};

lib::Result<FileConfig> read_config_file(const ConfigInputs& inputs, Findings& findings) {
  FileConfig file;
  auto path = inputs.env("ATHYPER_KERNEL_CONFIG_PATH");
  if (!path || path->empty()) return file;
  if (path->front() != '/') {
    if (const auto base = inputs.env("MESH_CONFIG")) *path = *base + "/" + *path;
  }
  TRY(auto text, inputs.read_file(*path));
  auto parsed = lib::parse_json(text);
  if (!parsed.ok() || !parsed->is_object()) {
    lib::Error error{lib::ErrorCode::invalid_argument, "config.file_malformed", *path + " is not a JSON object."};
    if (!parsed.ok()) error.details = parsed.error().details;
    return error;
  }
  flatten_file(*parsed, "", file.leaves, findings);
  if (const auto* iam = parsed->find("iam")) {
    if (const auto* realms = iam->find("realms")) file.realms = *realms;
  }
  return file;
}

lib::Result<RealmConfig> read_realm(const ConfigInputs& inputs, const std::string& key, const lib::Json& json,
                                    Findings& findings) {
  RealmConfig realm{.key = key,
                    .issuer_url = {},
                    .client_id = {},
                    .client_secret = {},
                    .allowed_azp = {},
                    .redirect_uri_allowlist = {}};
  const std::string at = "iam.realms." + key;
  const auto* iam = json.find("iam");
  if (iam == nullptr) {
    findings.add(at, "config.missing", "needs iam.issuerUrl and iam.clientId");
    return realm;
  }
  realm.issuer_url = iam->get_string("issuerUrl").value_or("");
  realm.client_id = iam->get_string("clientId").value_or("");
  if (!lib::parse_url(realm.issuer_url).ok())
    findings.add(at + ".iam.issuerUrl", "config.invalid_value", "must be an http or https URL");
  if (realm.client_id.empty())
    findings.add(at + ".iam.clientId", "config.missing", "is required: it is the audience every token must name");
  if (const auto* azp = iam->find("allowedAzp"); azp != nullptr && azp->is_array()) {
    for (const auto& item : azp->as_array()) realm.allowed_azp.push_back(scalar_text(item));
  }
  if (const auto* uris = json.find("redirectUriAllowlist"); uris != nullptr && uris->is_array()) {
    for (const auto& item : uris->as_array()) realm.redirect_uri_allowlist.push_back(scalar_text(item));
  }
  if (const auto ref = iam->get_string("clientSecretRef")) {
    const auto secret = inputs.env(std::string(kSecretPrefix) + std::string(*ref));
    if (!secret) {
      return lib::Error{lib::ErrorCode::invalid_argument, "iam.secret_ref_missing",
                        "Realm " + key + " names the secret '" + std::string(*ref) + "', but " +
                            std::string(kSecretPrefix) + std::string(*ref) + " is not set."};
    }
    realm.client_secret = *secret;
  }
  return realm;
}

// Every candidate of one key in order of strength; the last one that is not locked out wins.
std::string resolve_key(const ConfigKey& key, const ConfigInputs& inputs, const FileConfig& file, LoadedConfig& loaded,
                        Findings& findings) {
  auto& candidates = loaded.explained[std::string(key.path)];
  candidates.push_back({ConfigSource::default_value, std::string(key.default_value), {}});
  const auto offer = [&](ConfigSource source, std::string value) {
    const bool weak_source = source == ConfigSource::file || source == ConfigSource::override_value;
    const bool locked_out = key.locked && weak_source;
    if (locked_out)
      loaded.notices.push_back(std::string(key.path) + " is locked: the value from the " +
                               std::string(to_string(source)) + " was dropped");
    if (key.locked && !weak_source)
      loaded.notices.push_back(std::string(key.path) + " (locked) is set by the " + std::string(to_string(source)));
    candidates.push_back({source, std::move(value), locked_out ? "locked" : ""});
  };
  if (const auto found = file.leaves.find(std::string(key.path)); found != file.leaves.end())
    offer(ConfigSource::file, found->second);
  if (!key.env.empty()) {
    auto value = inputs.env(key.env);
    if (!value && key.path == "env") value = inputs.env("NODE_ENV");
    if (value && !value->empty()) offer(ConfigSource::environment, *value);
  }
  if (const auto found = inputs.overrides.find(std::string(key.path)); found != inputs.overrides.end())
    offer(ConfigSource::override_value, found->second);
  if (!key.superstar.empty()) {
    if (const auto value = inputs.env(std::string(kSuperPrefix) + std::string(key.superstar)))
      offer(ConfigSource::superstar, *value);
  }
  std::size_t winner = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].verdict.empty()) winner = i;
  }
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (i != winner && candidates[i].verdict.empty()) candidates[i].verdict = "weaker";
  }
  std::rotate(candidates.begin() + static_cast<std::ptrdiff_t>(winner),
              candidates.begin() + static_cast<std::ptrdiff_t>(winner) + 1, candidates.end());
  const auto& chosen = candidates.back();
  if (const auto wrong = check_value(key, chosen.value); !wrong.empty()) {
    const auto shown = key.secret ? std::string("(secret)") : "'" + chosen.value + "'";
    findings.add(std::string(key.path), "config.invalid_value",
                 shown + " from the " + std::string(to_string(chosen.source)) + " " + wrong);
  }
  return chosen.value;
}

Environment environment_of(std::string_view text) {
  return text == "production" ? Environment::production : text == "staging" ? Environment::staging : Environment::local;
}

Mode mode_of(std::string_view text) {
  for (const auto mode : {Mode::api, Mode::worker, Mode::scheduler, Mode::web, Mode::all}) {
    if (to_string(mode) == text) return mode;
  }
  return Mode::api;
}

template <class Number>
Number number_of(const std::string& text) {
  return static_cast<Number>(parse_int(text).value_or(0));
}

void fill(RuntimeConfig& c, const std::function<std::string(std::string_view)>& get) {
  c.environment = environment_of(get("env"));
  c.mode = mode_of(get("mode"));
  c.service_name = get("serviceName");
  c.log_level = get("logLevel");
  c.address = get("address");
  c.port = number_of<std::uint16_t>(get("port"));
  c.web_port = number_of<std::uint16_t>(get("webPort"));
  c.admin_port = number_of<std::uint16_t>(get("adminPort"));
  c.threads = number_of<std::uint32_t>(get("threads"));
  c.shutdown_timeout_ms = number_of<std::int64_t>(get("shutdownTimeoutMs"));
  c.public_base_url = get("publicBaseUrl");
  c.runtime_api_url = get("runtimeApiUrl");
  c.db_url = get("db.url");
  c.db_admin_url = get("db.adminUrl");
  c.db_prepared_statements = parse_bool(get("db.preparedStatements")).value_or(true);
  c.statement_timeout_ms = number_of<std::int64_t>(get("db.statementTimeoutMs"));
  c.default_realm = get("iam.defaultRealmKey");
  c.default_tenant = get("iam.defaultTenantKey");
  c.default_org = get("iam.defaultOrgKey");
  c.require_tenant_claims_in_prod = parse_bool(get("iam.requireTenantClaimsInProd")).value_or(true);
  for (const auto origin : lib::split(get("cors.origins"), ',')) {
    if (!lib::trim(origin).empty()) c.cors_origins.emplace_back(lib::trim(origin));
  }
  c.body_limit_bytes = number_of<std::int64_t>(get("limits.bodyBytes"));
  c.rate_limit_public = number_of<std::int64_t>(get("rateLimit.public"));
  c.rate_limit_authenticated = number_of<std::int64_t>(get("rateLimit.authenticated"));
  c.rate_limit_write = number_of<std::int64_t>(get("rateLimit.write"));
  c.rate_limit_sensitive = number_of<std::int64_t>(get("rateLimit.sensitive"));
  c.telemetry_enabled = parse_bool(get("telemetry.enabled")).value_or(true);
}

// A SUPERSTAR variable that names nothing is a typing error of an operator: refuse it.
void refuse_unknown_superstars(const ConfigInputs& inputs, Findings& findings) {
  std::vector<std::string> known;
  for (const auto& key : kKeys) {
    if (!key.superstar.empty()) known.push_back(std::string(kSuperPrefix) + std::string(key.superstar));
  }
  for (const auto& name : inputs.env_names) {
    if (!name.starts_with(kSuperPrefix) || name.starts_with(kSecretPrefix)) continue;
    if (std::find(known.begin(), known.end(), name) == known.end())
      findings.add(name, "config.unknown_key", "is not a SUPERSTAR name" + lib::did_you_mean(name, known));
  }
}

}  // namespace

std::span<const ConfigKey> config_keys() {
  return kKeys;
}

std::string_view to_string(Environment environment) {
  switch (environment) {
    case Environment::local:
      return "local";
    case Environment::staging:
      return "staging";
    case Environment::production:
      return "production";
  }
  return "";
}

std::string_view to_string(Mode mode) {
  switch (mode) {
    case Mode::api:
      return "api";
    case Mode::worker:
      return "worker";
    case Mode::scheduler:
      return "scheduler";
    case Mode::web:
      return "web";
    case Mode::all:
      return "all";
  }
  return "";
}

std::string_view to_string(ConfigSource source) {
  switch (source) {
    case ConfigSource::default_value:
      return "default";
    case ConfigSource::file:
      return "file";
    case ConfigSource::environment:
      return "environment";
    case ConfigSource::override_value:
      return "command line";
    case ConfigSource::superstar:
      return "SUPERSTAR variable";
  }
  return "";
}

lib::Result<LoadedConfig> load_config(const ConfigInputs& inputs) {
  Findings findings;
  LoadedConfig loaded;
  TRY(auto file, read_config_file(inputs, findings));
  refuse_unknown_superstars(inputs, findings);
  for (const auto& [path, value] : inputs.overrides) {
    if (find_key(path) == nullptr) findings.add(path, "config.unknown_key", "is not a configuration key");
  }
  std::map<std::string, std::string, std::less<>> values;
  for (const auto& key : kKeys) values[std::string(key.path)] = resolve_key(key, inputs, file, loaded, findings);
  if (file.realms.is_object()) {
    for (const auto& [key, json] : file.realms.as_object()) {
      TRY(auto realm, read_realm(inputs, key, json, findings));
      loaded.config.realms.push_back(std::move(realm));
    }
  }
  if (!findings.all.empty()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "config.invalid", "The configuration has errors.",
                      std::move(findings.all)};
  }
  fill(loaded.config, [&](std::string_view path) { return values.find(path)->second; });
  const auto& c = loaded.config;
  const bool known_default =
      std::any_of(c.realms.begin(), c.realms.end(), [&](const RealmConfig& r) { return r.key == c.default_realm; });
  if (!c.realms.empty() && !known_default) {
    return lib::Error{lib::ErrorCode::invalid_argument, "iam.default_realm_missing",
                      "iam.defaultRealmKey is '" + c.default_realm + "', which iam.realms does not hold."};
  }
  if (!c.default_org.empty() && c.default_tenant.empty()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "iam.org_without_tenant",
                      "iam.defaultOrgKey is set, but iam.defaultTenantKey is not."};
  }
  return loaded;
}

lib::Result<void> check_environment_guardrails(const RuntimeConfig& config) {
  if (config.environment != Environment::production) return {};
  const auto refuse = [](const char* key, std::string message) {
    return lib::Error{lib::ErrorCode::invalid_argument, key, std::move(message)};
  };
  if (config.public_base_url.empty())
    return refuse("iam.prod_missing_base_url", "A production start needs PUBLIC_BASE_URL.");
  if (config.db_url.empty())
    return refuse("iam.prod_nonprod_idp",
                  "A production start needs DATABASE_URL: the embedded database exists only in ENVIRONMENT=local.");
  if (config.realms.empty())
    return refuse("iam.prod_nonprod_idp",
                  "A production start needs a realm: the development issuer exists only in ENVIRONMENT=local.");
  for (const auto& realm : config.realms) {
    const auto url = lib::parse_url(realm.issuer_url);
    if (url.ok() && (url->host == "localhost" || url->host == "127.0.0.1" || url->host.ends_with(".local") ||
                     url->scheme != "https")) {
      return refuse("iam.prod_nonprod_idp",
                    "Realm " + realm.key + " of a production start points at " + url->origin() + ".");
    }
    for (const auto& uri : realm.redirect_uri_allowlist) {
      if (uri.find('*') != std::string::npos)
        return refuse("iam.prod_wildcard_redirect",
                      "Realm " + realm.key + " allows the wildcard redirect " + uri + ".");
    }
  }
  return {};
}

lib::Json redacted(const LoadedConfig& loaded) {
  lib::Json out = lib::Json::object();
  for (const auto& [path, candidates] : loaded.explained) {
    const auto& winner = candidates.back();
    const auto* key = find_key(path);
    const bool hide = key != nullptr && key->secret && !winner.value.empty();
    out.set(path, lib::Json::object({{"value", hide ? lib::Json("***") : lib::Json(winner.value)},
                                     {"source", to_string(winner.source)}}));
  }
  return out;
}

}  // namespace athyper::runtime
