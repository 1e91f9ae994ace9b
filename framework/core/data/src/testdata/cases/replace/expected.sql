WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "meta_version" = $1::bigint, "updated_at" = $2::timestamptz, "updated_by" = $3::uuid, "subject" = $4::text, "subject_fold" = $5::text, "priority" = $6::text
WHERE t."tenant_id" = $7::uuid
AND t."id" = $8::uuid
AND t."version" = $9::int
AND t."deleted_at" IS NULL
AND ((((((t."status" = $10::text)))) IS FALSE))
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $11::uuid, $12::uuid, $13::timestamptz, $14::uuid, 'user', $15::text, $16::text, w."id", $17::int, $18::text, $19::text, $20::text, $21::jsonb, $22::bytea, $23::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $24::uuid, $25::uuid, $26::text, w."id", $27::int, $28::text, $29::text[], $30::uuid, $31::timestamptz, $32::text
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 7
-- $2 = 2026-11-22T21:00:00.000000Z
-- $3 = 00000000-0000-7000-8000-0000000000aa
-- $4 = All new
-- $5 = all new
-- $6 = high
-- $7 = 00000000-0000-7000-8000-000000000001
-- $8 = 00000000-0000-7000-8000-0000000000ff
-- $9 = 3
-- $10 = closed
-- $11 = 00000000-0000-7000-8000-000000000001
-- $12 = 00000000-0000-7000-8000-0000000000ad
-- $13 = 2026-11-22T21:00:00.000000Z
-- $14 = 00000000-0000-7000-8000-0000000000aa
-- $15 = data.update
-- $16 = request
-- $17 = 4
-- $18 = request-1
-- $19 = 127.0.0.1
-- $20 = NULL
-- $21 = {"action":"data.update","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"subject":{"from":"Chairs","to":"All new"},"priority":{"from":"low","to":"high"}}}
-- $22 = \x73616c74
-- $23 = \x6c656166
-- $24 = 00000000-0000-7000-8000-000000000001
-- $25 = 00000000-0000-7000-8000-0000000000ad
-- $26 = request
-- $27 = 4
-- $28 = updated
-- $29 = {"subject","priority"}
-- $30 = 00000000-0000-7000-8000-0000000000aa
-- $31 = 2026-11-22T21:00:00.000000Z
-- $32 = trace-1

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

