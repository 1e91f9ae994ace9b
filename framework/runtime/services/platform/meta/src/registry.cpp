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

std::vector<lib::sql::Statement> publish_model(const core::meta::Model& model, const core::meta::Model& before,
                                               const std::string& actor) {
  const std::string entities = entity_rows(model).dump();
  const std::string fields = field_rows(model).dump();
  std::vector<lib::sql::Statement> out;
  out.push_back(
      statement("delete from meta.field f using jsonb_to_recordset($1::jsonb) as x(entity_id uuid, column_name text)"
                " where f.entity_id = x.entity_id and f.column_name = x.column_name and f.data_type = 'parked'",
                {fields}));
  out.push_back(
      statement("update meta.field f set retired_at = now() from meta.entity e where e.id = f.entity_id"
                " and e.owner_tenant_id is null and f.retired_at is null and (f.entity_id, f.id) not in"
                " (select x.entity_id, x.id from jsonb_to_recordset($1::jsonb) as x(entity_id uuid, id uuid))",
                {fields}));
  out.push_back(
      statement("update meta.entity set retired_at = now() where owner_tenant_id is null and retired_at is null"
                " and id not in (select x.id from jsonb_to_recordset($1::jsonb) as x(id uuid))",
                {entities}));
  out.push_back(statement(
      "insert into meta.entity (id, name, module, entity_class, table_schema, table_name, created_by)"
      " select id, name, module, entity_class, table_schema, table_name, $2::text from jsonb_to_recordset($1::jsonb)"
      " as x(id uuid, name text, module text, entity_class text, table_schema text, table_name text)"
      " on conflict (id) do update set name = excluded.name, module = excluded.module, retired_at = null",
      {entities, actor}));
  out.push_back(
      statement("insert into meta.field (entity_id, id, name, column_name, data_type)"
                " select entity_id, id, name, column_name, data_type from jsonb_to_recordset($1::jsonb)"
                " as x(entity_id uuid, id uuid, name text, column_name text, data_type text)"
                " on conflict (entity_id, id) do update set name = excluded.name, column_name = excluded.column_name,"
                " data_type = excluded.data_type, retired_at = null",
                {fields}));
  out.push_back(
      statement("insert into meta.field (entity_id, id, name, column_name, data_type, retired_at)"
                " select entity_id, id, column_name, column_name, 'parked', now() from jsonb_to_recordset($1::jsonb)"
                " as x(entity_id uuid, id uuid, column_name text) on conflict do nothing",
                {parked_rows(model, before).dump()}));
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
