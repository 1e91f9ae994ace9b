WITH w AS (UPDATE "mdm"."request" AS t
SET "version" = t."version" + 1, "meta_version" = $1::bigint, "updated_at" = $2::timestamptz, "updated_by" = $3::uuid, "subject" = CASE WHEN u.s0 THEN u.v0::text ELSE t."subject" END, "subject_fold" = CASE WHEN u.s1 THEN u.v1::text ELSE t."subject_fold" END, "priority" = u.v2::text, "total" = CASE WHEN u.s3 THEN u.v3::numeric(18,2) ELSE t."total" END FROM unnest($4::text[], $5::bool[], $6::text[], $7::bool[], $8::text[], $9::text[], $10::bool[], $11::uuid[], $12::int[]) AS u(v0, s0, v1, s1, v2, v3, s3, id, version)
WHERE t."tenant_id" = $13::uuid
AND t."id" = u.id
AND t."version" = u.version
AND t."deleted_at" IS NULL
AND ((((t."created_by" = $14::uuid))
AND ((t."status" = $15::text)))
AND (((((t."status" = $16::text)))) IS FALSE))
RETURNING t."id", t."version"), gone0 AS (UPDATE "mdm"."request_line" AS c
SET "deleted_at" = $17::timestamptz, "deleted_by" = $18::uuid
FROM w
WHERE c."tenant_id" = $19::uuid
AND c."parent_id" = w."id"
AND w."id" = ANY($20::uuid[])
AND c."deleted_at" IS NULL
AND c."id" <> ALL($21::uuid[])), kept0 AS (INSERT INTO "mdm"."request_line" AS c ("tenant_id", "id", "parent_id", "position", "version", "meta_version", "created_at", "created_by", "updated_at", "updated_by", "item", "quantity", "price") SELECT $22::uuid, u.id, w."id", u.position, 1, $23::bigint, $24::timestamptz, $25::uuid, $26::timestamptz, $27::uuid, u.v0::text, u.v1::numeric(12,3), u.v2::numeric(18,2)
FROM w JOIN unnest($28::uuid[], $29::uuid[], $30::int[], $31::text[], $32::text[], $33::text[]) AS u(id, parent, position, v0, v1, v2) ON u.parent = w."id"
ON CONFLICT ("tenant_id", "id") DO UPDATE
SET "position" = excluded."position", "version" = c."version" + 1, "meta_version" = excluded."meta_version", "updated_at" = excluded."updated_at", "updated_by" = excluded."updated_by", "item" = excluded."item", "quantity" = excluded."quantity", "price" = excluded."price"
WHERE c."parent_id" = excluded."parent_id"), a AS (INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id, entity_version, correlation_id, ip_address, user_agent, payload, salt, leaf_hash) SELECT $34::uuid, u.audit, $35::timestamptz, $36::uuid, 'user', u.action, $37::text, w."id", w."version", $38::text, $39::text, $40::text, u.payload::jsonb, u.salt::bytea, u.leaf::bytea
FROM w JOIN unnest($41::uuid[], $42::uuid[], $43::text[], $44::text[], $45::text[], $46::text[]) AS u(id, audit, action, payload, salt, leaf) ON u.id = w."id"), o AS (INSERT INTO core.outbox (tenant_id, id, entity, record_id, version, kind, fields, principal_id, occurred_at, trace) SELECT $47::uuid, u.audit, $48::text, w."id", w."version", $49::text, u.fields::text[], $50::uuid, $51::timestamptz, $52::text
FROM w JOIN unnest($53::uuid[], $54::uuid[], $55::text[]) AS u(id, audit, fields) ON u.id = w."id") SELECT w."id", w."version"
FROM w
-- $1 = 7
-- $2 = 2026-11-22T21:00:00.000000Z
-- $3 = 00000000-0000-7000-8000-0000000000aa
-- $4 = {"Chairs, two",NULL}
-- $5 = {"t","f"}
-- $6 = {"chairs, two",NULL}
-- $7 = {"t","f"}
-- $8 = {"high","high"}
-- $9 = {NULL,"20.00"}
-- $10 = {"f","t"}
-- $11 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $12 = {"3","7"}
-- $13 = 00000000-0000-7000-8000-000000000001
-- $14 = 00000000-0000-7000-8000-0000000000aa
-- $15 = draft
-- $16 = closed
-- $17 = 2026-11-22T21:00:00.000000Z
-- $18 = 00000000-0000-7000-8000-0000000000aa
-- $19 = 00000000-0000-7000-8000-000000000001
-- $20 = {"00000000-0000-7000-8000-0000000000f2"}
-- $21 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe"}
-- $22 = 00000000-0000-7000-8000-000000000001
-- $23 = 7
-- $24 = 2026-11-22T21:00:00.000000Z
-- $25 = 00000000-0000-7000-8000-0000000000aa
-- $26 = 2026-11-22T21:00:00.000000Z
-- $27 = 00000000-0000-7000-8000-0000000000aa
-- $28 = {"01a2050f-0480-7a91-a7ec-8e65a18debbe"}
-- $29 = {"00000000-0000-7000-8000-0000000000f2"}
-- $30 = {"1"}
-- $31 = {"Lamp"}
-- $32 = {"1.000"}
-- $33 = {"20.00"}
-- $34 = 00000000-0000-7000-8000-000000000001
-- $35 = 2026-11-22T21:00:00.000000Z
-- $36 = 00000000-0000-7000-8000-0000000000aa
-- $37 = request
-- $38 = request-1
-- $39 = 127.0.0.1
-- $40 = NULL
-- $41 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $42 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $43 = {"data.update","data.update"}
-- $44 = {"{\"action\":\"data.update\",\"entity\":\"request\",\"id\":\"00000000-0000-7000-8000-0000000000f1\",\"version\":4,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{\"subject\":{\"from\":\"Chairs\",\"to\":\"Chairs, two\"},\"priority\":{\"from\":\"low\",\"to\":\"high\"}}}","{\"action\":\"data.update\",\"entity\":\"request\",\"id\":\"00000000-0000-7000-8000-0000000000f2\",\"version\":8,\"actor\":\"00000000-0000-7000-8000-0000000000aa\",\"occurred_at\":\"2026-11-22T21:00:00.000000Z\",\"changes\":{\"priority\":{\"from\":\"low\",\"to\":\"high\"},\"lines\":{\"from\":[{\"id\":\"00000000-0000-7000-8000-000000000f01\",\"item\":\"Chair\",\"quantity\":\"2.000\",\"price\":\"5.00\",\"version\":1}],\"to\":[{\"item\":\"Lamp\",\"quantity\":\"1\",\"price\":\"20\",\"id\":\"01a2050f-0480-7a91-a7ec-8e65a18debbe\"}]},\"total\":{\"from\":\"10.00\",\"to\":\"20.00\"}}}"}
-- $45 = {"\\x73616c74","\\x73616c74"}
-- $46 = {"\\x6c656166","\\x6c656166"}
-- $47 = 00000000-0000-7000-8000-000000000001
-- $48 = request
-- $49 = updated
-- $50 = 00000000-0000-7000-8000-0000000000aa
-- $51 = 2026-11-22T21:00:00.000000Z
-- $52 = trace-1
-- $53 = {"00000000-0000-7000-8000-0000000000f1","00000000-0000-7000-8000-0000000000f2"}
-- $54 = {"00000000-0000-7000-8000-0000000000ad","00000000-0000-7000-8000-0000000000ad"}
-- $55 = {"{\"subject\",\"priority\"}","{\"priority\",\"lines\",\"total\"}"}
