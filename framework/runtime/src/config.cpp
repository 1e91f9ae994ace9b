// Loading: every key from its sources, the strongest that is not locked out; then what only the whole can tell.
#include <algorithm>

#include <lib/base/text.hpp>

#include "config_parts.hpp"

namespace athyper::runtime {

using namespace config_parts;

namespace {

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

std::vector<std::string> list_of(const std::string& text) {
  std::vector<std::string> items;
  for (const auto item : lib::split(text, ',')) {
    if (!lib::trim(item).empty()) items.emplace_back(lib::trim(item));
  }
  return items;
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
  c.session_secret = get("web.sessionSecret");
  c.db_binary_dir = get("db.binaryDir");
  c.db_prepared_statements = parse_bool(get("db.preparedStatements")).value_or(true);
  c.statement_timeout_ms = number_of<std::int64_t>(get("db.statementTimeoutMs"));
  c.default_realm = get("iam.defaultRealmKey");
  c.default_tenant = get("iam.defaultTenantKey");
  c.default_org = get("iam.defaultOrgKey");
  c.require_tenant_claims_in_prod = parse_bool(get("iam.requireTenantClaimsInProd")).value_or(true);
  c.cors_origins = list_of(get("cors.origins"));
  c.audit_seal_key = get("audit.sealKey");
  c.audit_trusted_keys = list_of(get("audit.trustedKeys"));
  c.body_limit_bytes = number_of<std::int64_t>(get("limits.bodyBytes"));
  c.rate_limit_public = number_of<std::int64_t>(get("rateLimit.public"));
  c.rate_limit_authenticated = number_of<std::int64_t>(get("rateLimit.authenticated"));
  c.rate_limit_write = number_of<std::int64_t>(get("rateLimit.write"));
  c.rate_limit_sensitive = number_of<std::int64_t>(get("rateLimit.sensitive"));
  c.logged_allows_percent = number_of<int>(get("policy.loggedAllowsPercent"));
  c.four_eyes = parse_bool(get("meta.fourEyes")).value_or(false);
  c.telemetry_enabled = parse_bool(get("telemetry.enabled")).value_or(true);
}

// A SUPERSTAR variable that names nothing is a typing error of an operator: refuse it.
void refuse_unknown_superstars(const ConfigInputs& inputs, Findings& findings) {
  std::vector<std::string> known;
  for (const auto& key : config_keys()) {
    if (!key.superstar.empty()) known.push_back(std::string(kSuperPrefix) + std::string(key.superstar));
  }
  for (const auto& name : inputs.env_names) {
    if (!name.starts_with(kSuperPrefix) || name.starts_with(kSecretPrefix)) continue;
    if (std::find(known.begin(), known.end(), name) == known.end())
      findings.add(name, "config.unknown_key", "is not a SUPERSTAR name" + lib::did_you_mean(name, known));
  }
}

// Organisations stand in the configuration only, below their tenant.
lib::Result<void> check_default_org(const RuntimeConfig& c) {
  if (c.default_org.empty()) return {};
  if (c.default_tenant.empty()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "iam.org_without_tenant",
                      "iam.defaultOrgKey is set, but iam.defaultTenantKey is not."};
  }
  for (const auto& realm : c.realms) {
    const auto* tenant = realm.key == c.default_realm ? find_tenant(realm, c.default_tenant) : nullptr;
    if (tenant == nullptr) continue;
    for (const auto& org : tenant->orgs) {
      if (org.key == c.default_org) return {};
    }
  }
  return lib::Error{lib::ErrorCode::invalid_argument, "iam.unknown_org",
                    "iam.defaultOrgKey is '" + c.default_org + "', which is not among iam.realms." + c.default_realm +
                        ".tenants." + c.default_tenant + ".orgs."};
}

}  // namespace

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
  for (const auto& key : config_keys())
    values[std::string(key.path)] = resolve_key(key, inputs, file, loaded, findings);
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
  TRY(check_default_org(c));
  return loaded;
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
