SELECT t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND t."deleted_at" IS NULL
AND ((((t."created_by" = $2::uuid))))
ORDER BY t."created_at" DESC, t."id" DESC
LIMIT 21
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000aa

SELECT count(*)
FROM (SELECT 1
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND t."deleted_at" IS NULL
AND ((((t."created_by" = $2::uuid))))
LIMIT 10001) AS n
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000aa

