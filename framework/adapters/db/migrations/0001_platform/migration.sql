-- 0001_platform, to be read; what is applied stands in plan.json.
--   create table core.audit_log
--   create table core.auth_audit
--   create table core.event_store
--   create table core.feature_flag
--   create table core.idempotency_key
--   create table core.issuer_code
--   create table core.issuer_key
--   create table core.issuer_refresh
--   create table core.job
--   create table core.job_dead
--   create table core.job_history
--   create table core.job_key
--   create table core.job_lease
--   create table core.job_queue
--   create table core.job_run
--   create table core.one_time_link
--   create table core.principal
--   create table core.principal_role
--   create table core.role
--   create table core.tenant
--   create table core.web_login_transaction
--   create table core.web_session
--   create table meta.change_log
--   create table meta.entity
--   create table meta.field
--   create table meta.numbering_sequence
--   create table meta.snapshot
--   create table meta.tenant_version
--   create table ref.commodity_code
--   create table ref.country
--   create table ref.country_currency
--   create table ref.currency
--   create table ref.industry_code
--   create table ref.label
--   create table ref.language
--   create table ref.locale
--   create table ref.reference_dataset
--   create table ref.state_region
--   create table ref.timezone
--   create table ref.uom

-- 1. A1.2 create table core.audit_log
create table "core"."audit_log" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "occurred_at" timestamp with time zone not null,
  "actor_id" uuid,
  "actor_type" text not null,
  "action" text collate "C" not null,
  "entity_name" text collate "C",
  "entity_id" uuid,
  "entity_version" integer,
  "correlation_id" text,
  "ip_address" text,
  "user_agent" text,
  "payload" jsonb default '{}'::jsonb not null,
  "salt" bytea not null,
  "leaf_hash" bytea not null,
  constraint "audit_log_pkey" primary key ("tenant_id", "id", "occurred_at"),
  constraint "audit_log_actor_type_check" check (actor_type = ANY (ARRAY['user'::text, 'service'::text, 'system'::text])),
  constraint "audit_log_leaf_hash_check" check (length(leaf_hash) = 32)
) partition by range ("occurred_at");
create index "audit_log_occurred_idx" on "core"."audit_log" using "brin" ("occurred_at");
create index "audit_log_record_idx" on "core"."audit_log" using "btree" ("tenant_id", "entity_name", "entity_id", "occurred_at");

-- 2. A1.2 create table core.auth_audit
create table "core"."auth_audit" (
  "id" uuid not null,
  "occurred_at" timestamp with time zone not null,
  "event" text collate "C" not null,
  "realm_key" text,
  "tenant_code" text,
  "user_key" text,
  "sid_hash" text,
  "ip_address" text,
  "user_agent" text,
  "workbench" text,
  "reason" text,
  "meta" jsonb default '{}'::jsonb not null,
  constraint "auth_audit_pkey" primary key ("id", "occurred_at")
) partition by range ("occurred_at");
create index "auth_audit_tenant_idx" on "core"."auth_audit" using "btree" ("tenant_code", "occurred_at");
comment on table "core"."auth_audit" is 'platform: sign-in events, also of sign-ins that name no known tenant';

-- 3. A1.2 create table core.event_store
create table "core"."event_store" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "stream_id" text collate "C" not null,
  "version" integer not null,
  "event_type" text collate "C" not null,
  "payload" jsonb not null,
  "metadata" jsonb default '{}'::jsonb not null,
  "occurred_at" timestamp with time zone not null,
  "aggregate_type" text collate "C" default ''::text not null,
  "aggregate_id" text collate "C" default ''::text not null,
  constraint "event_store_pkey" primary key ("tenant_id", "id"),
  constraint "event_store_tenant_id_stream_id_version_key" unique ("tenant_id", "stream_id", "version"),
  constraint "event_store_version_check" check (version > 0)
);
create index "event_store_occurred_idx" on "core"."event_store" using "btree" ("tenant_id", "occurred_at", "id");

-- 4. A1.2 create table core.feature_flag
create table "core"."feature_flag" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "flag_key" text collate "C" not null,
  "is_enabled" boolean default false not null,
  "rollout_pct" integer default 100 not null,
  "version" integer default 1 not null,
  "updated_at" timestamp with time zone default now() not null,
  constraint "feature_flag_pkey" primary key ("tenant_id", "id"),
  constraint "feature_flag_tenant_id_flag_key_key" unique ("tenant_id", "flag_key"),
  constraint "feature_flag_rollout_pct_check" check ((rollout_pct >= 0) AND (rollout_pct <= 100))
);

-- 5. A1.2 create table core.idempotency_key
create table "core"."idempotency_key" (
  "tenant_id" uuid not null,
  "principal_id" uuid not null,
  "request_key" text collate "C" not null,
  "fingerprint" bytea not null,
  "status" integer not null,
  "etag" text,
  "location" text,
  "body" text not null,
  "created_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  constraint "idempotency_key_pkey" primary key ("tenant_id", "principal_id", "request_key"),
  constraint "idempotency_key_fingerprint_check" check (length(fingerprint) = 32),
  constraint "idempotency_key_request_key_check" check ((length(request_key) >= 1) AND (length(request_key) <= 128)),
  constraint "idempotency_key_status_check" check ((status >= 200) AND (status <= 299))
);
create index "idempotency_key_expires_idx" on "core"."idempotency_key" using "btree" ("tenant_id", "expires_at");

-- 6. A1.2 create table core.issuer_code
create table "core"."issuer_code" (
  "code_hash" bytea not null,
  "realm_key" text not null,
  "client_id" text not null,
  "redirect_uri" text not null,
  "tenant_code" text not null,
  "username" text not null,
  "session_id" text not null,
  "scope" text not null,
  "nonce" text,
  "code_challenge" text not null,
  "created_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  "used_at" timestamp with time zone,
  constraint "issuer_code_pkey" primary key ("code_hash"),
  constraint "issuer_code_code_hash_check" check (length(code_hash) = 32)
);
create index "issuer_code_expires_idx" on "core"."issuer_code" using "btree" ("expires_at");
comment on table "core"."issuer_code" is 'platform: authorization codes of the development issuer';

-- 7. A1.2 create table core.issuer_key
create table "core"."issuer_key" (
  "kid" text not null,
  "algorithm" text default 'ES256'::text not null,
  "private_pem" text not null,
  "created_at" timestamp with time zone not null,
  "retired_at" timestamp with time zone,
  constraint "issuer_key_pkey" primary key ("kid")
);
comment on table "core"."issuer_key" is 'platform: signing keys of the development issuer';

-- 8. A1.2 create table core.issuer_refresh
create table "core"."issuer_refresh" (
  "token_hash" bytea not null,
  "family" uuid not null,
  "realm_key" text not null,
  "client_id" text not null,
  "tenant_code" text not null,
  "username" text not null,
  "session_id" text not null,
  "scope" text not null,
  "auth_time" timestamp with time zone not null,
  "created_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  "used_at" timestamp with time zone,
  "revoked_at" timestamp with time zone,
  constraint "issuer_refresh_pkey" primary key ("token_hash"),
  constraint "issuer_refresh_token_hash_check" check (length(token_hash) = 32)
);
create index "issuer_refresh_expires_idx" on "core"."issuer_refresh" using "btree" ("expires_at");
create index "issuer_refresh_family_idx" on "core"."issuer_refresh" using "btree" ("family");
create index "issuer_refresh_session_idx" on "core"."issuer_refresh" using "btree" ("session_id");
comment on table "core"."issuer_refresh" is 'platform: refresh tokens of the development issuer, by family so that reuse revokes all';

-- 9. A1.2 create table core.job
create table "core"."job" (
  "id" uuid not null,
  "tenant_id" uuid not null,
  "queue" text collate "C" not null,
  "type" text collate "C" not null,
  "priority" smallint not null,
  "run_at" timestamp with time zone default clock_timestamp() not null,
  "lease_id" uuid,
  "token" integer default 0 not null,
  "attempts" integer default 0 not null,
  "losses" integer default 0 not null,
  "payload" text not null,
  "options" text,
  "principal_id" uuid,
  "purpose" text default ''::text not null,
  "model_version" bigint default 0 not null,
  "trace" text,
  "mac" bytea not null,
  "unique_key" text collate "C",
  "progress" smallint default 0 not null,
  "cancel_requested" boolean default false not null,
  "failures" jsonb default '[]'::jsonb not null,
  "created_at" timestamp with time zone default clock_timestamp() not null,
  "started_at" timestamp with time zone,
  constraint "job_pkey" primary key ("id"),
  constraint "job_mac_check" check (length(mac) = 32),
  constraint "job_options_check" check (octet_length(options) <= 4096),
  constraint "job_payload_check" check (octet_length(payload) <= 262144),
  constraint "job_priority_check" check ((priority >= 1) AND (priority <= 4)),
  constraint "job_progress_check" check ((progress >= 0) AND (progress <= 100)),
  constraint "job_queue_check" check ((length(queue) >= 1) AND (length(queue) <= 63)),
  constraint "job_type_check" check ((length(type) >= 1) AND (length(type) <= 120)),
  constraint "job_unique_key_check" check ((length(unique_key) >= 1) AND (length(unique_key) <= 200))
) with (autovacuum_vacuum_cost_delay=0, autovacuum_vacuum_scale_factor=0.02);
create index "job_cancel_idx" on "core"."job" using "btree" ("lease_id") where cancel_requested;
create index "job_ready_idx" on "core"."job" using "btree" ("queue", "priority", "run_at", "id") where lease_id IS NULL;
create unique index "job_unique_idx" on "core"."job" using "btree" ("tenant_id", "type", "unique_key") where unique_key IS NOT NULL;
comment on table "core"."job" is 'platform: taken by workers for every tenant; a fenced session sees and writes the rows of its tenant alone';

-- 10. A1.2 create table core.job_dead
create table "core"."job_dead" (
  "id" uuid not null,
  "tenant_id" uuid not null,
  "queue" text collate "C" not null,
  "type" text collate "C" not null,
  "priority" smallint not null,
  "token" integer not null,
  "attempts" integer not null,
  "payload" text not null,
  "options" text,
  "principal_id" uuid,
  "purpose" text not null,
  "model_version" bigint not null,
  "trace" text,
  "mac" bytea not null,
  "unique_key" text collate "C",
  "failures" jsonb not null,
  "created_at" timestamp with time zone not null,
  "started_at" timestamp with time zone,
  "died_at" timestamp with time zone default clock_timestamp() not null,
  constraint "job_dead_pkey" primary key ("id")
);
create index "job_dead_tenant_idx" on "core"."job_dead" using "btree" ("tenant_id", "died_at");
comment on table "core"."job_dead" is 'platform: written by workers for every tenant; a fenced session sees and writes the rows of its tenant alone';

-- 11. A1.2 create table core.job_history
create table "core"."job_history" (
  "id" uuid not null,
  "tenant_id" uuid not null,
  "queue" text collate "C" not null,
  "type" text collate "C" not null,
  "priority" smallint not null,
  "status" text not null,
  "attempts" integer not null,
  "principal_id" uuid,
  "purpose" text not null,
  "trace" text,
  "failures" jsonb not null,
  "result" text,
  "created_at" timestamp with time zone not null,
  "started_at" timestamp with time zone,
  "finished_at" timestamp with time zone not null,
  constraint "job_history_pkey" primary key ("id", "finished_at"),
  constraint "job_history_status_check" check (status = ANY (ARRAY['completed'::text, 'cancelled'::text]))
) partition by range ("finished_at");
create index "job_history_ended_idx" on "core"."job_history" using "btree" ("queue", "type", "finished_at");
comment on table "core"."job_history" is 'platform: written by workers for every tenant; a fenced session sees the rows of its tenant alone';

-- 12. A1.2 create table core.job_key
create table "core"."job_key" (
  "id" integer not null,
  "secret" bytea not null,
  "created_at" timestamp with time zone default clock_timestamp() not null,
  constraint "job_key_pkey" primary key ("id"),
  constraint "job_key_secret_check" check (length(secret) = 32)
);
comment on table "core"."job_key" is 'platform: keys of the envelopes of jobs';

-- 13. A1.2 create table core.job_lease
create table "core"."job_lease" (
  "id" uuid not null,
  "worker" uuid not null,
  "expires_at" timestamp with time zone not null,
  "jobs" uuid[] not null,
  constraint "job_lease_pkey" primary key ("id")
);
create index "job_lease_worker_idx" on "core"."job_lease" using "btree" ("worker");
comment on table "core"."job_lease" is 'platform: which worker holds which jobs, of no tenant';

-- 14. A1.2 create table core.job_queue
create table "core"."job_queue" (
  "name" text collate "C" not null,
  "paused" boolean default false not null,
  "wakes" bigint default 0 not null,
  constraint "job_queue_pkey" primary key ("name")
);
comment on table "core"."job_queue" is 'platform: state of the queues, of no tenant';

-- 15. A1.2 create table core.job_run
create table "core"."job_run" (
  "job" text collate "C" not null,
  "due_at" timestamp with time zone not null,
  "status" text default 'pending'::text not null,
  "attempts" integer default 0 not null,
  "available_at" timestamp with time zone default now() not null,
  "leased_until" timestamp with time zone,
  "started_at" timestamp with time zone,
  "finished_at" timestamp with time zone,
  "last_error" text,
  "result" jsonb,
  constraint "job_run_pkey" primary key ("job", "due_at"),
  constraint "job_run_status_check" check (status = ANY (ARRAY['pending'::text, 'active'::text, 'completed'::text, 'failed'::text]))
);
create index "job_run_waiting_idx" on "core"."job_run" using "btree" ("job", "due_at") where status = ANY (ARRAY['pending'::text, 'active'::text]);
comment on table "core"."job_run" is 'platform: scheduled work of the installation, of no tenant';

-- 16. A1.2 create table core.one_time_link
create table "core"."one_time_link" (
  "link_hash" bytea not null,
  "realm_key" text not null,
  "tenant_code" text not null,
  "username" text not null,
  "created_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  "used_at" timestamp with time zone,
  constraint "one_time_link_pkey" primary key ("link_hash"),
  constraint "one_time_link_link_hash_check" check (length(link_hash) = 32)
);
create index "one_time_link_expires_idx" on "core"."one_time_link" using "btree" ("expires_at");
comment on table "core"."one_time_link" is 'platform: one-time sign-in links of the local mode';

-- 17. A1.2 create table core.principal
create table "core"."principal" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "username" text collate "C" not null,
  "principal_type" text default 'user'::text not null,
  "display_name" text not null,
  "email" text,
  "locale" text,
  "persona" text default 'viewer'::text not null,
  "is_active" boolean default true not null,
  "version" integer default 1 not null,
  "created_at" timestamp with time zone default now() not null,
  "created_by" uuid,
  "updated_at" timestamp with time zone default now() not null,
  "updated_by" uuid,
  constraint "principal_pkey" primary key ("tenant_id", "id"),
  constraint "principal_tenant_id_username_key" unique ("tenant_id", "username"),
  constraint "principal_principal_type_check" check (principal_type = ANY (ARRAY['user'::text, 'service'::text, 'external'::text]))
);

-- 18. A1.2 create table core.principal_role
create table "core"."principal_role" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "principal_id" uuid not null,
  "role_id" uuid not null,
  "valid_from" timestamp with time zone,
  "valid_until" timestamp with time zone,
  "created_at" timestamp with time zone default now() not null,
  "created_by" uuid,
  constraint "principal_role_pkey" primary key ("tenant_id", "id"),
  constraint "principal_role_tenant_id_principal_id_role_id_key" unique ("tenant_id", "principal_id", "role_id"),
  constraint "principal_role_check" check (valid_until > valid_from)
);

-- 19. A1.2 create table core.role
create table "core"."role" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "code" text collate "C" not null,
  "name" text not null,
  "is_system" boolean default false not null,
  "is_active" boolean default true not null,
  "version" integer default 1 not null,
  "created_at" timestamp with time zone default now() not null,
  "updated_at" timestamp with time zone default now() not null,
  constraint "role_pkey" primary key ("tenant_id", "id"),
  constraint "role_tenant_id_code_key" unique ("tenant_id", "code")
);

-- 20. A1.2 create table core.tenant
create table "core"."tenant" (
  "id" uuid not null,
  "code" text not null,
  "name" text not null,
  "display_name" text not null,
  "realm_key" text default 'main'::text not null,
  "parent_id" uuid,
  "status" text default 'active'::text not null,
  "subscription" text default 'base'::text not null,
  "region" text,
  "locale" text default 'en'::text not null,
  "timezone" text default 'UTC'::text not null,
  "currency" text default 'USD'::text not null,
  "version" integer default 1 not null,
  "created_at" timestamp with time zone default now() not null,
  "updated_at" timestamp with time zone default now() not null,
  constraint "tenant_pkey" primary key ("id"),
  constraint "tenant_code_key" unique ("code"),
  constraint "tenant_code_check" check (code ~ '^[a-z][a-z0-9_]{0,62}$'::text),
  constraint "tenant_status_check" check (status = ANY (ARRAY['active'::text, 'suspended'::text, 'archived'::text])),
  constraint "tenant_subscription_check" check (subscription = ANY (ARRAY['base'::text, 'professional'::text, 'enterprise'::text]))
);
comment on table "core"."tenant" is 'platform: the directory of tenants, looked up by code before any fence exists';

-- 21. A1.2 create table core.web_login_transaction
create table "core"."web_login_transaction" (
  "state_hash" bytea not null,
  "sealed" bytea not null,
  "created_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  constraint "web_login_transaction_pkey" primary key ("state_hash"),
  constraint "web_login_transaction_state_hash_check" check (length(state_hash) = 32)
);
create index "web_login_transaction_expires_idx" on "core"."web_login_transaction" using "btree" ("expires_at");
comment on table "core"."web_login_transaction" is 'platform: a sign-in that has not come back yet; content sealed';

-- 22. A1.2 create table core.web_session
create table "core"."web_session" (
  "sid_hash" bytea not null,
  "realm_key" text not null,
  "tenant_code" text not null,
  "user_key" text not null,
  "sealed" bytea not null,
  "created_at" timestamp with time zone not null,
  "last_seen_at" timestamp with time zone not null,
  "expires_at" timestamp with time zone not null,
  constraint "web_session_pkey" primary key ("sid_hash"),
  constraint "web_session_sid_hash_check" check (length(sid_hash) = 32)
);
create index "web_session_expires_idx" on "core"."web_session" using "btree" ("expires_at");
create index "web_session_user_idx" on "core"."web_session" using "btree" ("tenant_code", "user_key");
comment on table "core"."web_session" is 'platform: found by cookie before a tenant is known; content sealed';

-- 23. A1.2 create table meta.change_log
create table "meta"."change_log" (
  "id" uuid not null,
  "occurred_at" timestamp with time zone default now() not null,
  "actor" text not null,
  "action" text not null,
  "from_version" bigint,
  "to_version" bigint,
  "detail" jsonb default '{}'::jsonb not null,
  constraint "change_log_pkey" primary key ("id")
);
create index "change_log_occurred_idx" on "meta"."change_log" using "btree" ("occurred_at");
comment on table "meta"."change_log" is 'platform: what was applied to the shared model, by whom';

-- 24. A1.2 create table meta.entity
create table "meta"."entity" (
  "id" uuid not null,
  "owner_tenant_id" uuid,
  "name" text collate "C" not null,
  "module" text default ''::text not null,
  "entity_class" text not null,
  "table_schema" text default 'mdm'::text not null,
  "table_name" text collate "C" not null,
  "created_at" timestamp with time zone default now() not null,
  "created_by" text default 'system'::text not null,
  "retired_at" timestamp with time zone,
  constraint "entity_pkey" primary key ("id"),
  constraint "entity_table_schema_table_name_key" unique ("table_schema", "table_name"),
  constraint "entity_entity_class_check" check (entity_class = ANY (ARRAY['MASTER'::text, 'CONTROL'::text, 'DOCUMENT'::text, 'REFERENCE'::text]))
);
create unique index "entity_shared_name_idx" on "meta"."entity" using "btree" ("name") where (owner_tenant_id IS NULL) AND (retired_at IS NULL);
create unique index "entity_tenant_name_idx" on "meta"."entity" using "btree" ("owner_tenant_id", "name") where (owner_tenant_id IS NOT NULL) AND (retired_at IS NULL);
comment on table "meta"."entity" is 'platform: compiled by every node before any fence exists';

-- 25. A1.2 create table meta.field
create table "meta"."field" (
  "entity_id" uuid not null,
  "id" uuid not null,
  "name" text collate "C" not null,
  "column_name" text collate "C" not null,
  "data_type" text not null,
  "created_at" timestamp with time zone default now() not null,
  "retired_at" timestamp with time zone,
  constraint "field_pkey" primary key ("entity_id", "id"),
  constraint "field_entity_id_column_name_key" unique ("entity_id", "column_name")
);
create unique index "field_name_idx" on "meta"."field" using "btree" ("entity_id", "name") where retired_at IS NULL;
comment on table "meta"."field" is 'platform: physical column names, fixed at first publication';

-- 26. A1.2 create table meta.numbering_sequence
create table "meta"."numbering_sequence" (
  "tenant_id" uuid not null,
  "sequence_key" text collate "C" not null,
  "period" text collate "C" not null,
  "last_value" bigint not null,
  constraint "numbering_sequence_pkey" primary key ("tenant_id", "sequence_key", "period"),
  constraint "numbering_sequence_last_value_check" check (last_value > 0)
) with (fillfactor=50);

-- 27. A1.2 create table meta.snapshot
create table "meta"."snapshot" (
  "version" bigint not null,
  "content_hash" text not null,
  "model" jsonb not null,
  "published" boolean default false not null,
  "created_at" timestamp with time zone default now() not null,
  "created_by" text default 'system'::text not null,
  constraint "snapshot_pkey" primary key ("version"),
  constraint "snapshot_version_check" check (version > 0)
);
create index "snapshot_published_idx" on "meta"."snapshot" using "btree" ("version" desc) where published;
comment on table "meta"."snapshot" is 'platform: compiled models, loaded whole by every node';

-- 28. A1.2 create table meta.tenant_version
create table "meta"."tenant_version" (
  "tenant_id" uuid not null,
  "meta_version" bigint default 0 not null,
  "entitlement_version" bigint default 0 not null,
  constraint "tenant_version_pkey" primary key ("tenant_id")
) with (fillfactor=50);
comment on table "meta"."tenant_version" is 'platform: versions in force, raised for all tenants when a shared model is published';

-- 29. A1.2 create table ref.commodity_code
create table "ref"."commodity_code" (
  "domain" text collate "C" not null,
  "code" text collate "C" not null,
  "parent_code" text collate "C",
  "name" text not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "commodity_code_pkey" primary key ("domain", "code"),
  constraint "commodity_code_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "commodity_code_parent_idx" on "ref"."commodity_code" using "btree" ("domain", "parent_code");
comment on table "ref"."commodity_code" is 'platform: classifications of goods that an importer loaded, the same for every tenant';

-- 30. A1.2 create table ref.country
create table "ref"."country" (
  "code" text collate "C" not null,
  "alpha3" text collate "C" not null,
  "numeric_code" text collate "C" not null,
  "name" text not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "country_pkey" primary key ("code"),
  constraint "country_alpha3_key" unique ("alpha3"),
  constraint "country_numeric_code_key" unique ("numeric_code"),
  constraint "country_alpha3_check" check (alpha3 ~ '^[A-Z]{3}$'::text),
  constraint "country_code_check" check (code ~ '^[A-Z]{2}$'::text),
  constraint "country_numeric_code_check" check (numeric_code ~ '^\d{3}$'::text),
  constraint "country_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
comment on table "ref"."country" is 'platform: ISO 3166-1, the same for every tenant';

-- 31. A1.2 create table ref.country_currency
create table "ref"."country_currency" (
  "country_code" text collate "C" not null,
  "currency_code" text collate "C" not null,
  "valid_from" date default '-infinity'::date not null,
  "valid_to" date,
  "is_tender" boolean default true not null,
  "status" text default 'active'::text not null,
  constraint "country_currency_pkey" primary key ("country_code", "currency_code", "valid_from"),
  constraint "country_currency_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "country_currency_currency_idx" on "ref"."country_currency" using "btree" ("currency_code");
comment on table "ref"."country_currency" is 'platform: which money was tender where and when, the same for every tenant';

-- 32. A1.2 create table ref.currency
create table "ref"."currency" (
  "code" text collate "C" not null,
  "numeric_code" text collate "C",
  "name" text not null,
  "symbol" text,
  "digits" smallint not null,
  "cash_digits" smallint not null,
  "cash_rounding" smallint default 0 not null,
  "valid_from" date,
  "valid_to" date,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "currency_pkey" primary key ("code"),
  constraint "currency_cash_digits_check" check ((cash_digits >= 0) AND (cash_digits <= 4)),
  constraint "currency_code_check" check (code ~ '^[A-Z]{3}$'::text),
  constraint "currency_digits_check" check ((digits >= 0) AND (digits <= 4)),
  constraint "currency_numeric_code_check" check (numeric_code ~ '^\d{3}$'::text),
  constraint "currency_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
comment on table "ref"."currency" is 'platform: ISO 4217 with its past, the same for every tenant';

-- 33. A1.2 create table ref.industry_code
create table "ref"."industry_code" (
  "domain" text collate "C" not null,
  "code" text collate "C" not null,
  "parent_code" text collate "C",
  "name" text not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "industry_code_pkey" primary key ("domain", "code"),
  constraint "industry_code_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "industry_code_parent_idx" on "ref"."industry_code" using "btree" ("domain", "parent_code");
comment on table "ref"."industry_code" is 'platform: classifications of industries, the same for every tenant';

-- 34. A1.2 create table ref.label
create table "ref"."label" (
  "dataset" text collate "C" not null,
  "code" text collate "C" not null,
  "locale" text collate "C" not null,
  "label" text not null,
  constraint "label_pkey" primary key ("dataset", "locale", "code")
);
comment on table "ref"."label" is 'platform: names of reference data by language, the same for every tenant';

-- 35. A1.2 create table ref.language
create table "ref"."language" (
  "code" text collate "C" not null,
  "alpha3" text collate "C",
  "name" text not null,
  "native_name" text,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "language_pkey" primary key ("code"),
  constraint "language_code_check" check (code ~ '^[a-z]{2,3}$'::text),
  constraint "language_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
comment on table "ref"."language" is 'platform: ISO 639, the same for every tenant';

-- 36. A1.2 create table ref.locale
create table "ref"."locale" (
  "code" text collate "C" not null,
  "language_code" text collate "C" not null,
  "script" text collate "C",
  "country_code" text collate "C",
  "name" text not null,
  "direction" text not null,
  "first_day" smallint not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "locale_pkey" primary key ("code"),
  constraint "locale_direction_check" check (direction = ANY (ARRAY['ltr'::text, 'rtl'::text])),
  constraint "locale_first_day_check" check ((first_day >= 1) AND (first_day <= 7)),
  constraint "locale_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "locale_country_idx" on "ref"."locale" using "btree" ("country_code");
create index "locale_language_idx" on "ref"."locale" using "btree" ("language_code");
comment on table "ref"."locale" is 'platform: BCP 47 tags, the same for every tenant';

-- 37. A1.2 create table ref.reference_dataset
create table "ref"."reference_dataset" (
  "code" text collate "C" not null,
  "title" text not null,
  "source" text not null,
  "version" text not null,
  "licence" text not null,
  "url" text default ''::text not null,
  "fetched_on" date not null,
  "loaded_at" timestamp with time zone default now() not null,
  constraint "reference_dataset_pkey" primary key ("code")
);
comment on table "ref"."reference_dataset" is 'platform: where the reference data come from and under which licence';

-- 38. A1.2 create table ref.state_region
create table "ref"."state_region" (
  "code" text collate "C" not null,
  "country_code" text collate "C" not null,
  "parent_code" text collate "C",
  "name" text not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "state_region_pkey" primary key ("code"),
  constraint "state_region_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "state_region_country_idx" on "ref"."state_region" using "btree" ("country_code", "code");
comment on table "ref"."state_region" is 'platform: ISO 3166-2, the same for every tenant';

-- 39. A1.2 create table ref.timezone
create table "ref"."timezone" (
  "code" text collate "C" not null,
  "name" text not null,
  "country_code" text collate "C",
  "windows_name" text,
  "aliases" text[] default '{}'::text[] not null,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "timezone_pkey" primary key ("code"),
  constraint "timezone_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
create index "timezone_country_idx" on "ref"."timezone" using "btree" ("country_code");
comment on table "ref"."timezone" is 'platform: IANA time zones, the same for every tenant';

-- 40. A1.2 create table ref.uom
create table "ref"."uom" (
  "code" text collate "C" not null,
  "name" text not null,
  "symbol" text,
  "quantity" text collate "C",
  "base_code" text collate "C",
  "factor" numeric,
  "offset_value" numeric,
  "status" text default 'active'::text not null,
  "metadata" jsonb default '{}'::jsonb not null,
  constraint "uom_pkey" primary key ("code"),
  constraint "uom_status_check" check (status = ANY (ARRAY['active'::text, 'deprecated'::text]))
);
comment on table "ref"."uom" is 'platform: UN/CEFACT Recommendation 20, the same for every tenant';

-- 41. A1.3 let roles see core.audit_log, lock access exclusive
create policy "tenant_fence" on "core"."audit_log" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."audit_log" enable row level security, force row level security;
grant insert, select on "core"."audit_log" to "athyper_runtime";

-- 42. A1.3 let roles see core.auth_audit, lock access exclusive
grant insert, select on "core"."auth_audit" to "athyper_runtime";

-- 43. A1.3 let roles see core.event_store, lock access exclusive
create policy "tenant_fence" on "core"."event_store" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."event_store" enable row level security, force row level security;
grant insert, select on "core"."event_store" to "athyper_runtime";

-- 44. A1.3 let roles see core.feature_flag, lock access exclusive
create policy "tenant_fence" on "core"."feature_flag" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."feature_flag" enable row level security, force row level security;
grant delete, insert, select, update on "core"."feature_flag" to "athyper_runtime";

-- 45. A1.3 let roles see core.idempotency_key, lock access exclusive
create policy "tenant_fence" on "core"."idempotency_key" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."idempotency_key" enable row level security, force row level security;
grant delete, insert, select, update on "core"."idempotency_key" to "athyper_runtime";

-- 46. A1.3 let roles see core.issuer_code, lock access exclusive
grant delete, insert, select, update on "core"."issuer_code" to "athyper_runtime";

-- 47. A1.3 let roles see core.issuer_key, lock access exclusive
grant insert, select, update on "core"."issuer_key" to "athyper_runtime";

-- 48. A1.3 let roles see core.issuer_refresh, lock access exclusive
grant delete, insert, select, update on "core"."issuer_refresh" to "athyper_runtime";

-- 49. A1.3 let roles see core.job, lock access exclusive
create policy "job_fence" on "core"."job" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL)) with check ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL));
alter table "core"."job" enable row level security, force row level security;
grant delete, insert, select, update on "core"."job" to "athyper_runtime";

-- 50. A1.3 let roles see core.job_dead, lock access exclusive
create policy "job_fence" on "core"."job_dead" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL)) with check ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL));
alter table "core"."job_dead" enable row level security, force row level security;
grant delete, insert, select, update on "core"."job_dead" to "athyper_runtime";

-- 51. A1.3 let roles see core.job_history, lock access exclusive
create policy "job_fence" on "core"."job_history" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL)) with check ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL));
alter table "core"."job_history" enable row level security, force row level security;
grant insert, select on "core"."job_history" to "athyper_runtime";

-- 52. A1.3 let roles see core.job_key, lock access exclusive
create policy "job_fence" on "core"."job_key" for all to "athyper_runtime" using (( SELECT app.tenant() AS tenant) IS NULL) with check (( SELECT app.tenant() AS tenant) IS NULL);
alter table "core"."job_key" enable row level security, force row level security;
grant insert, select on "core"."job_key" to "athyper_runtime";

-- 53. A1.3 let roles see core.job_lease, lock access exclusive
grant delete, insert, select, update on "core"."job_lease" to "athyper_runtime";

-- 54. A1.3 let roles see core.job_queue, lock access exclusive
grant insert, select, update on "core"."job_queue" to "athyper_runtime";

-- 55. A1.3 let roles see core.job_run, lock access exclusive
grant delete, insert, select, update on "core"."job_run" to "athyper_runtime";

-- 56. A1.3 let roles see core.one_time_link, lock access exclusive
grant delete, insert, select, update on "core"."one_time_link" to "athyper_runtime";

-- 57. A1.3 let roles see core.principal, lock access exclusive
create policy "tenant_fence" on "core"."principal" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."principal" enable row level security, force row level security;
grant insert, select, update on "core"."principal" to "athyper_runtime";

-- 58. A1.3 let roles see core.principal_role, lock access exclusive
create policy "tenant_fence" on "core"."principal_role" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."principal_role" enable row level security, force row level security;
grant delete, insert, select, update on "core"."principal_role" to "athyper_runtime";

-- 59. A1.3 let roles see core.role, lock access exclusive
create policy "tenant_fence" on "core"."role" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."role" enable row level security, force row level security;
grant insert, select, update on "core"."role" to "athyper_runtime";

-- 60. A1.3 let roles see core.tenant, lock access exclusive
grant insert, select, update on "core"."tenant" to "athyper_runtime";

-- 61. A1.3 let roles see core.web_login_transaction, lock access exclusive
grant delete, insert, select, update on "core"."web_login_transaction" to "athyper_runtime";

-- 62. A1.3 let roles see core.web_session, lock access exclusive
grant delete, insert, select, update on "core"."web_session" to "athyper_runtime";

-- 63. A1.3 let roles see meta.change_log, lock access exclusive
grant insert, select on "meta"."change_log" to "athyper_runtime";

-- 64. A1.3 let roles see meta.entity, lock access exclusive
grant insert, select, update on "meta"."entity" to "athyper_runtime";

-- 65. A1.3 let roles see meta.field, lock access exclusive
grant insert, select, update on "meta"."field" to "athyper_runtime";

-- 66. A1.3 let roles see meta.numbering_sequence, lock access exclusive
create policy "tenant_fence" on "meta"."numbering_sequence" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "meta"."numbering_sequence" enable row level security, force row level security;
grant insert, select, update on "meta"."numbering_sequence" to "athyper_runtime";

-- 67. A1.3 let roles see meta.snapshot, lock access exclusive
grant insert, select, update on "meta"."snapshot" to "athyper_runtime";

-- 68. A1.3 let roles see meta.tenant_version, lock access exclusive
grant insert, select, update on "meta"."tenant_version" to "athyper_runtime";

-- 69. A1.3 let roles see ref.commodity_code, lock access exclusive
grant select on "ref"."commodity_code" to "athyper_runtime";

-- 70. A1.3 let roles see ref.country, lock access exclusive
grant select on "ref"."country" to "athyper_runtime";

-- 71. A1.3 let roles see ref.country_currency, lock access exclusive
grant select on "ref"."country_currency" to "athyper_runtime";

-- 72. A1.3 let roles see ref.currency, lock access exclusive
grant select on "ref"."currency" to "athyper_runtime";

-- 73. A1.3 let roles see ref.industry_code, lock access exclusive
grant select on "ref"."industry_code" to "athyper_runtime";

-- 74. A1.3 let roles see ref.label, lock access exclusive
grant select on "ref"."label" to "athyper_runtime";

-- 75. A1.3 let roles see ref.language, lock access exclusive
grant select on "ref"."language" to "athyper_runtime";

-- 76. A1.3 let roles see ref.locale, lock access exclusive
grant select on "ref"."locale" to "athyper_runtime";

-- 77. A1.3 let roles see ref.reference_dataset, lock access exclusive
grant select on "ref"."reference_dataset" to "athyper_runtime";

-- 78. A1.3 let roles see ref.state_region, lock access exclusive
grant select on "ref"."state_region" to "athyper_runtime";

-- 79. A1.3 let roles see ref.timezone, lock access exclusive
grant select on "ref"."timezone" to "athyper_runtime";

-- 80. A1.3 let roles see ref.uom, lock access exclusive
grant select on "ref"."uom" to "athyper_runtime";

-- 81. A10.1 let core.feature_flag refer to core.tenant by feature_flag_tenant_id_fkey, lock share row exclusive
alter table "core"."feature_flag" add constraint "feature_flag_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 82. A10.1 let core.idempotency_key refer to core.tenant by idempotency_key_tenant_id_fkey, lock share row exclusive
alter table "core"."idempotency_key" add constraint "idempotency_key_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 83. A10.1 let core.principal refer to core.tenant by principal_tenant_id_fkey, lock share row exclusive
alter table "core"."principal" add constraint "principal_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 84. A10.1 let core.principal_role refer to core.principal by principal_role_tenant_id_principal_id_fkey, lock share row exclusive
alter table "core"."principal_role" add constraint "principal_role_tenant_id_principal_id_fkey" foreign key ("tenant_id", "principal_id") references "core"."principal" ("tenant_id", "id");

-- 85. A10.1 let core.principal_role refer to core.role by principal_role_tenant_id_role_id_fkey, lock share row exclusive
alter table "core"."principal_role" add constraint "principal_role_tenant_id_role_id_fkey" foreign key ("tenant_id", "role_id") references "core"."role" ("tenant_id", "id");

-- 86. A10.1 let core.role refer to core.tenant by role_tenant_id_fkey, lock share row exclusive
alter table "core"."role" add constraint "role_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 87. A10.1 let core.tenant refer to core.tenant by tenant_parent_id_fkey, lock share row exclusive
alter table "core"."tenant" add constraint "tenant_parent_id_fkey" foreign key ("parent_id") references "core"."tenant" ("id");

-- 88. A10.1 let meta.entity refer to core.tenant by entity_owner_tenant_id_fkey, lock share row exclusive
alter table "meta"."entity" add constraint "entity_owner_tenant_id_fkey" foreign key ("owner_tenant_id") references "core"."tenant" ("id");

-- 89. A10.1 let meta.field refer to meta.entity by field_entity_id_fkey, lock share row exclusive
alter table "meta"."field" add constraint "field_entity_id_fkey" foreign key ("entity_id") references "meta"."entity" ("id");

-- 90. A10.1 let meta.numbering_sequence refer to core.tenant by numbering_sequence_tenant_id_fkey, lock share row exclusive
alter table "meta"."numbering_sequence" add constraint "numbering_sequence_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 91. A10.1 let meta.tenant_version refer to core.tenant by tenant_version_tenant_id_fkey, lock share row exclusive
alter table "meta"."tenant_version" add constraint "tenant_version_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 92. A10.1 let ref.commodity_code refer to ref.reference_dataset by commodity_code_domain_fkey, lock share row exclusive
alter table "ref"."commodity_code" add constraint "commodity_code_domain_fkey" foreign key ("domain") references "ref"."reference_dataset" ("code");

-- 93. A10.1 let ref.country_currency refer to ref.country by country_currency_country_code_fkey, lock share row exclusive
alter table "ref"."country_currency" add constraint "country_currency_country_code_fkey" foreign key ("country_code") references "ref"."country" ("code");

-- 94. A10.1 let ref.country_currency refer to ref.currency by country_currency_currency_code_fkey, lock share row exclusive
alter table "ref"."country_currency" add constraint "country_currency_currency_code_fkey" foreign key ("currency_code") references "ref"."currency" ("code");

-- 95. A10.1 let ref.industry_code refer to ref.reference_dataset by industry_code_domain_fkey, lock share row exclusive
alter table "ref"."industry_code" add constraint "industry_code_domain_fkey" foreign key ("domain") references "ref"."reference_dataset" ("code");

-- 96. A10.1 let ref.label refer to ref.reference_dataset by label_dataset_fkey, lock share row exclusive
alter table "ref"."label" add constraint "label_dataset_fkey" foreign key ("dataset") references "ref"."reference_dataset" ("code") on delete cascade;

-- 97. A10.1 let ref.locale refer to ref.country by locale_country_code_fkey, lock share row exclusive
alter table "ref"."locale" add constraint "locale_country_code_fkey" foreign key ("country_code") references "ref"."country" ("code");

-- 98. A10.1 let ref.locale refer to ref.language by locale_language_code_fkey, lock share row exclusive
alter table "ref"."locale" add constraint "locale_language_code_fkey" foreign key ("language_code") references "ref"."language" ("code");

-- 99. A10.1 let ref.state_region refer to ref.country by state_region_country_code_fkey, lock share row exclusive
alter table "ref"."state_region" add constraint "state_region_country_code_fkey" foreign key ("country_code") references "ref"."country" ("code");

-- 100. A10.1 let ref.timezone refer to ref.country by timezone_country_code_fkey, lock share row exclusive
alter table "ref"."timezone" add constraint "timezone_country_code_fkey" foreign key ("country_code") references "ref"."country" ("code");
