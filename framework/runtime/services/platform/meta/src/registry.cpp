#include "registry.hpp"

#include <map>

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

}  // namespace

lib::sql::Statement statement(std::string text, std::vector<lib::sql::Param> params) {
  return {lib::sql::make_shape(std::move(text)), std::move(params)};
}

lib::sql::Statement read_entities() {
  return statement(
      "select id, name, table_name, retired_at is not null from meta.entity where owner_tenant_id is null order by "
      "created_at, id");
}

lib::sql::Statement read_fields() {
  return statement(
      "select f.entity_id, f.id, f.name, f.column_name, f.retired_at is not null from meta.field f"
      " join meta.entity e on e.id = f.entity_id where e.owner_tenant_id is null order by f.created_at, f.id");
}

core::meta::RegistryNames registry_names(const lib::sql::Rows& entities, const lib::sql::Rows& fields) {
  core::meta::RegistryNames names;
  std::map<std::string, std::size_t, std::less<>> places;
  for (std::size_t row = 0; row < entities.size(); ++row) {
    places.emplace(entities.get(row, 0), names.entities.size());
    names.entities.push_back({std::string(entities.get(row, 0)),
                              std::string(entities.get(row, 1)),
                              std::string(entities.get(row, 2)),
                              entities.get_bool(row, 3),
                              {}});
  }
  for (std::size_t row = 0; row < fields.size(); ++row) {
    const auto place = places.find(fields.get(row, 0));
    if (place == places.end()) continue;
    names.entities[place->second].fields.push_back({std::string(fields.get(row, 1)), std::string(fields.get(row, 2)),
                                                    std::string(fields.get(row, 3)), fields.get_bool(row, 4)});
  }
  return names;
}

lib::sql::Statement read_published() {
  return statement("select model::text from meta.snapshot where published order by version desc limit 1");
}

std::vector<lib::sql::Statement> publish_model(const core::meta::Model& model, const std::string& actor) {
  std::vector<lib::sql::Statement> out;
  out.push_back(statement(
      "insert into meta.entity (id, name, module, entity_class, table_schema, table_name, created_by)"
      " select id, name, module, entity_class, table_schema, table_name, $2::text from jsonb_to_recordset($1::jsonb)"
      " as x(id uuid, name text, module text, entity_class text, table_schema text, table_name text)"
      " on conflict (id) do update set name = excluded.name, module = excluded.module",
      {entity_rows(model).dump(), actor}));
  out.push_back(
      statement("insert into meta.field (entity_id, id, name, column_name, data_type)"
                " select entity_id, id, name, column_name, data_type from jsonb_to_recordset($1::jsonb)"
                " as x(entity_id uuid, id uuid, name text, column_name text, data_type text)"
                " on conflict (entity_id, id) do update set name = excluded.name",
                {field_rows(model).dump()}));
  out.push_back(
      statement("insert into meta.snapshot (version, content_hash, model, published, created_by) values ($1::bigint, "
                "$2::text, $3::jsonb, true, $4::text)",
                {std::to_string(model.version), model.hash, core::meta::to_json(model).dump(), actor}));
  out.push_back(
      statement("insert into meta.tenant_version (tenant_id, meta_version) select id, $1::bigint from core.tenant"
                " on conflict (tenant_id) do update set meta_version = excluded.meta_version",
                {std::to_string(model.version)}));
  return out;
}

}  // namespace athyper::runtime::meta
