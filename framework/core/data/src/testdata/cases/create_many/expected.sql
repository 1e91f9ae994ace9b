WITH n AS (INSERT INTO meta.numbering_sequence AS s (tenant_id, sequence_key, period, last_value)
VALUES ($1::uuid, $2::text, $3::text, $4::bigint)
ON CONFLICT (tenant_id, sequence_key, period) DO UPDATE
SET last_value = s.last_value + $5::bigint
RETURNING s.last_value - $6::bigint AS before), w AS (INSERT INTO "mdm"."request" AS t ("tenant_id", "id", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "document_number", "document_number_fold", "subject", "subject_fold", "supplier", "priority", "total", "status") SELECT $7::uuid, u.id, 1, $8::bigint, $9::timestamptz, $10::uuid, $11::timestamptz, $12::uuid, $13::text || lpad((n.before + u.place)::text, greatest($14::int, length((n.before + u.place)::text)), '0') || $15::text, lower($16::text || lpad((n.before + u.place)::text, greatest($17::int, length((n.before + u.place)::text)), '0') || $18::text), u.v0::text, u.v1::text, u.v2::uuid, u.v3::text, u.v4::numeric(18,2), u.v5::text
FROM n, unnest($19::uuid[], $20::text[], $21::text[], $22::text[], $23::text[], $24::text[], $25::text[]) WITH ORDINALITY AS u(id, v0, v1, v2, v3, v4, v5, place)
ON CONFLICT DO NOTHING
RETURNING t."id", t."version"), kept0 AS (INSERT INTO "mdm"."request_line" AS c ("tenant_id", "id", "parent_id", "position", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "item", "quantity", "price") SELECT $26::uuid, u.id, w."id", u.position, 1, $27::bigint, $28::timestamptz, $29::uuid, $30::timestamptz, $31::uuid, u.v0::text, u.v1::numeric(12,3), u.v2::numeric(18,2)
FROM w JOIN unnest($32::uuid[], $33::uuid[], $34::int[], $35::text[], $36::text[], $37::text[]) AS u(id, parent, position, v0, v1, v2) ON u.parent = w."id"
ON CONFLICT ("tenant_id", "id") DO UPDATE
SET "position" = excluded."position", "version" = c."version" + 1, "meta_version" = excluded."meta_version", "updated_at" = excluded."updated_at", "updated_by" = excluded."updated_by", "item" = excluded."item", "quantity" = excluded."quantity", "price" = excluded."price"
WHERE c."parent_id" = excluded."parent_id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $38::uuid, u.audit, $39::timestamptz, $40::uuid, 'user', u.action, $41::text, w."id", w."version", $42::text, $43::text, $44::text, u.payload::jsonb, u.salt::bytea, u.leaf::bytea
FROM w JOIN unnest($45::uuid[], $46::uuid[], $47::text[], $48::text[], $49::text[], $50::text[]) AS u(id, audit, action, payload, salt, leaf) ON u.id = w."id"), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $51::uuid, u.audit, $52::text, w."id", w."version", $53::text, u.fields::text[], $54::uuid, $55::timestamptz, $56::text
FROM w JOIN unnest($57::uuid[], $58::uuid[], $59::text[]) AS u(id, audit, fields) ON u.id = w."id") SELECT w."id", w."version"
FROM w
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = request
-- $3 = 2026
-- $4 = 3
-- $5 = 3
-- $6 = 3
-- $7 = 00000000-0000-7000-8000-000000000001
-- $8 = 7
-- $9 = 2026-11-22T21:00:00.000000Z
-- $10 = 00000000-0000-7000-8000-0000000000aa
-- $11 = 2026-11-22T21:00:00.000000Z
-- $12 = 00000000-0000-7000-8000-0000000000aa
-- $13 = RQ-2026-
-- $14 = 5
-- $15 = 
-- $16 = RQ-2026-
-- $17 = 5
-- $18 = 
-- $19 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe","01a2050f-0480-79e0-b585-27120fbbe785","01a2050f-0480-7749-9667-61748e5c43cb"}
-- $20 = {"Chairs","It's \"{urgent}\", NULL","Desks"}
-- $21 = {"chairs","it's \"{urgent}\", null","desks"}
-- $22 = {"00000000-0000-7000-8000-00000000005a",NULL,NULL}
-- $23 = {"low","high","low"}
-- $24 = {"30.00","0.00","1.50"}
-- $25 = {"draft","draft","draft"}
-- $26 = 00000000-0000-7000-8000-000000000001
-- $27 = 7
-- $28 = 2026-11-22T21:00:00.000000Z
-- $29 = 00000000-0000-7000-8000-0000000000aa
-- $30 = 2026-11-22T21:00:00.000000Z
-- $31 = 00000000-0000-7000-8000-0000000000aa
-- $32 = {"01a2050f-0480-73f8-8bc9-42ee9086c171","01a2050f-0480-7b71-8002-1590ff0b4dc3","01a2050f-0480-7567-be8b-cf144dd4fc9a"}
-- $33 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe","01a2050f-0480-7a91-a7ec-8e65a18debbe","01a2050f-0480-7749-9667-61748e5c43cb"}
-- $34 = {"1","2","1"}
-- $35 = {"Chair","Lamp","Desk"}
-- $36 = {"2.000","1.000","1.000"}
-- $37 = {"5.00","20.00","1.50"}
-- $38 = 00000000-0000-7000-8000-000000000001
-- $39 = 2026-11-22T21:00:00.000000Z
-- $40 = 00000000-0000-7000-8000-0000000000aa
-- $41 = request
-- $42 = request-1
-- $43 = 127.0.0.1
-- $44 = NULL
-- $45 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe","01a2050f-0480-79e0-b585-27120fbbe785","01a2050f-0480-7749-9667-61748e5c43cb"}
-- $46 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $47 = {"data.create","data.create","data.create"}
-- $48 = {"{\"action\":\"data.create\",\"entity\":\"request\",\"id\":\"01a2050f-0480-7a91-a7ec-8e65a18debbe\",\"version\":1,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{\"subject\":{\"from\":null,\"to\":\"Chairs\"},\"supplier\":{\"from\":null,\"to\":\"00000000-0000-7000-8000-00000000005a\"},\"priority\":{\"from\":null,\"to\":\"low\"},\"lines\":{\"from\":null,\"to\":[{\"item\":\"Chair\",\"quantity\":\"2\",\"price\":\"5\",\"id\":\"01a2050f-0480-73f8-8bc9-42ee9086c171\"},{\"item\":\"Lamp\",\"quantity\":\"1\",\"price\":\"20\",\"id\":\"01a2050f-0480-7b71-8002-1590ff0b4dc3\"}]},\"total\":{\"from\":null,\"to\":\"30.00\"},\"status\":{\"from\":null,\"to\":\"draft\"}}}","{\"action\":\"data.create\",\"entity\":\"request\",\"id\":\"01a2050f-0480-79e0-b585-27120fbbe785\",\"version\":1,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{\"subject\":{\"from\":null,\"to\":\"It's \\\"{urgent}\\\", NULL\"},\"priority\":{\"from\":null,\"to\":\"high\"},\"lines\":{\"from\":null,\"to\":[]},\"total\":{\"from\":null,\"to\":\"0.00\"},\"status\":{\"from\":null,\"to\":\"draft\"}}}","{\"action\":\"data.create\",\"entity\":\"request\",\"id\":\"01a2050f-0480-7749-9667-61748e5c43cb\",\"version\":1,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{\"subject\":{\"from\":null,\"to\":\"Desks\"},\"priority\":{\"from\":null,\"to\":\"low\"},\"lines\":{\"from\":null,\"to\":[{\"item\":\"Desk\",\"quantity\":\"1\",\"price\":\"1.50\",\"id\":\"01a2050f-0480-7567-be8b-cf144dd4fc9a\"}]},\"total\":{\"from\":null,\"to\":\"1.50\"},\"status\":{\"from\":null,\"to\":\"draft\"}}}"}
-- $49 = {"\\x73616c74","\\x73616c74","\\x73616c74"}
-- $50 = {"\\x6c656166","\\x6c656166","\\x6c656166"}
-- $51 = 00000000-0000-7000-8000-000000000001
-- $52 = request
-- $53 = created
-- $54 = 00000000-0000-7000-8000-0000000000aa
-- $55 = 2026-11-22T21:00:00.000000Z
-- $56 = trace-1
-- $57 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe","01a2050f-0480-79e0-b585-27120fbbe785","01a2050f-0480-7749-9667-61748e5c43cb"}
-- $58 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $59 = {"{\"subject\",\"supplier\",\"priority\",\"lines\",\"total\",\"status\"}","{\"subject\",\"priority\",\"lines\",\"total\",\"status\"}","{\"subject\",\"priority\",\"lines\",\"total\",\"status\"}"}
