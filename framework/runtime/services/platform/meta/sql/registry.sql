-- namespace: athyper::runtime::meta
-- Names that were published once (meta.entity, meta.field), the published models (meta.snapshot) and what a publication writes.

-- name: list_entities
-- rows: many
-- never null: id, retired
select id::text as id, name, table_name, retired_at is not null as retired
  from meta.entity where owner_tenant_id is null order by created_at, meta.entity.id;

-- name: list_fields
-- rows: many
-- never null: entity_id, id, retired
select f.entity_id::text as entity_id, f.id::text as id, f.name, f.column_name, f.retired_at is not null as retired
  from meta.field f join meta.entity e on e.id = f.entity_id where e.owner_tenant_id is null order by f.created_at, f.id;

-- name: published_version
-- rows: one
-- never null: version
select coalesce(max(version), 0) as version from meta.snapshot where published;

-- name: model_of_version
-- rows: optional
-- params: version
-- never null: model
select model::text as model from meta.snapshot where version = :version;

-- name: try_lock_publications
-- rows: one
-- never null: locked
-- The lock of all that begins or ends a change ("athymeta" in ASCII), until the transaction ends.
select pg_try_advisory_xact_lock(7022352589713142881) as locked;

-- name: unpark_fields
-- rows: none
-- params: fields
-- A column that waited for a field which has it again.
delete from meta.field f using jsonb_to_recordset(:fields::jsonb) as x (entity_id uuid, column_name text)
 where f.entity_id = x.entity_id and f.column_name = x.column_name and f.data_type = 'parked';

-- name: retire_fields
-- rows: none
-- params: fields
update meta.field f set retired_at = now() from meta.entity e
 where e.id = f.entity_id and e.owner_tenant_id is null and f.retired_at is null
   and (f.entity_id, f.id) not in (select x.entity_id, x.id from jsonb_to_recordset(:fields::jsonb) as x (entity_id uuid, id uuid));

-- name: retire_entities
-- rows: none
-- params: entities
update meta.entity set retired_at = now()
 where owner_tenant_id is null and retired_at is null
   and id not in (select x.id from jsonb_to_recordset(:entities::jsonb) as x (id uuid));

-- name: upsert_entities
-- rows: none
-- params: entities, actor
insert into meta.entity (id, name, module, entity_class, table_schema, table_name, created_by)
select id, name, module, entity_class, table_schema, table_name, :actor::text
  from jsonb_to_recordset(:entities::jsonb)
       as x (id uuid, name text, module text, entity_class text, table_schema text, table_name text)
on conflict (id) do update set name = excluded.name, module = excluded.module, retired_at = null;

-- name: upsert_fields
-- rows: none
-- params: fields
insert into meta.field (entity_id, id, name, column_name, data_type)
select entity_id, id, name, column_name, data_type
  from jsonb_to_recordset(:fields::jsonb) as x (entity_id uuid, id uuid, name text, column_name text, data_type text)
on conflict (entity_id, id) do update
   set name = excluded.name, column_name = excluded.column_name, data_type = excluded.data_type, retired_at = null;

-- name: park_fields
-- rows: none
-- params: fields
-- Columns that no field has any more stay taken.
insert into meta.field (entity_id, id, name, column_name, data_type, retired_at)
select entity_id, id, column_name, column_name, 'parked', now()
  from jsonb_to_recordset(:fields::jsonb) as x (entity_id uuid, id uuid, column_name text)
on conflict do nothing;

-- name: insert_snapshot
-- rows: none
-- params: version, content_hash, model, actor
insert into meta.snapshot (version, content_hash, model, published, created_by)
values (:version, :content_hash, :model, true, :actor);

-- name: raise_versions
-- rows: none
-- params: version
-- From here on the fence of every tenant asks for this version.
insert into meta.tenant_version (tenant_id, meta_version) select id, :version::bigint from core.tenant
on conflict (tenant_id) do update set meta_version = excluded.meta_version;
