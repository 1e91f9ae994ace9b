WITH n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value)
VALUES ($1::uuid, $2::text, $3::text, 1)
ON CONFLICT (tenant_id, sequence_key, period) DO UPDATE
SET last_value = s.last_value + 1
RETURNING $4::text || lpad(s.last_value::text, greatest($5::int, length(s.last_value::text)), '0') || $6::text AS number), w AS (INSERT INTO "mdm"."request" AS t ("tenant_id", "id", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "document_number", "document_number_fold", "subject", "subject_fold", "priority", "status") SELECT $7::uuid, $8::uuid, 1, $9::bigint, $10::timestamptz, $11::uuid, $12::timestamptz, $13::uuid, n.number, lower(n.number), $14::text, $15::text, $16::text, $17::text
FROM n
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), kept0 AS (INSERT INTO "mdm"."request_line" AS c ("tenant_id", "id", "parent_id", "position", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "item", "quantity", "price") SELECT $18::uuid, u.id, w."id", u.place, 1, $19::bigint, $20::timestamptz, $21::uuid, $22::timestamptz, $23::uuid, u.v0::text, u.v1::numeric(12,3), u.v2::numeric(18,2)
FROM w, unnest($24::uuid[], $25::text[], $26::text[], $27::text[]) WITH ORDINALITY AS u(id, v0, v1, v2, place)
ON CONFLICT ("tenant_id", "id") DO UPDATE
SET "position" = excluded."position", "version" = c."version" + 1, "meta_version" = excluded."meta_version", "updated_at" = excluded."updated_at", "updated_by" = excluded."updated_by", "item" = excluded."item", "quantity" = excluded."quantity", "price" = excluded."price"
WHERE c."parent_id" = excluded."parent_id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $28::uuid, $29::uuid, $30::timestamptz, $31::uuid, 'user', $32::text, $33::text, w."id", $34::int, $35::text, $36::text, $37::text, $38::jsonb, $39::bytea, $40::bytea
FROM w) SELECT w."subject", w."supplier", w."priority", w."needed_by", w."budget", w."budget_currency", w."total", w."extra", w."document_number", w."status", w."posting_date", w."id", w."version", w."created_at", w."created_by", w."updated_at", w."updated_by", w."deleted_at", w."deleted_by"
FROM w
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = request
-- $3 = 2026
-- $4 = RQ-2026-
-- $5 = 5
-- $6 = 
-- $7 = 00000000-0000-7000-8000-000000000001
-- $8 = 01a2050f-0480-7a91-a7ec-8e65a18debbe
-- $9 = 7
-- $10 = 2026-11-22T21:00:00.000000Z
-- $11 = 00000000-0000-7000-8000-0000000000aa
-- $12 = 2026-11-22T21:00:00.000000Z
-- $13 = 00000000-0000-7000-8000-0000000000aa
-- $14 = Ship
-- $15 = ship
-- $16 = low
-- $17 = draft
-- $18 = 00000000-0000-7000-8000-000000000001
-- $19 = 7
-- $20 = 2026-11-22T21:00:00.000000Z
-- $21 = 00000000-0000-7000-8000-0000000000aa
-- $22 = 2026-11-22T21:00:00.000000Z
-- $23 = 00000000-0000-7000-8000-0000000000aa
-- $24 = {01a2050f-0480-73f8-8bc9-42ee9086c171}
-- $25 = {"Ship"}
-- $26 = {"1.000"}
-- $27 = {"5000.00"}
-- $28 = 00000000-0000-7000-8000-000000000001
-- $29 = 00000000-0000-7000-8000-0000000000ad
-- $30 = 2026-11-22T21:00:00.000000Z
-- $31 = 00000000-0000-7000-8000-0000000000aa
-- $32 = data.create
-- $33 = request
-- $34 = 1
-- $35 = request-1
-- $36 = 127.0.0.1
-- $37 = NULL
-- $38 = {"action":"data.create","entity":"request","id":"01a2050f-0480-7a91-a7ec-8e65a18debbe","version":1,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"subject":{"from":null,"to":"Ship"},"priority":{"from":null,"to":"low"},"lines":{"from":null,"to":[{"item":"Ship","quantity":1,"price":5000,"id":"01a2050f-0480-73f8-8bc9-42ee9086c171"}]},"status":{"from":null,"to":"draft"}}}
-- $39 = \x73616c74
-- $40 = \x6c656166

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 01a2050f-0480-7a91-a7ec-8e65a18debbe

