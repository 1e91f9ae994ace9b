-- What writes with an Idempotency-Key were answered, so that a request sent again is answered and not carried out again. The row is
-- written by the transaction of the write itself. fingerprint is SHA-256 over method, target, precondition and body.
create table if not exists core.idempotency_key (
  tenant_id uuid not null references core.tenant (id),
  principal_id uuid not null,
  request_key text collate "C" not null check (length(request_key) between 1 and 128),
  fingerprint bytea not null check (length(fingerprint) = 32),
  status int not null check (status between 200 and 299),
  etag text,
  location text,
  body text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, principal_id, request_key)
);
create index if not exists idempotency_key_expires_idx on core.idempotency_key (tenant_id, expires_at);
select app.guard_tenant_table('core', 'idempotency_key');

create index if not exists one_time_link_expires_idx on core.one_time_link (expires_at);
