SELECT t."subject", t."supplier", t."priority", t."needed_by", t."budget", t."budget_currency", t."total", t."extra", t."document_number", t."status", t."posting_date", t."id", t."version", t."created_at", t."created_by", t."updated_at", t."updated_by", t."deleted_at", t."deleted_by"
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND ((((t."created_by" = $2::uuid))))
AND t."id" = ANY($3::uuid[])
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000aa
-- $3 = {00000000-0000-7000-8000-0000000000f1,00000000-0000-7000-8000-0000000000f2}

SELECT c."item", c."quantity", c."price", c."id", c."version", c."created_at", c."created_by", c."updated_at", c."updated_by", c."deleted_at", c."deleted_by", c."parent_id"
FROM "mdm"."request_line" AS c
WHERE c."tenant_id" = $1::uuid
AND c."parent_id" = ANY($2::uuid[])
AND c."deleted_at" IS NULL
ORDER BY c."parent_id", c."position", c."id"
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = {00000000-0000-7000-8000-0000000000f1,00000000-0000-7000-8000-0000000000f2}

