WITH n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value)
VALUES ($1::uuid, $2::text, $3::text, 1)
ON CONFLICT (tenant_id, sequence_key, period) DO UPDATE
SET last_value = s.last_value + 1
RETURNING $4::text || lpad(s.last_value::text, greatest($5::int, length(s.last_value::text)), '0') || $6::text AS number), w AS (INSERT INTO "mdm"."request" AS t ("tenant_id", "id", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "document_number", "document_number_fold", "subject", "subject_fold", "supplier", "priority", "budget", "budget_currency", "total", "status") SELECT $7::uuid, $8::uuid, 1, $9::bigint, $10::timestamptz, $11::uuid, $12::timestamptz, $13::uuid, n.number, lower(n.number), $14::text, $15::text, $16::uuid, $17::text, $18::bigint, $19::text, $20::numeric(18,2), $21::text
FROM n
RETURNING t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"), kept0 AS (INSERT INTO "mdm"."request_line" AS c ("tenant_id", "id", "parent_id", "position", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "item", "quantity", "price") SELECT $22::uuid, u.id, w."id", u.place, 1, $23::bigint, $24::timestamptz, $25::uuid, $26::timestamptz, $27::uuid, u.v0::text, u.v1::numeric(12,3), u.v2::numeric(18,2)
FROM w, unnest($28::uuid[], $29::text[], $30::text[], $31::text[]) WITH ORDINALITY AS u(id, v0, v1, v2, place)
ON CONFLICT ("tenant_id", "id") DO UPDATE
SET "position" = excluded."position", "version" = c."version" + 1, "meta_version" = excluded."meta_version", "updated_at" = excluded."updated_at", "updated_by" = excluded."updated_by", "item" = excluded."item", "quantity" = excluded."quantity", "price" = excluded."price"
WHERE c."parent_id" = excluded."parent_id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $32::uuid, $33::uuid, $34::timestamptz, $35::uuid, 'user', $36::text, $37::text, w."id", $38::int, $39::text, $40::text, $41::text, $42::jsonb, $43::bytea, $44::bytea
FROM w), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $45::uuid, $46::uuid, $47::text, w."id", $48::int, $49::text, $50::text[], $51::uuid, $52::timestamptz, $53::text
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
-- $14 = Chairs
-- $15 = chairs
-- $16 = 00000000-0000-7000-8000-00000000005a
-- $17 = low
-- $18 = 1250
-- $19 = EUR
-- $20 = 110.50
-- $21 = draft
-- $22 = 00000000-0000-7000-8000-000000000001
-- $23 = 7
-- $24 = 2026-11-22T21:00:00.000000Z
-- $25 = 00000000-0000-7000-8000-0000000000aa
-- $26 = 2026-11-22T21:00:00.000000Z
-- $27 = 00000000-0000-7000-8000-0000000000aa
-- $28 = {01a2050f-0480-73f8-8bc9-42ee9086c171,01a2050f-0480-7b71-8002-1590ff0b4dc3}
-- $29 = {"Chair","Desk"}
-- $30 = {"2.000","1.000"}
-- $31 = {"5.25","100.00"}
-- $32 = 00000000-0000-7000-8000-000000000001
-- $33 = 00000000-0000-7000-8000-0000000000ad
-- $34 = 2026-11-22T21:00:00.000000Z
-- $35 = 00000000-0000-7000-8000-0000000000aa
-- $36 = data.create
-- $37 = request
-- $38 = 1
-- $39 = request-1
-- $40 = 127.0.0.1
-- $41 = NULL
-- $42 = {"action":"data.create","entity":"request","id":"01a2050f-0480-7a91-a7ec-8e65a18debbe","version":1,"actor":"00000000-0000-7000-8000-0000000000aa","occurred_at":"2026-11-22T21:00:00.000000Z","changes":{"subject":{"from":null,"to":"Chairs"},"supplier":{"from":null,"to":"00000000-0000-7000-8000-00000000005a"},"priority":{"from":null,"to":"low"},"budget":{"from":null,"to":{"amount":"12.50","currency":"EUR"}},"lines":{"from":null,"to":[{"item":"Chair","quantity":2,"price":"5.25","id":"01a2050f-0480-73f8-8bc9-42ee9086c171"},{"item":"Desk","quantity":"1","price":100,"id":"01a2050f-0480-7b71-8002-1590ff0b4dc3"}]},"total":{"from":null,"to":"110.50"},"status":{"from":null,"to":"draft"}}}
-- $43 = \x73616c74
-- $44 = \x6c656166
-- $45 = 00000000-0000-7000-8000-000000000001
-- $46 = 00000000-0000-7000-8000-0000000000ad
-- $47 = request
-- $48 = 1
-- $49 = created
-- $50 = {"subject","supplier","priority","budget","lines","total","status"}
-- $51 = 00000000-0000-7000-8000-0000000000aa
-- $52 = 2026-11-22T21:00:00.000000Z
-- $53 = trace-1

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = $2::uuid
AND c."deleted_at" IS NULL
ORDER BY c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 01a2050f-0480-7a91-a7ec-8e65a18debbe

