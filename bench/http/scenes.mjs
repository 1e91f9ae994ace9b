/** What is asked of the server, and the same for the baseline. Numbers drawn at random: `id` of a record, `floor` of a filter. */
import { COLUMNS, uuidOf } from "./dataset.mjs";

const ENTITY = "/api/data/purchase_requisition";
const LIST_SIZE = 20;
const FLOOR = { least: 100, most: 8000 };

/** JSON of one row as the API writes it, made by the database. */
const rowAsJson = `json_build_object('id', id, ${COLUMNS.map((column) => {
  if (column === "total") return "'total', total::text";
  if (column === "created_at")
    return `'created_at', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return `'${column}', ${column}`;
}).join(", ")})`;

const readable = (reader) =>
  `tenant_id = '${reader.tenantId}' and created_by = '${reader.principalId}' and deleted_at is null`;

const draw = (least, most) => least + Math.floor(Math.random() * (most - least + 1));

/**
 * name      of the scene in the report
 * draw      a random number for a reader
 * path      what the server is asked, `placeholder` being where the number goes
 * expected  SQL for the rows the answer must hold
 * variable  how pgbench draws the same number, and how the last parameter of the server's statement is written with it
 */
export const SCENES = [
  {
    name: "get_one",
    // With its children a requisition is two statements; `fields` without them makes it one, the same in server and baseline.
    path: (value) => `${ENTITY}/${value}?fields=${COLUMNS.join(",")}`,
    draw: (reader) => uuidOf(reader.firstId + reader.step * draw(0, reader.count - 1)),
    values: (reader) =>
      Array.from({ length: reader.count }, (_, i) => uuidOf(reader.firstId + reader.step * i)),
    expected: (reader, value) =>
      `select ${rowAsJson} from mdm.purchase_requisition where ${readable(reader)} and id = '${value}'`,
    pgbenchSet: (reader) => `\\set n ${reader.firstId} + ${reader.step} * random(0, ${reader.count - 1})`,
    pgbenchLast: "lpad(:n::text, 32, '0')",
  },
  {
    name: "list_20",
    path: (value) =>
      `${ENTITY}?limit=${LIST_SIZE}&total=none&sort=-created_at&fields=${COLUMNS.join(",")}&filter=total%20%3E%20${value}`,
    draw: () => String(draw(FLOOR.least, FLOOR.most)),
    values: () => Array.from({ length: FLOOR.most - FLOOR.least + 1 }, (_, i) => String(FLOOR.least + i)),
    expected: (reader, value) =>
      `select ${rowAsJson} from mdm.purchase_requisition where ${readable(reader)} and total > ${value}
        order by created_at desc, id desc limit ${LIST_SIZE}`,
    pgbenchSet: () => `\\set n random(${FLOOR.least}, ${FLOOR.most})`,
    pgbenchLast: ":n",
  },
];

/** Compares `count` random answers with the rows of the database, name by name; throws at the first difference. */
export async function compareBodies(instance, scene, tokens, count) {
  const canonical = (row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  for (let i = 0; i < count; ++i) {
    const [reader, token] = tokens[draw(0, tokens.length - 1)];
    const value = scene.draw(reader);
    const { data } = await instance.get(scene.path(value), token);
    const served = [data].flat().map(canonical);
    const stored = instance
      .sql(`${scene.expected(reader, value)};`)
      .map((line) => canonical(JSON.parse(line)));
    if (stored.length === 0 || served.join() !== stored.join())
      throw new Error(`${scene.name} ${value}: the server's answer is not the row\n${served}\n${stored}`);
  }
  return count;
}
