WITH w AS (DELETE
FROM "mdm"."supplier" AS t
WHERE t."tenant_id" = $1::uuid
AND t."id" = $2::uuid
AND t."version" = $3::int
AND (true)
AND NOT EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $4::uuid
AND r."supplier" = $5::uuid)
RETURNING t."id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $6::uuid, $7::uuid, $8::timestamptz, $9::uuid, 'user', $10::text, $11::text, w."id", $12::int, $13::text, $14::text, $15::text, $16::jsonb, $17::bytea, $18::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $19::uuid, $20::uuid, $21::text, w."id", $22::int, $23::text, $24::text[], $25::uuid, $26::timestamptz, $27::text
FROM w) SELECT w."id"
FROM w
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff
-- $3 = 3
-- $4 = 00000000-0000-7000-8000-000000000001
-- $5 = 00000000-0000-7000-8000-0000000000ff
-- $6 = 00000000-0000-7000-8000-000000000001
-- $7 = 00000000-0000-7000-8000-0000000000ad
-- $8 = 2026-11-22T21:00:00.000000Z
-- $9 = 00000000-0000-7000-8000-0000000000aa
-- $10 = data.delete_permanent
-- $11 = supplier
-- $12 = 4
-- $13 = request-1
-- $14 = 127.0.0.1
-- $15 = NULL
-- $16 = {"action":"data.delete_permanent","entity":"supplier","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $17 = \x73616c74
-- $18 = \x6c656166
-- $19 = 00000000-0000-7000-8000-000000000001
-- $20 = 00000000-0000-7000-8000-0000000000ad
-- $21 = supplier
-- $22 = 4
-- $23 = deleted
-- $24 = {}
-- $25 = 00000000-0000-7000-8000-0000000000aa
-- $26 = 2026-11-22T21:00:00.000000Z
-- $27 = trace-1

SELECT $1::text
WHERE EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $2::uuid
AND r."supplier" = $3::uuid)
-- $1 = request
-- $2 = 00000000-0000-7000-8000-000000000001
-- $3 = 00000000-0000-7000-8000-0000000000ff
