// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/registry.sql; not edited by hand.
#include "registry_queries.hpp"

#include <utility>

namespace athyper::runtime::meta::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ListEntitiesRow read_list_entities(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .name = values::text(rows, row, 1),
      .table_name = values::text(rows, row, 2),
      .retired = values::boolean(rows, row, 3),
  };
}

ListFieldsRow read_list_fields(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .entity_id = values::text(rows, row, 0),
      .id = values::text(rows, row, 1),
      .name = values::text(rows, row, 2),
      .column_name = values::text(rows, row, 3),
      .retired = values::boolean(rows, row, 4),
  };
}

std::int64_t read_published_version(const lib::sql::Rows& rows, std::size_t row) {
  return values::int8(rows, row, 0);
}

std::string read_model_of_version(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

bool read_try_lock_publications(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::vector<ListEntitiesRow>> list_entities() {
  static const auto shape = lib::sql::make_shape(
      "select id::text as id, name, table_name, retired_at is not null as retired "
      "from meta.entity where owner_tenant_id is null order by created_at, meta.entity.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_entities>}};
}

adapters::db::PlatformQuery<std::vector<ListFieldsRow>> list_fields() {
  static const auto shape = lib::sql::make_shape(
      "select f.entity_id::text as entity_id, f.id::text as id, f.name, f.column_name, f.retired_at is not null as retired "
      "from meta.field f join meta.entity e on e.id = f.entity_id where e.owner_tenant_id is null order by f.created_at, f.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_fields>}};
}

adapters::db::PlatformQuery<std::int64_t> published_version() {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(max(version), 0) as version from meta.snapshot where published");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_published_version>}};
}

adapters::db::PlatformQuery<std::optional<std::string>> model_of_version(std::int64_t version) {
  static const auto shape = lib::sql::make_shape(
      "select model::text as model from meta.snapshot where version = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(version));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_model_of_version>}};
}

adapters::db::PlatformQuery<bool> try_lock_publications() {
  static const auto shape = lib::sql::make_shape(
      "select pg_try_advisory_xact_lock(7022352589713142881) as locked");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_try_lock_publications>}};
}

adapters::db::PlatformQuery<void> unpark_fields(std::string fields) {
  static const auto shape = lib::sql::make_shape(
      "delete from meta.field f using jsonb_to_recordset($1::jsonb) as x (entity_id uuid, column_name text) "
      "where f.entity_id = x.entity_id and f.column_name = x.column_name and f.data_type = 'parked'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(fields)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> retire_fields(std::string fields) {
  static const auto shape = lib::sql::make_shape(
      "update meta.field f set retired_at = now() from meta.entity e "
      "where e.id = f.entity_id and e.owner_tenant_id is null and f.retired_at is null "
      "and (f.entity_id, f.id) not in (select x.entity_id, x.id from jsonb_to_recordset($1::jsonb) as x (entity_id uuid, id uuid))");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(fields)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> retire_entities(std::string entities) {
  static const auto shape = lib::sql::make_shape(
      "update meta.entity set retired_at = now() "
      "where owner_tenant_id is null and retired_at is null "
      "and id not in (select x.id from jsonb_to_recordset($1::jsonb) as x (id uuid))");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(entities)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> upsert_entities(std::string entities, std::string actor) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.entity (id, name, module, entity_class, table_schema, table_name, created_by) "
      "select id, name, module, entity_class, table_schema, table_name, $2::text "
      "from jsonb_to_recordset($1::jsonb) "
      "as x (id uuid, name text, module text, entity_class text, table_schema text, table_name text) "
      "on conflict (id) do update set name = excluded.name, module = excluded.module, retired_at = null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(entities)));
  statement.params.emplace_back(values::param(std::move(actor)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> upsert_fields(std::string fields) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.field (entity_id, id, name, column_name, data_type) "
      "select entity_id, id, name, column_name, data_type "
      "from jsonb_to_recordset($1::jsonb) as x (entity_id uuid, id uuid, name text, column_name text, data_type text) "
      "on conflict (entity_id, id) do update "
      "set name = excluded.name, column_name = excluded.column_name, data_type = excluded.data_type, retired_at = null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(fields)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> park_fields(std::string fields) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.field (entity_id, id, name, column_name, data_type, retired_at) "
      "select entity_id, id, column_name, column_name, 'parked', now() "
      "from jsonb_to_recordset($1::jsonb) as x (entity_id uuid, id uuid, column_name text) "
      "on conflict do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(fields)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> insert_snapshot(std::int64_t version, std::string content_hash, std::string model, std::string actor) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.snapshot (version, content_hash, model, published, created_by) "
      "values ($1, $2, $3, true, $4)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(content_hash)));
  statement.params.emplace_back(values::param(std::move(model)));
  statement.params.emplace_back(values::param(std::move(actor)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> raise_versions(std::int64_t version) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.tenant_version (tenant_id, meta_version) select id, $1::bigint from core.tenant "
      "on conflict (tenant_id) do update set meta_version = excluded.meta_version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(version));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::runtime::meta::queries
