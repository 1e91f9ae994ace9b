// config explain: where the value of a key comes from and what it beat. What realm, tenant and organisation hand down
// is named `defaults.PATH` with options that choose the level, or by its place in the configuration file.
#include <algorithm>
#include <optional>

#include <athyper/runtime/config.hpp>
#include <lib/base/text.hpp>

#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using lib::Json;

constexpr std::string_view kDefaults = "defaults.";
constexpr std::string_view kRealms = "iam.realms.";

/// A value of the cascade: whose, and which.
struct DefaultKey {
  std::string realm, tenant, org, path;
};

const runtime::ConfigKey* find_key(std::string_view path) {
  const auto keys = runtime::config_keys();
  const auto found = std::ranges::find(keys, path, &runtime::ConfigKey::path);
  return found == keys.end() ? nullptr : &*found;
}

ExitCode unknown(const std::string& what, std::string_view given, const std::vector<std::string>& known) {
  std::fprintf(stderr, "athyper: there is no %s '%s'%s\n", what.c_str(), std::string(given).c_str(),
               lib::did_you_mean(given, known).c_str());
  return ExitCode::usage;
}

ExitCode unknown_key(std::string_view given) {
  std::vector<std::string> known;
  for (const auto& each : runtime::config_keys()) known.emplace_back(each.path);
  return unknown("key", given, known);
}

/// `iam.realms.R[.tenants.T[.orgs.O]].defaults.PATH`, or `defaults.PATH` of the chosen or configured realm, tenant and
/// organisation.
std::optional<DefaultKey> read_default_key(std::string_view key, const Arguments& arguments,
                                           const runtime::RuntimeConfig& config) {
  if (key.starts_with(kDefaults)) {
    DefaultKey of{.realm = arguments.get("realm", config.default_realm),
                  .tenant = arguments.get("tenant", config.default_tenant),
                  .org = arguments.get("org"),
                  .path = std::string(key.substr(kDefaults.size()))};
    if (of.org.empty() && of.tenant == config.default_tenant) of.org = config.default_org;
    return of;
  }
  if (!key.starts_with(kRealms)) return std::nullopt;
  auto rest = key.substr(kRealms.size());
  const auto next = [&] {
    const auto word = rest.substr(0, rest.find('.'));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    return std::string(word);
  };
  DefaultKey of{.realm = next(), .tenant = {}, .org = {}, .path = {}};
  if (rest.starts_with("tenants.")) {
    next();
    of.tenant = next();
    if (rest.starts_with("orgs.")) {
      next();
      of.org = next();
    }
  }
  if (next() != "defaults") return std::nullopt;
  of.path = rest;
  return of;
}

std::string shown(const Json& value) {
  return value.is_string() ? value.as_string() : value.dump();
}

Json losers_of(const runtime::ExplainedDefault& explained) {
  Json losers = Json::array();
  for (const auto& each : explained.candidates) {
    if (each.verdict.empty()) continue;
    losers.push_back(Json::object({{"source", each.level}, {"value", each.value}, {"verdict", each.verdict}}));
  }
  return losers;
}

ExitCode print_default(const Arguments& arguments, const DefaultKey& key, const runtime::ExplainedDefault& explained) {
  const auto& winner = explained.candidates.back().level;
  if (arguments.has("json")) {
    line(Json::object({{"key", std::string(kDefaults) + key.path},
                       {"realm", key.realm},
                       {"tenant", key.tenant},
                       {"org", key.org},
                       {"value", *explained.value},
                       {"source", winner},
                       {"locked", false},
                       {"losers", losers_of(explained)}})
             .dump());
    return ExitCode::ok;
  }
  line(std::string(kDefaults) + key.path + " = " + shown(*explained.value) + "   (" + winner + ")");
  line("  Handed down from realm to tenant to organisation; set below iam.realms of the configuration file.");
  for (const auto& each : explained.candidates) {
    if (each.verdict.empty()) continue;
    line("  " + std::string(each.verdict == "merged" ? "merged" : "beaten") + ": " + shown(each.value) + "   (" +
         each.level + ", " + each.verdict + ")");
  }
  return ExitCode::ok;
}

ExitCode explain_inherited(const Arguments& arguments, const DefaultKey& key, const runtime::RuntimeConfig& config) {
  const auto& realms = config.realms;
  const auto realm = std::ranges::find(realms, key.realm, &runtime::RealmConfig::key);
  if (realm == realms.end()) {
    std::vector<std::string> known;
    for (const auto& each : realms) known.push_back(each.key);
    return unknown("configured realm", key.realm, known);
  }
  const auto* tenant = runtime::find_tenant(*realm, key.tenant);
  const auto no_orgs = std::vector<runtime::OrgConfig>();
  const auto& orgs = tenant != nullptr ? tenant->orgs : no_orgs;
  if (!key.org.empty() && std::ranges::find(orgs, key.org, &runtime::OrgConfig::key) == orgs.end()) {
    std::vector<std::string> known;
    for (const auto& each : orgs) known.push_back(each.key);
    return unknown("organisation of the tenant '" + key.tenant + "' called", key.org, known);
  }
  const auto explained = runtime::explain_default(*realm, key.tenant, key.org, key.path);
  if (explained.value) return print_default(arguments, key, explained);
  return unknown("default", key.path, runtime::default_paths(*realm, key.tenant, key.org));
}

std::string shown(const runtime::ConfigKey& key, const std::string& value) {
  return key.secret && !value.empty() ? "***" : value;
}

ExitCode print_key(const Arguments& arguments, const runtime::ConfigKey& key,
                   const std::vector<runtime::ConfigCandidate>& candidates) {
  const auto& winner = candidates.back();
  if (arguments.has("json")) {
    Json losers = Json::array();
    for (std::size_t i = 0; i + 1 < candidates.size(); ++i) {
      losers.push_back(Json::object({{"source", to_string(candidates[i].source)},
                                     {"value", shown(key, candidates[i].value)},
                                     {"verdict", candidates[i].verdict}}));
    }
    line(Json::object({{"key", key.path},
                       {"value", shown(key, winner.value)},
                       {"source", to_string(winner.source)},
                       {"locked", key.locked},
                       {"losers", std::move(losers)}})
             .dump());
    return ExitCode::ok;
  }
  line(std::string(key.path) + " = " + shown(key, winner.value) + "   (" + std::string(to_string(winner.source)) + ")");
  line("  " + std::string(key.meaning) + (key.locked ? " Locked: only the environment and SUPERSTAR may set it." : ""));
  for (std::size_t i = 0; i + 1 < candidates.size(); ++i) {
    line("  beaten: " + shown(key, candidates[i].value) + "   (" + std::string(to_string(candidates[i].source)) + ", " +
         candidates[i].verdict + ")");
  }
  return ExitCode::ok;
}

}  // namespace

ExitCode run_config_explain(const Arguments& arguments) {
  const std::string& given = arguments.positional[0];
  const auto* key = find_key(given);
  if (key == nullptr && !given.starts_with(kDefaults) && !given.starts_with(kRealms)) return unknown_key(given);
  const auto loaded = runtime::load_config(runtime::process_config_inputs({}));
  if (!loaded.ok()) return fail(loaded.error());
  if (key != nullptr) return print_key(arguments, *key, loaded->explained.find(key->path)->second);
  const auto of = read_default_key(given, arguments, loaded->config);
  return of ? explain_inherited(arguments, *of, loaded->config) : unknown_key(given);
}

}  // namespace athyper::cmd
