/** A million requisitions of one tenant, and the two sets of rules that are compared. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sample = fileURLToPath(new URL("../../samples/procurement/", import.meta.url));

export const TENANT = "acme";
export const ADMINISTRATOR = "admin";
/** Holds a role that reads his own requisitions and no others: one in a hundred. */
export const RESTRICTED = "user";
const OWN_EVERY = 100;

/** Fills the table with `rows` requisitions in the shape of the sample's. */
export function fill(instance, rows) {
  instance.sql(`
    insert into mdm.purchase_requisition
    select filled.*
      from generate_series(1, ${rows}) n
      join core.tenant t on t.code = '${TENANT}'
      join core.principal owner on owner.tenant_id = t.id
       and owner.username = case when n % ${OWN_EVERY} = 0 then '${RESTRICTED}' else 'manager' end
      join (select r, row_number() over (order by r.id) - 1 as place, count(*) over () as places
              from mdm.purchase_requisition r where r.deleted_at is null
               and r.tenant_id = (select id from core.tenant where code = '${TENANT}')) sample(source, place, places)
        on place = n % places
     cross join lateral jsonb_populate_record(source, jsonb_build_object(
             'id', lpad((1000000 + n)::text, 32, '0'),
             'document_number', 'PB-' || lpad(n::text, 8, '0'),
             'document_number_fold', 'pb-' || lpad(n::text, 8, '0'),
             'total', (50 + (n::bigint * 7919) % 1500000 / 100.0)::numeric(18,2),
             'created_at', (source).created_at - n * interval '1 minute',
             'updated_at', (source).created_at - n * interval '1 minute',
             'created_by', owner.id, 'updated_by', owner.id)) filled;`);
  instance.sql("vacuum analyze mdm.purchase_requisition; checkpoint;");
}

/** The sample's metadata in `folder`, with its own rules or with one that allows everything to everybody. */
export function writeMetadata(folder, allowAll) {
  mkdirSync(folder, { recursive: true });
  for (const part of ["entities", "roles", "policies.yaml"])
    cpSync(join(sample, part), join(folder, part), { recursive: true });
  if (!allowAll) return folder;
  const file = join(folder, "entities", "purchase_requisition.yaml");
  const text = readFileSync(file, "utf8");
  const open =
    'policies:\n  - { id: requisition_all, effect: allow, actions: [ENTITY.READ, ENTITY.CREATE, ENTITY.UPDATE, ENTITY.DELETE], roles: ["*"] }\n';
  writeFileSync(file, text.replace(/^policies:\n[\s\S]*$/m, open));
  return folder;
}
