-- namespace: athyper::runtime::policy_rules
-- What the policies have said, for those who answer for them.

-- name: insert_decisions
-- rows: exec
-- params: tenant, decisions
insert into core.permission_decision_log (tenant_id, id, occurred_at, principal_id, subject_snapshot, entity_name, record_id,
                                          operation_code, effect, rules, reason, correlation_id)
select :tenant, x.id, x.at, x.principal, x.subject, x.entity, x.record, x.operation, x.effect, x.rules, x.reason, x.request
  from jsonb_to_recordset(:decisions::jsonb)
       as x (id uuid, at timestamptz, principal uuid, subject jsonb, entity text, record uuid, operation text, effect text,
             rules text, reason text, request text);

-- name: list_decisions
-- rows: many
-- params: tenant, id?, before_at?, before_id?, since?, principal?, entity?, record?, operation?, effect?, most
-- reads: occurred_at as instant
-- never null: id, occurred_at, principal_id, subject, entity_name, operation_code, effect, rules, reason, correlation_id
-- Newest first, from where a page ended.
select d.id, (extract(epoch from d.occurred_at) * 1000000)::bigint as occurred_at, d.principal_id, p.username,
       d.subject_snapshot::text as subject, d.entity_name, d.record_id, d.operation_code, d.effect, d.rules, d.reason,
       d.correlation_id
  from core.permission_decision_log d
  left join core.principal p on p.tenant_id = d.tenant_id and p.id = d.principal_id
 where d.tenant_id = :tenant and (:id::uuid is null or d.id = :id)
   and (:before_at::timestamptz is null or (d.occurred_at, d.id) < (:before_at, :before_id::uuid))
   and (:since::timestamptz is null or d.occurred_at >= :since)
   and (:principal::uuid is null or d.principal_id = :principal) and (:entity::text is null or d.entity_name = :entity)
   and (:record::uuid is null or d.record_id = :record)
   and (:operation::text is null or d.operation_code = :operation) and (:effect::text is null or d.effect = :effect)
 order by d.occurred_at desc, d.id desc limit :most::bigint;
