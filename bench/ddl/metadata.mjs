/** The folder of metadata files of a run: the sample and one entity for each operation. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sample = fileURLToPath(new URL("../../samples/procurement/", import.meta.url));

/** One for each size: what a change leaves is not what the next one begins with. */
export const entityOf = ({ id, rows }) => `ddl_${id.toLowerCase()}_${rows}`;
/** The same entity without the change, for operations that write old and new side by side. */
export const twinEntityOf = (operation) => `${entityOf(operation)}_twin`;
export const goneEntityOf = (operation) => `${entityOf(operation)}_gone`;

const policy = (name) =>
  `policies:
  - { id: ${name}_all, effect: allow, actions: [ENTITY.READ, ENTITY.CREATE, ENTITY.UPDATE], roles: [manager] }
`;

/** What every entity of the measurement has besides the operation's own fields. */
const entity = (name, fields, label) => `entity: ${name}
module: bench
class: MASTER
label: ${label ?? "Item of the measurement"}
title: "{code}"
fields:
  code: { type: string, required: true, max_length: 40, unique: true }
  subject: { type: string, required: true, max_length: 120 }
  quantity: { type: integer, required: true, default: 1 }
  due: { type: date, indexed: true }
  note: { type: text }
${fields}
${policy(name)}`;

const referrer = (operation) => `entity: ${goneEntityOf(operation)}
module: bench
class: MASTER
label: What goes
title: "{code}"
fields:
  code: { type: string, required: true, max_length: 40 }
  item: { type: reference, to: ${entityOf(operation)}, on_delete: restrict }
${policy(goneEntityOf(operation))}`;

export class MetadataFolder {
  constructor(folder) {
    this.path = folder;
    mkdirSync(join(folder, "entities"), { recursive: true });
    for (const part of ["entities", "roles", "policies.yaml"])
      cpSync(join(sample, part), join(folder, part), { recursive: true });
  }

  #write(name, text) {
    writeFileSync(join(this.path, "entities", `${name}.yaml`), text);
  }

  before(operation) {
    this.#write(entityOf(operation), entity(entityOf(operation), operation.fields ?? ""));
    if (operation.dualWrite)
      this.#write(twinEntityOf(operation), entity(twinEntityOf(operation), operation.fields ?? ""));
    if (operation.gone) this.#write(goneEntityOf(operation), referrer(operation));
  }

  after(operation) {
    const fields = operation.now ?? operation.fields ?? "";
    this.#write(entityOf(operation), entity(entityOf(operation), fields, operation.label));
    if (operation.gone) rmSync(join(this.path, "entities", `${goneEntityOf(operation)}.yaml`));
  }
}
