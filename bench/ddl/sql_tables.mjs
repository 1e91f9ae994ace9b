/** The tables of the operations that are migrations: their .prisma text, their rows, and the statements of their load. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TENANTS = 3;
const TENANT = "lpad(:tenant::text, 32, '0')::uuid";
/** What is read and written lies from the second month to the fourth. The first one, which goes, has a quarter of as many rows beside. */
const FIRST_DAY = "timestamptz '2026-02-01 00:00:00+00'";
const SECONDS = 80 * 24 * 3600;

export const tableOf = (operation) => `${operation.id.toLowerCase()}_${operation.table}`;

/** Called by a number: with a month in its name it would be one of those that come and go by themselves. */
const partition = (table, month) => {
  const day = (number) => `2026-${String(number).padStart(2, "0")}-01 00:00:00+00`;
  return `/// @partition ${table}_p${month} (FOR VALUES FROM ('${day(month)}') TO ('${day(month + 1)}'))\n`;
};

function model(operation, shape) {
  const table = tableOf(operation);
  const own = (text = "") => text.replaceAll("TABLE", table);
  const end = '\n  @@schema("bench")\n}\n';
  if (operation.table === "row") {
    return `/// platform: rows of the measurement
/// @grant delete, insert, select, update to athyper_runtime
${shape.head ?? ""}model ${table} {
  tenant_id String @db.Uuid
  id BigInt
  name String
  phone String?
  quantity Int
  code String
${shape.columns ?? ""}
  @@id(${shape.key ?? "[tenant_id, id]"})
${own(shape.indexes)}${end}`;
  }
  return `/// platform: events of the measurement
/// @partition_by range (occurred_at)
${(shape.months ?? [1, 2, 3, 4]).map((month) => partition(table, month)).join("")}/// @grant delete, insert, select, update to athyper_runtime
model ${table} {
  tenant_id String @db.Uuid
  id BigInt
  occurred_at DateTime @db.Timestamptz
  kind String
  note String?

  @@id([tenant_id, id, occurred_at])
${own(shape.indexes)}${end}`;
}

/** Writes the schema files of an operation as they are before or after it. */
export function writeSchema(folder, operation, shape) {
  mkdirSync(folder, { recursive: true });
  const source = 'datasource db {\n  provider = "postgresql"\n  schemas  = ["bench"]\n}\n';
  writeFileSync(join(folder, "schema.prisma"), source);
  writeFileSync(join(folder, "bench.prisma"), model(operation, shape));
}

export function fillTable(instance, operation, rows) {
  const table = `bench.${tableOf(operation)}`;
  const own = Object.entries(operation.fill ?? {});
  const names = own.map(([column]) => `, ${column}`).join("");
  const values = own.map(([, sql]) => `, ${sql}`).join("");
  const tenant = `lpad((n % ${TENANTS} + 1)::text, 32, '0')::uuid`;
  const series = (from, to) => `from generate_series(${from}, ${to}) n`;
  if (operation.table === "row") {
    instance.sql(
      `insert into ${table} (tenant_id, id, name, phone, quantity, code${names})
       select ${tenant}, n, 'Name of row ' || n, '+49 30 ' || n, n % 100, 'C' || n${values} ${series(1, rows)};`,
    );
  } else {
    const event = (day, from, to) => `insert into ${table} (tenant_id, id, occurred_at, kind, note)
      select ${tenant}, n, ${day}, 'kind ' || n % 100, 'what happened at ' || n ${series(from, to)};`;
    instance.sql(event(`${FIRST_DAY} + n % ${SECONDS} * interval '1 second'`, 1, rows));
    instance.sql(event("timestamptz '2026-01-15 00:00:00+00'", rows + 1, Math.floor(rows * 1.25)));
  }
  if (operation.dualWrite) {
    instance.sql(`create table bench.twin (like ${table} including all);
      grant insert, select on bench.twin to athyper_runtime; insert into bench.twin select * from ${table};
      vacuum analyze bench.twin;`);
  }
  instance.sql(`vacuum analyze ${table}; checkpoint;`);
}

/** Of one row there is one tenant; its number is drawn first. */
const drawn = (rows) =>
  `\\set id random(1, ${rows})\n\\set tenant :id % ${TENANTS} + 1\n\\set n random(1, 9999)\n`;
const counted = `\\set place :place + 1\n\\set id :base + :client_id * 1000000 + :place\n\\set tenant :id % ${TENANTS} + 1\n\\set n random(1, 9999)\n`;

function statements(operation) {
  if (operation.table === "row")
    return {
      get: "select name, phone, quantity from T where tenant_id = TENANT and id = :id",
      list: "select name, phone, quantity from T where tenant_id = TENANT and id > :id order by id limit 20",
      update: "update T set phone = '+49 40 ' || :n where tenant_id = TENANT and id = :id",
      insert: [
        "tenant_id, id, name, phone, quantity, code",
        "TENANT, :id, 'New ' || :n, '+49 50', 5, 'N' || :id",
      ],
    };
  return {
    get: "select kind, note from T where tenant_id = TENANT and id = :id and occurred_at = DAY",
    list: "select kind, note from T where tenant_id = TENANT and id > :id order by id limit 20",
    update:
      "update T set note = 'changed ' || :n where tenant_id = TENANT and id = :id and occurred_at = DAY",
    insert: ["tenant_id, id, occurred_at, kind, note", "TENANT, :id, DAY, 'kind ' || :n % 100, 'new'"],
  };
}

function inserts(operation, [columns, values], own) {
  return `insert into T (${columns}${own ? `, ${own[0]}` : ""}) values (${values}${own ? `, ${own[1]}` : ""});`;
}

/** Which version of the writer is at work stands in bench.stage, as the version of the metadata would. */
function insertScript(operation, plain) {
  const stages = operation.inserts;
  if (!stages) return inserts(operation, plain);
  const [before, both, after] = stages;
  return [
    "select n as stage from bench.stage \\gset",
    "\\if :stage = 0",
    inserts(operation, plain, before),
    "\\elif :stage = 1",
    inserts(operation, plain, both),
    "\\else",
    inserts(operation, plain, after ?? both),
    "\\endif",
  ].join("\n");
}

/** The same by a writer that never changes, into a table that never does. */
const twinScript = ({ table, inserts: [before] }, plain) =>
  insertScript({ table, inserts: [before, before, before] }, plain).replaceAll(/\bT\b/g, "bench.twin");

/** [{name, weight, text}] of the load: what MIX of the API's load is, in SQL. */
export function scriptsOf(operation, rows) {
  const own = statements(operation);
  const day = `(${FIRST_DAY} + :id::bigint % ${SECONDS} * interval '1 second')`;
  const write = (name, weight, variables, text) => ({
    name,
    weight,
    text: `${variables}${text
      .replaceAll(/\bT\b/g, `bench.${tableOf(operation)}`)
      .replaceAll("TENANT", TENANT)
      .replaceAll("DAY", day)}\n`,
  });
  const draw = drawn(rows);
  return [
    write("get", 40, draw, `${own.get};`),
    write("list", 20, draw, `${own.list};`),
    write("insert", 15, counted, insertScript(operation, own.insert)),
    write("update", 15, draw, `${own.update};`),
    write("changed_read", 5, draw, `${operation.changed.read};`),
    write("changed_write", 5, draw, `${operation.changed.write};`),
    ...(operation.dualWrite ? [write("insert_twin", 0, counted, twinScript(operation, own.insert))] : []),
  ];
}
