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
AND r."supplier" = $7::uuid
AND r."deleted_at" IS NULL)
RETURNING t."id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $8::uuid, $9::uuid, $10::timestamptz, $11::uuid, 'user', $12::text, $13::text, w."id", $14::int, $15::text, $16::text, $17::text, $18::jsonb, $19::bytea, $20::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $21::uuid, $22::uuid, $23::text, w."id", $24::int, $25::text, $26::text[], $27::uuid, $28::timestamptz, $29::text
FROM w) SELECT w."id"
FROM w
-- $1 = 2026-11-22T21:00:00.000000Z
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = 00000000-0000-7000-8000-000000000001
-- $4 = 00000000-0000-7000-8000-0000000000ff
-- $5 = 3
-- $6 = 00000000-0000-7000-8000-000000000001
-- $7 = 00000000-0000-7000-8000-0000000000ff
-- $8 = 00000000-0000-7000-8000-000000000001
-- $9 = 00000000-0000-7000-8000-0000000000ad
-- $10 = 2026-11-22T21:00:00.000000Z
-- $11 = 00000000-0000-7000-8000-0000000000aa
-- $12 = data.delete
-- $13 = supplier
-- $14 = 4
-- $15 = request-1
-- $16 = 127.0.0.1
-- $17 = NULL
-- $18 = {"action":"data.delete","entity":"supplier","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $19 = \x73616c74
-- $20 = \x6c656166
-- $21 = 00000000-0000-7000-8000-000000000001
-- $22 = 00000000-0000-7000-8000-0000000000ad
-- $23 = supplier
-- $24 = 4
-- $25 = deleted
-- $26 = {}
-- $27 = 00000000-0000-7000-8000-0000000000aa
-- $28 = 2026-11-22T21:00:00.000000Z
-- $29 = trace-1

