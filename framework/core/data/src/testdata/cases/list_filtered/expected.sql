SELECT t."subject", t."total", t."id", t."supplier", t."needed_by", t."document_number"
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND t."deleted_at" IS NULL
AND (((((t."status" = $2::text)
AND starts_with(t."subject", $3::text))
AND (t."total" > $4::numeric))))
ORDER BY t."needed_by" DESC, t."document_number", t."id"
LIMIT 11 OFFSET $5::bigint
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = draft
-- $3 = Ch
-- $4 = 10.5
-- $5 = 20

