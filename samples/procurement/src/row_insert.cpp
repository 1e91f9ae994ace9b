#include "row_insert.hpp"

#include <athyper/core/meta/field_types.hpp>

namespace athyper::samples::procurement {
namespace {

using core::meta::Entity;
using core::meta::Field;
using lib::Json;

lib::Error does_not_fit(const std::string& entity, const std::string& why) {
  return {lib::ErrorCode::internal, "sample.does_not_fit",
          "The sample's data do not fit the entity " + entity + ": " + why};
}

/// The value of a platform field of every class, or what the record says.
Json value_of(const Record& record, const Field& field) {
  if (!field.system) {
    const Json* value = record.values.find(field.name);
    return value == nullptr ? Json() : *value;
  }
  if (field.name == "id") return record.id.to_string();
  if (field.name == "version") return 1;
  if (field.name == "created_at" || field.name == "updated_at") return lib::to_rfc3339(record.created_at);
  if (field.name == "created_by" || field.name == "updated_by") return record.created_by.to_string();
  const Json* value = record.values.find(field.name);
  return value == nullptr ? Json() : *value;
}

void write_columns(lib::sql::Builder& sql, const Entity& entity) {
  sql.syntax(" (tenant_id, meta_version").syntax(entity.parent.empty() ? "" : ", parent_id, position");
  for (const auto& field : entity.fields) {
    for (const auto& column : core::meta::columns_of(field)) sql.syntax(", ").identifier(column.name);
  }
  sql.syntax(")");
}

lib::Result<void> write_row(lib::sql::Builder& sql, const Entity& entity, const lib::Uuid& tenant,
                            std::int64_t meta_version, const Record& record) {
  sql.syntax("(").param(tenant.to_string(), "uuid").syntax(", ").param(std::to_string(meta_version), "integer");
  if (!entity.parent.empty()) {
    sql.syntax(", ")
        .param(record.parent.to_string(), "uuid")
        .syntax(", ")
        .param(std::to_string(record.position), "integer");
  }
  for (const auto& field : entity.fields) {
    const auto columns = core::meta::columns_of(field);
    if (columns.empty()) continue;
    std::vector<lib::ErrorDetail> findings;
    auto params = core::meta::to_params(field, value_of(record, field), "/" + field.name, findings);
    if (!findings.empty()) return does_not_fit(entity.name, findings.front().path + ": " + findings.front().message);
    for (std::size_t i = 0; i < columns.size(); ++i) sql.syntax(", ").param(std::move(params[i]), columns[i].sql_type);
  }
  sql.syntax(")");
  return {};
}

/// A record that is there gets the values of the sample as one more version of it.
void write_renewal(lib::sql::Builder& sql, const Entity& entity) {
  sql.syntax(" on conflict (tenant_id, id) do update set meta_version = excluded.meta_version");
  for (const auto& field : entity.fields) {
    if (field.name == "id") continue;
    for (const auto& column : core::meta::columns_of(field)) {
      sql.syntax(", ").identifier(column.name).syntax(" = ");
      if (field.system && field.name == "version") {
        sql.identifier(entity.table_name).syntax(".").identifier(column.name).syntax(" + 1");
      } else {
        sql.syntax("excluded.").identifier(column.name);
      }
    }
  }
}

}  // namespace

lib::Result<lib::sql::Statement> insert_records(const core::meta::Model& model, const std::string& name,
                                                const lib::Uuid& tenant, const std::vector<Record>& records) {
  const Entity* entity = model.find(name);
  if (entity == nullptr) return does_not_fit(name, "the model has no such entity");
  lib::sql::Builder sql;
  sql.syntax("insert into ").identifier(entity->table_schema, entity->table_name);
  write_columns(sql, *entity);
  sql.syntax(" values ");
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (i > 0) sql.syntax(", ");
    TRY(write_row(sql, *entity, tenant, model.version, records[i]));
  }
  write_renewal(sql, *entity);
  return std::move(sql).build();
}

}  // namespace athyper::samples::procurement
