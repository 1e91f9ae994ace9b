#include "registry.hpp"

#include <algorithm>
#include <map>

#include <lib/base/uuid.hpp>

namespace athyper::runtime::meta {
namespace {

using lib::Json;

Json entity_rows(const core::meta::Model& model) {
  Json rows = Json::array();
  for (const auto& [name, entity] : model.entities) {
    rows.push_back(Json::object({{"id", entity.id},
                                 {"name", name},
                                 {"module", entity.module},
                                 {"entity_class", core::meta::to_string(entity.entity_class)},
                                 {"table_schema", entity.table_schema},
                                 {"table_name", entity.table_name}}));
  }
  return rows;
}

/// System fields have their names by rule and need no row.
Json field_rows(const core::meta::Model& model) {
  Json rows = Json::array();
  for (const auto& [name, entity] : model.entities) {
    for (const auto& field : entity.fields) {
      if (field.system) continue;
      rows.push_back(Json::object({{"entity_id", entity.id},
                                   {"id", field.id},
                                   {"name", field.name},
                                   {"column_name", field.column},
                                   {"data_type", core::meta::to_string(field.type)}}));
    }
  }
  return rows;
}

/// Names of columns that are left behind follow from them (version 5, RFC 9562).
constexpr lib::Uuid kParkedNameSpace{
    {0x1d, 0x6a, 0x52, 0x0e, 0x3b, 0x7f, 0x5c, 0x11, 0x9f, 0x02, 0x64, 0xd0, 0x8e, 0x47, 0xb1, 0x2a}};

/// Columns that fields of `before` have and no field of `model` has: their values wait there until they are dropped.
Json parked_rows(const core::meta::Model& model, const core::meta::Model& before) {
  Json rows = Json::array();
  for (const auto& [name, entity] : before.entities) {
    const core::meta::Entity* now = model.find(name);
    if (now == nullptr) continue;
    for (const auto& field : entity.fields) {
      const auto same = std::ranges::find(now->fields, field.id, &core::meta::Field::id);
      if (same == now->fields.end() || same->column == field.column) continue;
      const auto id = lib::make_uuid_v5(kParkedNameSpace, entity.id + "/" + field.column);
      rows.push_back(Json::object({{"entity_id", entity.id}, {"id", id.to_string()}, {"column_name", field.column}}));
    }
  }
  return rows;
}

}  // namespace

core::meta::RegistryNames registry_names(std::vector<queries::ListEntitiesRow> entities,
                                         std::vector<queries::ListFieldsRow> fields) {
  core::meta::RegistryNames names;
  std::map<std::string, std::size_t, std::less<>> places;
  for (auto& row : entities) {
    places.emplace(row.id, names.entities.size());
    names.entities.push_back({std::move(row.id), std::move(row.name), std::move(row.table_name), row.retired, {}});
  }
  for (auto& row : fields) {
    const auto place = places.find(row.entity_id);
    if (place == places.end()) continue;
    names.entities[place->second].fields.push_back(
        {std::move(row.id), std::move(row.name), std::move(row.column_name), row.retired});
  }
  return names;
}

std::vector<adapters::db::Query<void>> publish_model(const core::meta::Model& model, const core::meta::Model& before,
                                                     const std::string& actor) {
  const std::string entities = entity_rows(model).dump();
  const std::string fields = field_rows(model).dump();
  return {queries::unpark_fields(fields),
          queries::retire_fields(fields),
          queries::retire_entities(entities),
          queries::upsert_entities(entities, actor),
          queries::upsert_fields(fields),
          queries::park_fields(parked_rows(model, before).dump()),
          queries::insert_snapshot(model.version, model.hash, core::meta::to_json(model).dump(), actor),
          queries::raise_versions(model.version)};
}

lib::Result<core::schema::Plan> plan_over(const core::meta::Model& from, const core::meta::Model& to,
                                          const core::meta::RegistryNames& registry,
                                          const adapters::db::Surroundings& around) {
  const auto rows = [&around](const core::schema::TableName& table) {
    const auto found = around.rows.find(table);
    return found == around.rows.end() ? 0 : found->second;
  };
  return core::meta::plan_tables(from, to, registry,
                                 {.found = around.model, .rows = rows, .server_version = around.server_version});
}

}  // namespace athyper::runtime::meta
