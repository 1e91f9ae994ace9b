/** The rows of an entity of the measurement, spread over the tenants of the sample. */
import { entityOf, goneEntityOf, twinEntityOf } from "./metadata.mjs";

const TENANTS = ["acme", "acme_gulf", "borealis"];
/** Record n of a tenant has the number of the tenant's first record plus n, in decimal digits, as its id. */
const STRIDE = 100_000_000;

/** Who is asked for and what there is: [{tenant, id, firstId, count, suppliers}]. */
export function tenantsOf(instance, rows) {
  return TENANTS.map((tenant, place) => {
    const [id, ...suppliers] = instance.sql(
      `select t.id from core.tenant t where t.code = '${tenant}';
       select s.id from mdm.supplier s join core.tenant t on t.id = s.tenant_id
        where t.code = '${tenant}' and s.deleted_at is null limit 100;`,
    );
    const count = Math.floor(rows / TENANTS.length) + (place < rows % TENANTS.length ? 1 : 0);
    return { tenant, id, firstId: (place + 1) * STRIDE, count, suppliers };
  });
}

export function fillRows(instance, operation, tenants) {
  const entities = [entityOf(operation), ...(operation.dualWrite ? [twinEntityOf(operation)] : [])];
  for (const entity of entities) for (const tenant of tenants) instance.sql(fill(entity, operation, tenant));
  if (operation.gone) for (const tenant of tenants) instance.sql(fillReferrer(operation, tenant));
  instance.sql(`${entities.map((entity) => `vacuum analyze mdm.${entity};`).join(" ")} checkpoint;`);
}

const system = `'2026-01-01'::timestamptz + n * interval '1 second' as created_at, owner.id as created_by,
  '2026-01-01'::timestamptz + n * interval '1 second' as updated_at, owner.id as updated_by`;

const source = ({ id, count }) =>
  `from generate_series(0, ${count - 1}) n
   join core.principal owner on owner.tenant_id = '${id}' and owner.username = 'manager'`;

function fill(entity, operation, tenant) {
  const own = Object.entries(operation.fill ?? {});
  const names = own.map(([column]) => `, ${column}`).join("");
  const supplier = `(array[${tenant.suppliers.map((id) => `'${id}'::uuid`).join(",")}])[n % ${tenant.suppliers.length} + 1]`;
  const values = own.map(([, sql]) => `, ${sql === "supplier" ? supplier : sql}`).join("");
  return `
    insert into mdm.${entity} (tenant_id, id, code, subject, quantity, due, note, meta_version, version,
      created_at, created_by, updated_at, updated_by${names})
    select '${tenant.id}', lpad((${tenant.firstId} + n)::text, 32, '0')::uuid, 'C' || n, 'Item number ' || n, n % 100,
      date '2026-01-01' + n % 365, 'what somebody wrote down about item ' || n, 1, 1, ${system}${values}
    ${source(tenant)};`;
}

const fillReferrer = (operation, tenant) => `
    insert into mdm.${goneEntityOf(operation)} (tenant_id, id, code, item, meta_version, version,
      created_at, created_by, updated_at, updated_by)
    select '${tenant.id}', lpad((${tenant.firstId} + n)::text, 32, '0')::uuid, 'C' || n,
      lpad((${tenant.firstId} + n)::text, 32, '0')::uuid, 1, 1, ${system}
    ${source(tenant)};`;
