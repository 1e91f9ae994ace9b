WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "meta_version" = $1::bigint, "updated_at" = $2::timestamptz, "updated_by" = $3::uuid, "subject" = $4::text, "subject_fold" = $5::text, "priority" = $6::text, "total" = $7::numeric(18,2)
WHERE t."tenant_id" = $8::uuid
AND t."id" = $9::uuid
AND t."version" = $10::int
AND t."deleted_at" IS NULL
AND (((((t."status" IS NOT DISTINCT
FROM $11::text)))) IS FALSE)
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $12::uuid, $13::uuid, $14::timestamptz, $15::uuid, 'user', $16::text, $17::text, w."id", $18::int, $19::text, $20::text, $21::text, $22::jsonb, $23::bytea, $24::bytea
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 7
-- $2 = 2026-11-22T21:00:00.000000Z
-- $3 = 00000000-0000-7000-8000-0000000000aa
-- $4 = All new
-- $5 = all new
-- $6 = high
-- $7 = NULL
-- $8 = 00000000-0000-7000-8000-000000000001
-- $9 = 00000000-0000-7000-8000-0000000000ff
-- $10 = 3
-- $11 = closed
-- $12 = 00000000-0000-7000-8000-000000000001
-- $13 = 00000000-0000-7000-8000-0000000000ad
-- $14 = 2026-11-22T21:00:00.000000Z
-- $15 = 00000000-0000-7000-8000-0000000000aa
-- $16 = data.update
-- $17 = request
-- $18 = 4
-- $19 = request-1
-- $20 = 127.0.0.1
-- $21 = NULL
-- $22 = {"action":"data.update","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"subject":{"from":"Chairs","to":"All new"},"priority":{"from":"low","to":"high"},"total":{"from":"10.00","to":null}}}
-- $23 = \x73616c74
-- $24 = \x6c656166

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

