#include "rule_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <athyper/core/data/policy_gate.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/text.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::runtime::policy_rules {
namespace {

using core::access::Rule;
using core::access::ScopeType;
using core::meta::Entity;
using core::meta::Model;
using Findings = std::vector<lib::ErrorDetail>;

/// A rule that can be read, and where it stands.
struct Placed {
  Rule rule;
  std::string path;
};

void check_entity_name(const Model& model, const std::string& name, const std::string& path, Findings& findings) {
  const Entity* entity = model.find(name);
  std::vector<std::string> names;
  for (const auto& [known, one] : model.entities) {
    if (one.parent.empty()) names.push_back(known);
  }
  if (entity == nullptr) {
    findings.push_back(
        {path, "policy.entity.unknown", "No entity `" + name + "`" + lib::did_you_mean(name, names) + "."});
  } else if (!entity->parent.empty()) {
    findings.push_back({path, "policy.entity.inside",
                        "The rows of `" + name + "` stand inside `" + entity->parent + "`: write the rule for that."});
  }
}

void check_module(const Model& model, const std::string& name, const std::string& path, Findings& findings) {
  std::set<std::string> names;
  for (const auto& [entity_name, entity] : model.entities) names.insert(entity.module);
  if (names.contains(name)) return;
  const std::vector<std::string> known(names.begin(), names.end());
  findings.push_back(
      {path, "policy.module.unknown", "No module `" + name + "`" + lib::did_you_mean(name, known) + "."});
}

void check_scope(const Model& model, const Rule& rule, const std::string& path, Findings& findings) {
  const std::string& key = rule.scope.key;
  if (rule.scope.type == ScopeType::entity) {
    check_entity_name(model, key, path, findings);
  } else if (rule.scope.type == ScopeType::record) {
    const std::size_t slash = std::min(key.find('/'), key.size());
    check_entity_name(model, key.substr(0, slash), path, findings);
    if (slash == key.size() || !lib::parse_uuid(key.substr(slash + 1)).ok())
      findings.push_back({path, "policy.record.invalid", "A record is written `entity/id`, its id a UUID."});
  } else if (rule.scope.type == ScopeType::module) {
    check_module(model, key, path, findings);
  } else if (rule.scope.type == ScopeType::entity_version) {
    findings.push_back({path, "policy.scope.unsupported",
                        "Records do not say which version of their entity wrote them: write the rule for the entity."});
  }
}

/// Ids name rules in explanations and lists of differences.
bool is_rule_id(const std::string& id) {
  static const auto kForm = *lib::Regex::make("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$");
  return kForm.finds(id);
}

/// The rules that can be read, whatever they mean.
std::vector<Placed> read_shapes(const lib::JsonArray& rules, Findings& findings) {
  std::vector<Placed> sound;
  std::set<std::string> ids;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string path = "/rules/" + std::to_string(i);
    auto rule = core::access::rule_from_json(rules[i]);
    if (!rule.ok()) {
      for (const lib::ErrorDetail& detail : rule.error().details)
        findings.push_back({path + "/" + detail.path, detail.code, detail.message});
      continue;
    }
    if (!is_rule_id(rule->id))
      findings.push_back(
          {path + "/id", "access.rule.invalid", "An id is up to 100 letters, digits, dots, hyphens and underscores."});
    else if (!ids.insert(rule->id).second)
      findings.push_back({path + "/id", "access.rule.duplicate", "The id `" + rule->id + "` stands twice."});
    sound.push_back({*std::move(rule), path});
  }
  return sound;
}

/// In the order of the rules.
void sort(Findings& findings) {
  std::ranges::sort(findings, {}, [](const lib::ErrorDetail& one) {
    const std::string number = one.path.substr(std::string_view("/rules/").size());
    return std::tuple(number.find('/'), number.substr(0, number.find('/')), one.path, one.code);
  });
}

/// Compiles the rules as the data path will. A finding about several entities is told of the first.
void compile(const Model& model, const std::vector<Placed>& rules, Findings& findings) {
  std::vector<Rule> all;
  std::map<std::string, const Placed*> places;
  for (const Placed& placed : rules) {
    // Under a name that no rule of the model has.
    all.push_back(placed.rule);
    all.back().id = placed.path;
    places.emplace(placed.path, &placed);
  }
  const auto shared = core::data::make_tenant_rules({}, std::move(all), nullptr);
  std::set<std::string> told;
  for (const auto& [name, entity] : model.entities) {
    if (!entity.parent.empty()) continue;
    std::vector<Rule> compiled;
    for (const auto& rule : core::data::rules_about(entity, shared)) compiled.push_back(*rule);
    if (compiled.empty()) continue;
    const core::data::PolicyTable table(model, entity, std::move(compiled));
    for (const core::access::RuleFinding& finding : table.rules().findings()) {
      const auto place = places.find(finding.rule);
      if (place == places.end()) continue;
      const std::string path = finding.rule + (finding.code == "access.operation.unknown" ? "/operations" : "/when");
      const bool wide =
          place->second->rule.scope.type == ScopeType::global || place->second->rule.scope.type == ScopeType::module;
      if (!told.insert(path + finding.code).second) continue;
      findings.push_back(
          {path, finding.code, finding.message + (wide && path.ends_with("/when") ? " (on " + name + ")" : "")});
    }
  }
}

}  // namespace

Findings check_rules(const Model& model, const lib::JsonArray& rules) {
  Findings findings;
  std::vector<Placed> sound = read_shapes(rules, findings);
  std::erase_if(sound, [&](const Placed& placed) {
    const std::size_t before = findings.size();
    check_scope(model, placed.rule, placed.path + "/scopeKey", findings);
    return findings.size() > before;
  });
  compile(model, sound, findings);
  sort(findings);
  return findings;
}

Findings check_shapes(const lib::JsonArray& rules) {
  Findings findings;
  (void)read_shapes(rules, findings);
  return findings;
}

lib::Json findings_json(const Findings& findings) {
  lib::Json list = lib::Json::array();
  for (const lib::ErrorDetail& one : findings)
    list.push_back(lib::Json::object({{"pointer", one.path}, {"code", one.code}, {"message", one.message}}));
  return list;
}

std::vector<Rule> read_rules(const lib::JsonArray& rules) {
  std::vector<Rule> read;
  for (const lib::Json& json : rules) {
    if (auto rule = core::access::rule_from_json(json); rule.ok()) read.push_back(*std::move(rule));
  }
  return read;
}

}  // namespace athyper::runtime::policy_rules
