-- namespace: athyper::runtime

-- name: insert_audit_event
-- rows: none
-- params: tenant, id, occurred_at, actor, actor_type, action, entity, record, correlation, ip_address, user_agent, payload, salt, leaf_hash
-- A text that is empty is not known and becomes NULL.
insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id,
                            correlation_id, ip_address, user_agent, payload, salt, leaf_hash)
values (:tenant, :id, :occurred_at, nullif(:actor, '')::uuid, :actor_type, :action, nullif(:entity, ''),
        nullif(:record, '')::uuid, nullif(:correlation, ''), nullif(:ip_address, ''), nullif(:user_agent, ''),
        :payload::jsonb, :salt, :leaf_hash);
