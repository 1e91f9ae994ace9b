-- 0009_meta_change_request, to be read; what is applied stands in plan.json.
--   create table meta.change_event
--   create table meta.change_request
--   create table meta.document_text
--   create table meta.model_document

-- 1. A1.2 create table meta.change_event
create table "meta"."change_event" (
  "change_id" uuid not null,
  "place" integer not null,
  "occurred_at" timestamp with time zone not null,
  "actor" jsonb not null,
  "action" text collate "C" not null,
  "from_state" text not null,
  "to_state" text not null,
  "comment" text default ''::text not null,
  constraint "change_event_pkey" primary key ("change_id", "place")
);
comment on table "meta"."change_event" is 'platform: what happened to changes of the shared model, in the order it happened';

-- 2. A1.2 create table meta.change_request
create table "meta"."change_request" (
  "id" uuid not null,
  "state" text not null,
  "version" integer default 1 not null,
  "title" text not null,
  "rationale" text default ''::text not null,
  "intent" jsonb default '{}'::jsonb not null,
  "documents" jsonb not null,
  "removed" jsonb default '[]'::jsonb not null,
  "is_whole" boolean not null,
  "drops" boolean not null,
  "author" jsonb not null,
  "validation" jsonb,
  "plan" jsonb,
  "base_version" bigint,
  "base_hash" text,
  "target_hash" text,
  "risk" text,
  "created_at" timestamp with time zone not null,
  "updated_at" timestamp with time zone not null,
  constraint "change_request_pkey" primary key ("id"),
  constraint "change_request_state_check" check (state = ANY (ARRAY['draft'::text, 'validated'::text, 'planned'::text, 'pending_review'::text, 'approved'::text, 'rejected'::text, 'applying'::text, 'completed'::text])),
  constraint "change_request_version_check" check (version > 0)
);
create index "change_request_created_idx" on "meta"."change_request" using "btree" ("created_at");
comment on table "meta"."change_request" is 'platform: changes of the shared model from the first wish on; one that has begun stands in change as well, under the same id';

-- 3. A1.2 create table meta.document_text
create table "meta"."document_text" (
  "content_hash" text collate "C" not null,
  "content" text not null,
  "created_at" timestamp with time zone default now() not null,
  constraint "document_text_pkey" primary key ("content_hash")
);
comment on table "meta"."document_text" is 'platform: texts of metadata files that were published, each once';

-- 4. A1.2 create table meta.model_document
create table "meta"."model_document" (
  "model_hash" text collate "C" not null,
  "path" text collate "C" not null,
  "document_hash" text collate "C" not null,
  constraint "model_document_pkey" primary key ("model_hash", "path")
);
comment on table "meta"."model_document" is 'platform: the files that compile to a published model';

-- 5. A1.3 let roles see meta.change_event, lock access exclusive
grant insert, select on "meta"."change_event" to "athyper_runtime";

-- 6. A1.3 let roles see meta.change_request, lock access exclusive
grant insert, select, update on "meta"."change_request" to "athyper_runtime";

-- 7. A1.3 let roles see meta.document_text, lock access exclusive
grant insert, select on "meta"."document_text" to "athyper_runtime";

-- 8. A1.3 let roles see meta.model_document, lock access exclusive
grant insert, select on "meta"."model_document" to "athyper_runtime";

-- 9. A10.1 let meta.model_document refer to meta.document_text by model_document_document_hash_fkey, lock share row exclusive
alter table "meta"."model_document" add constraint "model_document_document_hash_fkey" foreign key ("document_hash") references "meta"."document_text" ("content_hash");
