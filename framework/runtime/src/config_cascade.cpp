// What realm, tenant and organisation hand down: the merged defaults, and the explanation of one of them.
#include <lib/base/text.hpp>

#include "config_parts.hpp"

namespace athyper::runtime {
namespace {

using lib::Json;

// Objects merge member by member, everything else replaces.
void merge_into(Json& target, const Json& more) {
  if (!target.is_object() || !more.is_object()) {
    target = more;
    return;
  }
  for (const auto& [name, value] : more.as_object()) {
    const auto* known = target.find(name);
    Json merged = known != nullptr ? *known : Json();
    merge_into(merged, value);
    target.set(name, std::move(merged));
  }
}

struct Level {
  std::string name;
  const Json* defaults;
};

// Weakest first; a tenant that the configuration does not speak of has no level.
std::vector<Level> levels_of(const RealmConfig& realm, std::string_view tenant, std::string_view org) {
  std::vector<Level> levels{{"realm " + realm.key, &realm.defaults}};
  const auto* of_tenant = find_tenant(realm, tenant);
  if (of_tenant == nullptr) return levels;
  levels.push_back({"tenant " + of_tenant->key, &of_tenant->defaults});
  for (const auto& each : of_tenant->orgs) {
    if (each.key == org) levels.push_back({"organisation " + each.key, &each.defaults});
  }
  return levels;
}

// The value at a dotted path. `replaced` says that a value which is no object stands where the path goes on.
const Json* find_at(const Json& defaults, std::string_view path, bool& replaced) {
  const Json* at = &defaults;
  for (const auto name : lib::split(path, '.')) {
    replaced = !at->is_object();
    at = at->find(name);
    if (at == nullptr) return nullptr;
  }
  return at;
}

void collect_paths(const Json& object, const std::string& prefix, std::vector<std::string>& out) {
  for (const auto& [name, value] : object.as_object()) {
    out.push_back(prefix + name);
    if (value.is_object()) collect_paths(value, prefix + name + ".", out);
  }
}

}  // namespace

Json effective_defaults(const RealmConfig& realm, std::string_view tenant, std::string_view org) {
  Json merged = Json::object({});
  for (const auto& level : levels_of(realm, tenant, org)) {
    if (level.defaults->is_object()) merge_into(merged, *level.defaults);
  }
  return merged;
}

ExplainedDefault explain_default(const RealmConfig& realm, std::string_view tenant, std::string_view org,
                                 std::string_view path) {
  ExplainedDefault explained;
  auto& candidates = explained.candidates;
  for (const auto& level : levels_of(realm, tenant, org)) {
    bool replaced = false;
    const Json* found = find_at(*level.defaults, path, replaced);
    if (found == nullptr && !replaced) continue;
    const bool merges = found != nullptr && found->is_object();
    for (auto& weaker : candidates) {
      if (weaker.verdict.empty() || !merges) weaker.verdict = merges && weaker.value.is_object() ? "merged" : "weaker";
    }
    if (found != nullptr) candidates.push_back({.level = level.name, .value = *found, .verdict = {}});
  }
  bool replaced = false;
  const Json merged = effective_defaults(realm, tenant, org);
  if (const auto* value = find_at(merged, path, replaced)) explained.value = *value;
  return explained;
}

std::vector<std::string> default_paths(const RealmConfig& realm, std::string_view tenant, std::string_view org) {
  std::vector<std::string> paths;
  collect_paths(effective_defaults(realm, tenant, org), {}, paths);
  return paths;
}

const TenantConfig* find_tenant(const RealmConfig& realm, std::string_view key) {
  for (const auto& tenant : realm.tenants) {
    if (tenant.key == key) return &tenant;
  }
  return nullptr;
}

}  // namespace athyper::runtime
