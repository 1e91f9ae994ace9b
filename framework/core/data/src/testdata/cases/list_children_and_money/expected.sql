SELECT t."subject", t."id", t."created_at"
FROM "mdm"."request" AS t
WHERE t."tenant_id" = $1::uuid
AND t."deleted_at" IS NULL
AND (((EXISTS (SELECT 1
FROM "mdm"."request_line" AS "c_lines"
WHERE "c_lines"."tenant_id" = t."tenant_id"
AND "c_lines"."parent_id" = t."id"
AND "c_lines"."deleted_at" IS NULL
AND (("c_lines"."price" > $2::numeric)))
AND ((t."budget"::numeric / CASE t."budget_currency" WHEN 'BIF' THEN 1 WHEN 'CLP' THEN 1 WHEN 'DJF' THEN 1 WHEN 'GNF' THEN 1 WHEN 'ISK' THEN 1 WHEN 'JPY' THEN 1 WHEN 'KMF' THEN 1 WHEN 'KRW' THEN 1 WHEN 'PYG' THEN 1 WHEN 'RWF' THEN 1 WHEN 'UGX' THEN 1 WHEN 'UYI' THEN 1 WHEN 'VND' THEN 1 WHEN 'VUV' THEN 1 WHEN 'XAF' THEN 1 WHEN 'XOF' THEN 1 WHEN 'XPF' THEN 1 WHEN 'BHD' THEN 1000 WHEN 'IQD' THEN 1000 WHEN 'JOD' THEN 1000 WHEN 'KWD' THEN 1000 WHEN 'LYD' THEN 1000 WHEN 'OMR' THEN 1000 WHEN 'TND' THEN 1000 ELSE 100 END) >= $3::numeric))))
ORDER BY t."created_at" DESC, t."id" DESC
LIMIT 6
-- $1 = 00000000-0000-7000-8000-000000000001
-- $2 = 5
-- $3 = 100

