/**
 * The records of the measurement and who reads them. Rows repeat the shape of the sample's requisitions; their ids are numbers written
 * as uuids, so that pgbench, which has no random uuids of its own, can ask for a random one.
 */
export const ROWS_PER_TENANT = 20_000;
export const TENANTS = ["acme", "acme_gulf", "borealis"];

/** Who created the rows, in turn. The first two hold roles whose read rule demands record.created_by == subject.id. */
const OWNERS = ["user", "power_user", "manager", "admin"];
const READERS = 2;

/** Row n of tenant t has the id t * kTenantStride + n in decimal digits. */
const TENANT_STRIDE = 1_000_000;

/** The sixteen columns of the list and of the record. */
export const COLUMNS =
  "document_number,subject,status,priority,supplier,requester,needed_by,currency,total,cost_center,project_code,delivery_to,incoterm,is_budgeted,contract_ref,created_at".split(
    ",",
  );

export function uuidOf(number) {
  const digits = String(number).padStart(32, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Fills the tables; gives the readers [{tenant, user, tenantId, principalId, firstId, step, count}]. */
export function load(instance) {
  for (const [place, tenant] of TENANTS.entries())
    instance.sql(fillTenant(tenant, (place + 1) * TENANT_STRIDE));
  instance.sql("vacuum analyze mdm.purchase_requisition; checkpoint;");
  return TENANTS.flatMap((tenant, place) =>
    OWNERS.slice(0, READERS).map((user, turn) => {
      const [tenantId, principalId] = instance
        .sql(
          `select t.id || ' ' || p.id from core.tenant t join core.principal p on p.tenant_id = t.id
            where t.code = '${tenant}' and p.username = '${user}'`,
        )[0]
        .split(" ");
      const firstId = (place + 1) * TENANT_STRIDE + turn;
      return {
        tenant,
        user,
        tenantId,
        principalId,
        firstId,
        step: OWNERS.length,
        count: ROWS_PER_TENANT / OWNERS.length,
      };
    }),
  );
}

function fillTenant(tenant, base) {
  const owners = OWNERS.map((name) => `'${name}'`).join(",");
  return `
    insert into mdm.purchase_requisition
    select (jsonb_populate_record(source, jsonb_build_object(
             'id', lpad((${base} + n)::text, 32, '0'),
             'document_number', 'PB-' || lpad(n::text, 6, '0'),
             'document_number_fold', 'pb-' || lpad(n::text, 6, '0'),
             'total', (50 + (n::bigint * 7919) % 1500000 / 100.0)::numeric(18,2),
             'created_at', (source).created_at - n * interval '7 minutes',
             'updated_at', (source).created_at - n * interval '7 minutes',
             'created_by', owner.id, 'updated_by', owner.id))).*
      from generate_series(0, ${ROWS_PER_TENANT - 1}) n
      join core.tenant t on t.code = '${tenant}'
      join core.principal owner
        on owner.tenant_id = t.id and owner.username = (array[${owners}])[n % ${OWNERS.length} + 1]
      join (select r, row_number() over (order by r.id) - 1 as place, count(*) over () as places
              from mdm.purchase_requisition r where r.deleted_at is null
               and r.tenant_id = (select id from core.tenant where code = '${tenant}')) sample(source, place, places)
        on place = n % places;`;
}

/** `count` tokens, the readers in turn; each [reader, token]. */
export async function tokens(instance, readers, count) {
  const made = [];
  for (let i = 0; i < count; ++i) {
    const reader = readers[i % readers.length];
    made.push([reader, await instance.token(reader.tenant, reader.user)]);
  }
  return made;
}
