WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "deleted_at" = NULL, "deleted_by" = NULL, "updated_at" = $1::timestamptz, "updated_by" = $2::uuid
WHERE t."tenant_id" = $3::uuid
AND t."id" = $4::uuid
AND t."version" = $5::int
AND t."deleted_at" IS NOT NULL
AND (true)
AND NOT EXISTS (SELECT 1
FROM "mdm"."request" AS c
WHERE c."tenant_id" = $6::uuid
AND c."id" = $7::uuid
AND c."supplier" IS NOT NULL
AND NOT EXISTS (SELECT 1
FROM "mdm"."supplier" AS r
WHERE r."tenant_id" = c."tenant_id"
AND r."id" = c."supplier"
AND r."deleted_at" IS NULL))
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), back0 AS (UPDATE "mdm"."request_line" AS c
SET "deleted_at" = NULL, "deleted_by" = NULL, "version" = c."version" + 1
FROM w
WHERE c."tenant_id" = $8::uuid
AND c."parent_id" = w."id"
AND c."deleted_at" = $9::timestamptz), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $10::uuid, $11::uuid, $12::timestamptz, $13::uuid, 'user', $14::text, $15::text, w."id", $16::int, $17::text, $18::text, $19::text, $20::jsonb, $21::bytea, $22::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $23::uuid, $24::uuid, $25::text, w."id", $26::int, $27::text, $28::text[], $29::uuid, $30::timestamptz, $31::text
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 2026-11-22T21:00:00.000000Z
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = 00000000-0000-7000-8000-000000000001
-- $4 = 00000000-0000-7000-8000-0000000000ff
-- $5 = 3
-- $6 = 00000000-0000-7000-8000-000000000001
-- $7 = 00000000-0000-7000-8000-0000000000ff
-- $8 = 00000000-0000-7000-8000-000000000001
-- $9 = 2026-11-21T08:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-000000000001
-- $11 = 00000000-0000-7000-8000-0000000000ad
-- $12 = 2026-11-22T21:00:00.000000Z
-- $13 = 00000000-0000-7000-8000-0000000000aa
-- $14 = data.restore
-- $15 = request
-- $16 = 4
-- $17 = request-1
-- $18 = 127.0.0.1
-- $19 = NULL
-- $20 = {"action":"data.restore","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{}}
-- $21 = \x73616c74
-- $22 = \x6c656166
-- $23 = 00000000-0000-7000-8000-000000000001
-- $24 = 00000000-0000-7000-8000-0000000000ad
-- $25 = request
-- $26 = 4
-- $27 = restored
-- $28 = {}
-- $29 = 00000000-0000-7000-8000-0000000000aa
-- $30 = 2026-11-22T21:00:00.000000Z
-- $31 = trace-1

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

SELECT $1::text
WHERE EXISTS (SELECT 1
FROM "mdm"."request" AS c
WHERE c."tenant_id" = $2::uuid
AND c."id" = $3::uuid
AND c."supplier" IS NOT NULL
AND NOT EXISTS (SELECT 1
FROM "mdm"."supplier" AS r
WHERE r."tenant_id" = c."tenant_id"
AND r."id" = c."supplier"
AND r."deleted_at" IS NULL))
-- $1 = supplier
-- $2 = 00000000-0000-7000-8000-000000000001
-- $3 = 00000000-0000-7000-8000-0000000000ff
