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
AND c."id" <> ALL($12::uuid[])), kept0 AS (INSERT INTO "mdm"."request_line" AS c ("tenant_id", "id", "parent_id", "position", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "item", "quantity", "price") SELECT $13::uuid, u.id, w."id", u.place, 1, $14::bigint, $15::timestamptz, $16::uuid, $17::timestamptz, $18::uuid, u.v0::text, u.v1::numeric(12,3), u.v2::numeric(18,2)
FROM w, unnest($19::uuid[], $20::text[], $21::text[], $22::text[]) WITH ORDINALITY AS u(id, v0, v1, v2, place)
ON CONFLICT ("tenant_id", "id") DO UPDATE
SET "position" = excluded."position", "version" = c."version" + 1, "meta_version" = excluded."meta_version", "updated_at" = excluded."updated_at", "updated_by" = excluded."updated_by", "item" = excluded."item", "quantity" = excluded."quantity", "price" = excluded."price"
WHERE c."parent_id" = excluded."parent_id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $23::uuid, $24::uuid, $25::timestamptz, $26::uuid, 'user', $27::text, $28::text, w."id", $29::int, $30::text, $31::text, $32::text, $33::jsonb, $34::bytea, $35::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $36::uuid, $37::uuid, $38::text, w."id", $39::int, $40::text, $41::text[], $42::uuid, $43::timestamptz, $44::text
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 7
-- $2 = 2026-11-22T21:00:00.000000Z
-- $3 = 00000000-0000-7000-8000-0000000000aa
-- $4 = 35.00
-- $5 = 00000000-0000-7000-8000-000000000001
-- $6 = 00000000-0000-7000-8000-0000000000ff
-- $7 = 3
-- $8 = closed
-- $9 = 2026-11-22T21:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-0000000000aa
-- $11 = 00000000-0000-7000-8000-000000000001
-- $12 = {00000000-0000-7000-8000-000000000f01,01a2050f-0480-7a91-a7ec-8e65a18debbe}
-- $13 = 00000000-0000-7000-8000-000000000001
-- $14 = 7
-- $15 = 2026-11-22T21:00:00.000000Z
-- $16 = 00000000-0000-7000-8000-0000000000aa
-- $17 = 2026-11-22T21:00:00.000000Z
-- $18 = 00000000-0000-7000-8000-0000000000aa
-- $19 = {00000000-0000-7000-8000-000000000f01,01a2050f-0480-7a91-a7ec-8e65a18debbe}
-- $20 = {"Chair","Lamp"}
-- $21 = {"3.000","1.000"}
-- $22 = {"5.00","20.00"}
-- $23 = 00000000-0000-7000-8000-000000000001
-- $24 = 00000000-0000-7000-8000-0000000000ad
-- $25 = 2026-11-22T21:00:00.000000Z
-- $26 = 00000000-0000-7000-8000-0000000000aa
-- $27 = data.update
-- $28 = request
-- $29 = 4
-- $30 = request-1
-- $31 = 127.0.0.1
-- $32 = NULL
-- $33 = {"action":"data.update","entity":"request","id":"00000000-0000-7000-8000-0000000000ff","version":4,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"lines":{"from":[{"id":"00000000-0000-7000-8000-000000000f01","item":"Chair","quantity":"2.000","price":"5.00","version":1}],"to":[{"id":"00000000-0000-7000-8000-000000000f01","item":"Chair","quantity":"3","price":"5.00","version":1},{"item":"Lamp","quantity":"1","price":"20","id":"01a2050f-0480-7a91-a7ec-8e65a18debbe"}]},"total":{"from":"10.00","to":"35.00"}}}
-- $34 = \x73616c74
-- $35 = \x6c656166
-- $36 = 00000000-0000-7000-8000-000000000001
-- $37 = 00000000-0000-7000-8000-0000000000ad
-- $38 = request
-- $39 = 4
-- $40 = updated
-- $41 = {"lines","total"}
-- $42 = 00000000-0000-7000-8000-0000000000aa
-- $43 = 2026-11-22T21:00:00.000000Z
-- $44 = trace-1

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

