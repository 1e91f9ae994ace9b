WITH w AS (DELETE
FROM "mdm"."supplier" AS t
WHERE t."tenant_id" = $1::uuid
AND t."id" = $2::uuid
AND t."version" = $3::int
AND (true)
AND NOT EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $4::uuid
AND r."supplier" = t."id")
RETURNING t."id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $5::uuid, $6::uuid, $7::timestamptz, $8::uuid, 'user', $9::text, $10::text, w."id", $11::int, $12::text, $13::text, $14::text, $15::jsonb, $16::bytea, $17::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $18::uuid, $19::uuid, $20::text, w."id", $21::int, $22::text, $23::text[], $24::uuid, $25::timestamptz, $26::text
FROM w) SELECT w."id"
FROM w
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff
-- $3 = 3
-- $4 = 00000000-0000-7000-8000-000000000001
-- $5 = 00000000-0000-7000-8000-000000000001
-- $6 = 00000000-0000-7000-8000-0000000000ad
-- $7 = 2026-11-22T21:00:00.000000Z
-- $8 = 00000000-0000-7000-8000-0000000000aa
-- $9 = data.delete_permanent
-- $10 = supplier
-- $11 = 4
-- $12 = request-1
-- $13 = 127.0.0.1
-- $14 = NULL
-- $15 = {"action":"data.delete_permanent","entity":"supplier","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $16 = \x73616c74
-- $17 = \x6c656166
-- $18 = 00000000-0000-7000-8000-000000000001
-- $19 = 00000000-0000-7000-8000-0000000000ad
-- $20 = supplier
-- $21 = 4
-- $22 = deleted
-- $23 = {}
-- $24 = 00000000-0000-7000-8000-0000000000aa
-- $25 = 2026-11-22T21:00:00.000000Z
-- $26 = trace-1

SELECT $1::text
WHERE EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $2::uuid
AND r."supplier" = $3::uuid)
-- $1 = request
-- $2 = 00000000-0000-7000-8000-000000000001
-- $3 = 00000000-0000-7000-8000-0000000000ff
