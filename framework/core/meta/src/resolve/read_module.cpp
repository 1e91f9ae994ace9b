// Modules: which entities belong together, and which other modules they may refer to.
#include <algorithm>
#include <set>

#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

using Names = std::set<std::string, std::less<>>;

/// What a module may refer to, itself and whatever it depends on directly.
bool may_use(const Model& model, const std::string& from, const std::string& to) {
  if (from == to) return true;
  const auto module = model.modules.find(from);
  return module != model.modules.end() &&
         std::ranges::find(module->second.depends_on, to) != module->second.depends_on.end();
}

/// The way from `at` back to `start`, or empty.
std::vector<std::string> way_back(const Model& model, const std::string& at, const std::string& start, Names& seen) {
  const auto module = model.modules.find(at);
  if (module == model.modules.end()) return {};
  for (const std::string& next : module->second.depends_on) {
    if (next == start) return {at, next};
    if (!seen.insert(next).second) continue;
    auto way = way_back(model, next, start, seen);
    if (way.empty()) continue;
    way.insert(way.begin(), at);
    return way;
  }
  return {};
}

}  // namespace

ModuleDocument read_module(MappingReader& document) {
  ModuleDocument out;
  out.module.name = document.required_text("module");
  if (!out.module.name.empty() && !lib::is_identifier(out.module.name)) {
    document.add(document.place_of("module"), "meta.name.invalid",
                 "`" + out.module.name + "` is no name: use a–z, 0–9 and _, beginning with a letter.");
  }
  out.module.label = document.text("label").value_or(label_from_name(out.module.name));
  out.module.depends_on = document.texts("depends_on");
  out.place = document.place_of("module");
  out.place_of_dependencies = document.place_of("depends_on");
  document.finish();
  return out;
}

void add_modules(const Documents& documents, Model& model, Diagnostics& diagnostics) {
  for (const ModuleDocument& document : documents.modules) {
    if (!model.modules.emplace(document.module.name, document.module).second) {
      diagnostics.add(document.place, "meta.module.duplicate",
                      "The module `" + document.module.name + "` stands in another file too.");
    }
  }
}

void check_modules(const Model& model, const Documents& documents, const EntityPlaces& places,
                   Diagnostics& diagnostics) {
  if (model.modules.empty()) return;
  std::vector<std::string> names;
  for (const auto& [name, module] : model.modules) names.push_back(name);
  for (const ModuleDocument& document : documents.modules) {
    for (const std::string& other : document.module.depends_on) {
      if (model.modules.contains(other)) continue;
      diagnostics.add(document.place_of_dependencies, "meta.module.unknown",
                      "No module `" + other + "`" + lib::did_you_mean(other, names) + ".");
    }
    Names seen;
    const auto way = way_back(model, document.module.name, document.module.name, seen);
    if (!way.empty()) {
      diagnostics.add(document.place_of_dependencies, "meta.module.cycle",
                      "Modules depend on each other in a circle: " + lib::join(way, " → ") + ".");
    }
  }
  for (const auto& [name, entity] : model.entities) {
    const PlaceMap& at = places.find(name)->second;
    // A module that is only named says nothing of what it may refer to.
    if (!model.modules.contains(entity.module)) continue;
    for (const Field& field : entity.fields) {
      const Entity* target = model.find(field.to);
      if (target == nullptr || may_use(model, entity.module, target->module)) continue;
      diagnostics.add(at.of("fields/" + field.name + "/to"), "meta.module.not_a_dependency",
                      "`" + name + "` belongs to module " + entity.module + " and `" + target->name + "` to " +
                          target->module + "; write `depends_on: [" + target->module + "]` into module " +
                          entity.module + ".");
    }
    for (const Rule& rule : entity.rules) {
      const Entity* target = model.find(rule.params.get_string("entity").value_or(""));
      if (target == nullptr || may_use(model, entity.module, target->module)) continue;
      diagnostics.add(at.of("rules/" + rule.id + "/params/entity"), "meta.module.not_a_dependency",
                      "Rule `" + rule.id + "` of module " + entity.module + " asks about `" + target->name + "` of " +
                          target->module + "; write `depends_on: [" + target->module + "]` into module " +
                          entity.module + ".");
    }
  }
}

}  // namespace athyper::core::meta
