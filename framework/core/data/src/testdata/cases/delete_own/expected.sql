WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "deleted_at" = $1::timestamptz, "deleted_by" = $2::uuid
WHERE t."tenant_id" = $3::uuid
AND t."id" = $4::uuid
AND t."version" = $5::int
AND t."deleted_at" IS NULL
AND ((((t."created_by" = $6::uuid))
AND ((t."status" = $7::text)))
AND (((((t."status" = $8::text)))) IS FALSE))
RETURNING t."id"), gone0 AS (UPDATE "mdm"."request_line" AS c
SET "deleted_at" = $9::timestamptz, "deleted_by" = $10::uuid
FROM w
WHERE c."tenant_id" = $11::uuid
AND c."parent_id" = w."id"
AND c."deleted_at" IS NULL
AND c."id" <> ALL($12::uuid[])), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $13::uuid, $14::uuid, $15::timestamptz, $16::uuid, 'user', $17::text, $18::text, w."id", $19::int, $20::text, $21::text, $22::text, $23::jsonb, $24::bytea, $25::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $26::uuid, $27::uuid, $28::text, w."id", $29::int, $30::text, $31::text[], $32::uuid, $33::timestamptz, $34::text
FROM w) SELECT w."id"
FROM w
-- $1 = 2026-11-22T21:00:00.000000Z
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = 00000000-0000-7000-8000-000000000001
-- $4 = 00000000-0000-7000-8000-0000000000ff
-- $5 = 3
-- $6 = 00000000-0000-7000-8000-0000000000aa
-- $7 = draft
-- $8 = closed
-- $9 = 2026-11-22T21:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-0000000000aa
-- $11 = 00000000-0000-7000-8000-000000000001
-- $12 = {}
-- $13 = 00000000-0000-7000-8000-000000000001
-- $14 = 00000000-0000-7000-8000-0000000000ad
-- $15 = 2026-11-22T21:00:00.000000Z
-- $16 = 00000000-0000-7000-8000-0000000000aa
-- $17 = data.delete
-- $18 = request
-- $19 = 4
-- $20 = request-1
-- $21 = 127.0.0.1
-- $22 = NULL
-- $23 = {"action":"data.delete","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $24 = \x73616c74
-- $25 = \x6c656166
-- $26 = 00000000-0000-7000-8000-000000000001
-- $27 = 00000000-0000-7000-8000-0000000000ad
-- $28 = request
-- $29 = 4
-- $30 = deleted
-- $31 = {}
-- $32 = 00000000-0000-7000-8000-0000000000aa
-- $33 = 2026-11-22T21:00:00.000000Z
-- $34 = trace-1

