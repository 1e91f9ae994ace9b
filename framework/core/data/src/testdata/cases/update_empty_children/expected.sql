WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "meta_version" = $1::bigint, "updated_at" = $2::timestamptz, "updated_by" = $3::uuid, "total" = $4::numeric(18,2)
WHERE t."tenant_id" = $5::uuid
AND t."id" = $6::uuid
AND t."version" = $7::int
AND t."deleted_at" IS NULL
AND ((((((t."status" = $8::text)))) IS FALSE))
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), gone0 AS (UPDATE "mdm"."request_line" AS c
SET "deleted_at" = $9::timestamptz, "deleted_by" = $10::uuid
FROM w
WHERE c."tenant_id" = $11::uuid
AND c."parent_id" = w."id"
AND c."deleted_at" IS NULL
AND c."id" <> ALL($12::uuid[])), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $13::uuid, $14::uuid, $15::timestamptz, $16::uuid, 'user', $17::text, $18::text, w."id", $19::int, $20::text, $21::text, $22::text, $23::jsonb, $24::bytea, $25::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $26::uuid, $27::uuid, $28::text, w."id", $29::int, $30::text, $31::text[], $32::uuid, $33::timestamptz, $34::text
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 7
-- $2 = 2026-11-22T21:00:00.000000Z
-- $3 = 00000000-0000-7000-8000-0000000000aa
-- $4 = 0.00
-- $5 = 00000000-0000-7000-8000-000000000001
-- $6 = 00000000-0000-7000-8000-0000000000ff
-- $7 = 3
-- $8 = closed
-- $9 = 2026-11-22T21:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-0000000000aa
-- $11 = 00000000-0000-7000-8000-000000000001
-- $12 = {}
-- $13 = 00000000-0000-7000-8000-000000000001
-- $14 = 00000000-0000-7000-8000-0000000000ad
-- $15 = 2026-11-22T21:00:00.000000Z
-- $16 = 00000000-0000-7000-8000-0000000000aa
-- $17 = data.update
-- $18 = request
-- $19 = 4
-- $20 = request-1
-- $21 = 127.0.0.1
-- $22 = NULL
-- $23 = {"action":"data.update","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"lines":{"from":[{"id":"00000000-0000-7000-8000-000000000f01","item":"Chair","quantity":"2.000","price":"5.00","version":1}],"to":[]},"total":{"from":"10.00","to":"0.00"}}}
-- $24 = \x73616c74
-- $25 = \x6c656166
-- $26 = 00000000-0000-7000-8000-000000000001
-- $27 = 00000000-0000-7000-8000-0000000000ad
-- $28 = request
-- $29 = 4
-- $30 = updated
-- $31 = {"lines","total"}
-- $32 = 00000000-0000-7000-8000-0000000000aa
-- $33 = 2026-11-22T21:00:00.000000Z
-- $34 = trace-1

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

