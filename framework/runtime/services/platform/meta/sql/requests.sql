-- namespace: athyper::runtime::meta
-- Changes as people make them (meta.change_request), what happened to them (meta.change_event), and the texts of what was published.

-- name: insert_request
-- rows: none
-- params: id, state, title, rationale, intent, documents, removed, is_whole, drops, author, at
insert into meta.change_request (id, state, title, rationale, intent, documents, removed, is_whole, drops, author, created_at, updated_at)
values (:id, :state, :title, :rationale, :intent::jsonb, :documents::jsonb, :removed::jsonb, :is_whole, :drops, :author::jsonb,
        :at::timestamptz, :at::timestamptz);

-- name: edit_request
-- rows: exec
-- params: id, version, title, rationale, intent, documents, removed, is_whole, drops, at
-- What was found and planned was found of something else.
update meta.change_request
   set state = 'draft', version = version + 1, title = :title, rationale = :rationale, intent = :intent::jsonb,
       documents = :documents::jsonb, removed = :removed::jsonb, is_whole = :is_whole, drops = :drops, validation = null,
       plan = null, base_version = null, base_hash = null, target_hash = null, risk = null, updated_at = :at::timestamptz
 where id = :id and version = :version;

-- name: keep_validation
-- rows: exec
-- params: id, version, state, validation, at
update meta.change_request
   set state = :state, version = version + 1, validation = :validation::jsonb, updated_at = :at::timestamptz
 where id = :id and version = :version;

-- name: keep_plan
-- rows: exec
-- params: id, version, state, plan, base_version, base_hash, target_hash, risk, at
update meta.change_request
   set state = :state, version = version + 1, plan = :plan::jsonb, base_version = :base_version, base_hash = :base_hash,
       target_hash = :target_hash, risk = :risk, updated_at = :at::timestamptz
 where id = :id and version = :version;

-- name: move_request
-- rows: exec
-- params: id, version, state, at
update meta.change_request set state = :state, version = version + 1, updated_at = :at::timestamptz
 where id = :id and version = :version;

-- name: set_request_state
-- rows: none
-- params: id, state, at
update meta.change_request set state = :state, updated_at = :at::timestamptz where id = :id;

-- name: has_written
-- rows: one
-- params: id, principal
-- never null: written
-- Whether somebody had a hand in what the change says.
select exists (select from meta.change_event e where e.change_id = :id and e.action in ('create', 'edit')
                  and e.actor ->> 'principal' = :principal::text) as written;

-- name: published_documents
-- rows: many
-- The files behind the model in force.
select d.path, t.content
  from meta.model_document d join meta.document_text t on t.content_hash = d.document_hash
 where d.model_hash = (select s.content_hash from meta.snapshot s where s.published order by s.version desc limit 1)
 order by d.path;

-- name: hold_request
-- rows: optional
-- params: id
-- Whoever writes an event holds the change, so that places follow each other.
select id from meta.change_request where id = :id for update;

-- name: load_request
-- rows: optional
-- params: id
-- reads: created_at as instant, updated_at as instant
-- never null: id, state, version, title, rationale, intent, documents, removed, is_whole, drops, author, created_at, updated_at
-- One that has begun is in the state of its steps.
select r.id, case when r.state = 'applying' then coalesce(c.state, r.state) else r.state end as state, r.version, r.title,
       r.rationale, r.intent::text as intent, r.documents::text as documents, r.removed::text as removed, r.is_whole, r.drops,
       r.author::text as author, r.validation::text as validation, r.plan::text as plan, r.base_version, r.base_hash,
       r.target_hash, r.risk, (extract(epoch from r.created_at) * 1000000)::bigint as created_at,
       (extract(epoch from r.updated_at) * 1000000)::bigint as updated_at
  from meta.change_request r left join meta.change c on c.id = r.id
 where r.id = :id;

-- name: list_requests
-- rows: many
-- params: state?, before_at?, before_id?, most
-- reads: created_at as instant, updated_at as instant
-- never null: id, state, title, author_name, created_at, updated_at
-- Newest first, from where a page ended.
select id, state, title, risk, author_name, base_version, (extract(epoch from created_at) * 1000000)::bigint as created_at,
       (extract(epoch from updated_at) * 1000000)::bigint as updated_at
  from (select r.id, case when r.state = 'applying' then coalesce(c.state, r.state) else r.state end as state, r.title, r.risk,
               coalesce(r.author ->> 'name', '') as author_name, r.base_version, r.created_at, r.updated_at
          from meta.change_request r left join meta.change c on c.id = r.id) x
 where (:state::text is null or state = :state)
   and (:before_at::timestamptz is null or (created_at, id) < (:before_at, :before_id::uuid))
 order by x.created_at desc, x.id desc limit :most::bigint;

-- name: add_event
-- rows: none
-- params: id, at, actor, action, from_state, to_state, comment
insert into meta.change_event (change_id, place, occurred_at, actor, action, from_state, to_state, comment)
select r.id, 1 + (select count(*) from meta.change_event e where e.change_id = r.id), :at::timestamptz, :actor::jsonb, :action,
       :from_state, :to_state, :comment
  from meta.change_request r where r.id = :id;

-- name: list_events
-- rows: many
-- params: id, after
-- reads: occurred_at as instant
-- never null: place, occurred_at, actor_name, action, from_state, to_state, comment
select place, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, coalesce(actor ->> 'name', '') as actor_name,
       action, from_state, to_state, comment
  from meta.change_event where change_id = :id and place > :after order by place;

-- name: store_texts
-- rows: none
-- params: documents
insert into meta.document_text (content_hash, content)
select distinct on (x.hash) x.hash, x.text from jsonb_to_recordset(:documents::jsonb) as x (hash text, text text)
on conflict do nothing;

-- name: store_model_documents
-- rows: none
-- params: model_hash, documents
insert into meta.model_document (model_hash, path, document_hash)
select :model_hash, x.path, x.hash from jsonb_to_recordset(:documents::jsonb) as x (path text, hash text)
 where not exists (select from meta.model_document d where d.model_hash = :model_hash)
on conflict do nothing;
