WITH w AS (UPDATE "mdm"."supplier" AS t
SET "version" = t."version" + 1, "deleted_at" = $1::timestamptz, "deleted_by" = $2::uuid
WHERE t."tenant_id" = $3::uuid
AND t."id" = $4::uuid
AND t."version" = $5::int
AND t."deleted_at" IS NULL
AND (true)
AND NOT EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $6::uuid
AND r."supplier" = t."id"
AND r."deleted_at" IS NULL)
RETURNING t."id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $7::uuid, $8::uuid, $9::timestamptz, $10::uuid, 'user', $11::text, $12::text, w."id", $13::int, $14::text, $15::text, $16::text, $17::jsonb, $18::bytea, $19::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $20::uuid, $21::uuid, $22::text, w."id", $23::int, $24::text, $25::text[], $26::uuid, $27::timestamptz, $28::text
FROM w) SELECT w."id"
FROM w
-- $1 = 2026-11-22T21:00:00.000000Z
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = 00000000-0000-7000-8000-000000000001
-- $4 = 00000000-0000-7000-8000-0000000000ff
-- $5 = 3
-- $6 = 00000000-0000-7000-8000-000000000001
-- $7 = 00000000-0000-7000-8000-000000000001
-- $8 = 00000000-0000-7000-8000-0000000000ad
-- $9 = 2026-11-22T21:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-0000000000aa
-- $11 = data.delete
-- $12 = supplier
-- $13 = 4
-- $14 = request-1
-- $15 = 127.0.0.1
-- $16 = NULL
-- $17 = {"action":"data.delete","entity":"supplier","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $18 = \x73616c74
-- $19 = \x6c656166
-- $20 = 00000000-0000-7000-8000-000000000001
-- $21 = 00000000-0000-7000-8000-0000000000ad
-- $22 = supplier
-- $23 = 4
-- $24 = deleted
-- $25 = {}
-- $26 = 00000000-0000-7000-8000-0000000000aa
-- $27 = 2026-11-22T21:00:00.000000Z
-- $28 = trace-1

