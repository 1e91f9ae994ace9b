SELECT t."subject", t."id", t."created_by", t."updated_by", t."version"
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND t."deleted_at" IS NULL
AND t."id" = $2::uuid
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 00000000-0000-7000-8000-0000000000ff

