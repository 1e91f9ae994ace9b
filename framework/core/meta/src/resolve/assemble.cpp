#include <algorithm>

#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::size_t kListColumns = 6;

/// What a list shows when the file names nothing: the number and status of a document, then the first fields that fit a
/// column.
std::vector<std::string> usual_columns(const Entity& entity) {
  std::vector<std::string> columns;
  for (const std::string_view name : {"document_number", "status"}) {
    const Field* field = entity.find_field(name);
    if (field != nullptr && field->system) columns.emplace_back(name);
  }
  for (const auto& field : entity.fields) {
    const bool is_wide =
        field.type == FieldType::text || field.type == FieldType::rich_text || field.type == FieldType::json;
    if (!field.system && field.has_column() && !is_wide && columns.size() < kListColumns) columns.push_back(field.name);
  }
  return columns;
}

// `complete` is false when a file could not be parsed: an entity that seems to be missing may stand in it.
void spread_policies(const PolicyDocument& document, bool complete, Model& model, EntityPlaces& places,
                     Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const auto& [name, entity] : model.entities) names.push_back(name);
  for (const auto& entry : document.entries) {
    const std::string part = "policies/" + entry.policy.id;
    const bool everywhere = std::ranges::find(entry.entities, "*") != entry.entities.end();
    for (const auto& name : everywhere ? names : entry.entities) {
      const auto found = model.entities.find(name);
      if (found == model.entities.end()) {
        if (!complete) continue;
        diagnostics.add(document.places.of(part + "/entities"), "meta.policy.unknown_entity",
                        "No entity `" + name + "`" + lib::did_you_mean(name, names) + ".");
        continue;
      }
      auto& policies = found->second.policies;
      if (std::ranges::any_of(policies, [&](const Policy& known) { return known.id == entry.policy.id; })) {
        diagnostics.add(document.places.of(part), "meta.policy.duplicate",
                        "The id `" + entry.policy.id + "` stands twice among the policies of " + name + ".");
        continue;
      }
      policies.push_back(entry.policy);
      for (const std::string_view key : {"", "/when", "/roles", "/obligations"})
        places[name].set(part + std::string(key), document.places.of(part + std::string(key)));
    }
  }
}

void add_grants(const FieldSecurityDocument& document, bool complete, Model& model, EntityPlaces& places,
                Diagnostics& diagnostics) {
  const auto found = model.entities.find(document.entity);
  if (found == model.entities.end()) {
    std::vector<std::string> names;
    for (const auto& [name, entity] : model.entities) names.push_back(name);
    if (complete && !document.entity.empty()) {
      diagnostics.add(document.places.of("entity"), "meta.field_security.unknown_entity",
                      "No entity `" + document.entity + "`" + lib::did_you_mean(document.entity, names) + ".");
    }
    return;
  }
  auto& grants = found->second.field_grants;
  for (const FieldGrant& grant : document.grants) {
    const std::string part = "grants/" + grant.id;
    if (std::ranges::any_of(grants, [&](const FieldGrant& known) { return known.id == grant.id; })) {
      diagnostics.add(document.places.of(part), "meta.grant.duplicate",
                      "The id `" + grant.id + "` stands twice among the grants on " + document.entity + ".");
      continue;
    }
    grants.push_back(grant);
    for (const std::string_view key : {"", "/when", "/roles", "/fields"})
      places[document.entity].set(part + std::string(key), document.places.of(part + std::string(key)));
  }
}

}  // namespace

Model assemble(Documents& documents, EntityPlaces& places, Diagnostics& diagnostics) {
  Model model;
  for (auto& document : documents.entities) {
    const std::string name = document.entity.name;
    if (name.empty()) continue;
    if (model.entities.contains(name)) {
      const Place first = places[name].of("entity");
      diagnostics.add(document.places.of("entity"), "meta.entity.duplicate",
                      "The entity `" + name + "` stands in " + first.file + ":" + std::to_string(first.at.line) +
                          " too; keep one of the two.");
      continue;
    }
    if (document.entity.list_columns.empty()) document.entity.list_columns = usual_columns(document.entity);
    places.insert_or_assign(name, document.places);
    model.entities.emplace(name, document.entity);
  }
  for (const auto& document : documents.roles) {
    if (!model.roles.emplace(document.role.code, document.role).second) {
      diagnostics.add(document.place, "meta.role.duplicate",
                      "The role or persona `" + document.role.code + "` stands in another file too.");
    }
  }
  for (const auto& document : documents.views) {
    if (!model.views.emplace(document.view.name, document.view).second) {
      diagnostics.add(document.places.of(""), "meta.view.duplicate",
                      "The view `" + document.view.name + "` stands in another file too.");
    }
  }
  for (const auto& document : documents.policies)
    spread_policies(document, documents.complete, model, places, diagnostics);
  for (const auto& document : documents.field_security)
    add_grants(document, documents.complete, model, places, diagnostics);
  return model;
}

}  // namespace athyper::core::meta
