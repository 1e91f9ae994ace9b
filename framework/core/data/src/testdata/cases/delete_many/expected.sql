WITH w AS (UPDATE "mdm"."supplier" AS t
SET "version" = t."version" + 1, "deleted_at" = $1::timestamptz, "deleted_by" = $2::uuid FROM unnest($3::uuid[], $4::int[]) AS u(id, version)
WHERE t."tenant_id" = $5::uuid
AND t."id" = u.id
AND t."version" = u.version
AND t."deleted_at" IS NULL
AND (true)
AND NOT EXISTS (SELECT 1
FROM "mdm"."request" AS r
WHERE r."tenant_id" = $6::uuid
AND r."supplier" = t."id"
AND r."deleted_at" IS NULL)
RETURNING t."id", t."version"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $7::uuid, u.audit, $8::timestamptz, $9::uuid, 'user', u.action, $10::text, w."id", w."version", $11::text, $12::text, $13::text, u.payload::jsonb, u.salt::bytea, u.leaf::bytea
FROM w JOIN unnest($14::uuid[], $15::uuid[], $16::text[], $17::text[], $18::text[], $19::text[]) AS u(id, audit, action, payload, salt, leaf) ON u.id = w."id"), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $20::uuid, u.audit, $21::text, w."id", w."version", $22::text, u.fields::text[], $23::uuid, $24::timestamptz, $25::text
FROM w JOIN unnest($26::uuid[], $27::uuid[], $28::text[]) AS u(id, audit, fields) ON u.id = w."id") SELECT w."id", w."version"
FROM w
-- $1 = 2026-11-22T21:00:00.000000Z
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $4 = {"3","1"}
-- $5 = 00000000-0000-7000-8000-000000000001
-- $6 = 00000000-0000-7000-8000-000000000001
-- $7 = 00000000-0000-7000-8000-000000000001
-- $8 = 2026-11-22T21:00:00.000000Z
-- $9 = 00000000-0000-7000-8000-0000000000aa
-- $10 = supplier
-- $11 = request-1
-- $12 = 127.0.0.1
-- $13 = NULL
-- $14 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $15 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $16 = {"data.delete","data.delete"}
-- $17 = {"{\"action\":\"data.delete\",\"entity\":\"supplier\",\"id\":\"00000000-0000-7000-8000-0000000000f1\",\"version\":4,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{}}","{\"action\":\"data.delete\",\"entity\":\"supplier\",\"id\":\"00000000-0000-7000-8000-0000000000f2\",\"version\":2,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{}}"}
-- $18 = {"\\x73616c74","\\x73616c74"}
-- $19 = {"\\x6c656166","\\x6c656166"}
-- $20 = 00000000-0000-7000-8000-000000000001
-- $21 = supplier
-- $22 = deleted
-- $23 = 00000000-0000-7000-8000-0000000000aa
-- $24 = 2026-11-22T21:00:00.000000Z
-- $25 = trace-1
-- $26 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $27 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $28 = {"{}","{}"}
