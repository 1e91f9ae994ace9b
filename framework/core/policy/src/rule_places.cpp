#include "rule_places.hpp"

#include <lib/base/yaml.hpp>

namespace athyper::core::policy {

RulePlaces::RulePlaces(const std::vector<meta::SourceFile>& files) {
  for (const meta::SourceFile& file : files) {
    const auto root = lib::parse_yaml(file.text);
    if (!root.ok() || !root->is_mapping()) continue;
    const lib::YamlNode* policies = root->find("policies");
    if (policies == nullptr) continue;
    const lib::YamlNode* entity = root->find("entity");
    for (const lib::YamlNode& item : policies->items) {
      const lib::YamlNode* id = item.is_mapping() ? item.find("id") : nullptr;
      if (id == nullptr) continue;
      places_.emplace(std::pair(entity == nullptr ? std::string() : entity->scalar, id->scalar),
                      file.path + ":" + std::to_string(item.place.line) + ":" + std::to_string(item.place.column));
    }
  }
}

std::string RulePlaces::of(const std::string& entity, const std::string& rule) const {
  auto found = places_.find({entity, rule});
  if (found == places_.end()) found = places_.find({"", rule});
  return found == places_.end() ? "" : found->second;
}

}  // namespace athyper::core::policy
