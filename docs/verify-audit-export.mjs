/**
 * Checks an export of the audit trail without the product: node docs/verify-audit-export.mjs FILE KEY [NUMBER:HASH]
 * FILE is what `athyper audit export` printed, KEY the public key (or several, with commas), NUMBER:HASH a seal that
 * somebody wrote down before. Prints what is wrong, a line each; ends with 1 when anything is.
 */
import { createHash, createPublicKey, verify } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const [file, keys = "", known = ""] = process.argv.slice(2);
const trusted = new Set(keys.split(","));
const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
// DER of an Ed25519 key: a fixed beginning, then the 32 bytes.
const publicKey = (hex) =>
  createPublicKey({ key: Buffer.from("302a300506032b6570032100" + hex, "hex"), format: "der", type: "spki" });
// Every member is a text or null, so canonical JSON is the members in order.
const canonical = (record) => JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));

function rootOf(rows) {
  if (rows.length === 0) return sha256("").toString("hex");
  let level = rows.map(([id, time, hash]) => sha256(Buffer.of(0), `${id}|${time}|${hash}`));
  while (level.length > 1)
    level = level.flatMap((node, i) => (i % 2 ? [] : i + 1 < level.length ? [sha256(Buffer.of(1), node, level[i + 1])] : [node]));
  return level[0].toString("hex");
}

let problems = 0;
const tell = (text) => {
  problems += 1;
  console.log(text);
};

let chain, previous = "0".repeat(64), number = 0, first = 1, rows = 0, unsealed = 0, end, missing = new Map();
let retiredBefore = "";

/** The rows of the seal before that did not come; `retiredBefore` is known at the end only. */
const gone = [];
function closeSeal() {
  for (const [id, [time]] of missing) gone.push([id, time]);
  missing = new Map();
}

function readSeal({ header: text, signature, rows: sealed }) {
  closeSeal();
  const header = JSON.parse(text);
  number += 1;
  if (header.chain !== chain || Number(header.number) !== number || header.previous !== previous || Number(header.first) !== first)
    tell(`seal ${number} does not follow the one before it`);
  if (!trusted.has(header.key) || !verify(null, Buffer.from(text), publicKey(header.key), Buffer.from(signature, "hex")))
    tell(`seal ${number} is not signed with a trusted key`);
  else if (header.retired_before > retiredBefore) retiredBefore = header.retired_before;
  if (Number(header.rows) !== sealed.length || header.root !== rootOf(sealed)) tell(`seal ${number} does not hold what was signed`);
  previous = sha256(text).toString("hex");
  if (known.startsWith(`${number}:`) && known !== `${number}:${previous}`) tell(`seal ${number} is not the known one`);
  first += sealed.length;
  missing = new Map(sealed.map(([id, time, hash]) => [id, [time, hash]]));
}

function readRow({ seal, record }) {
  rows += 1;
  if (seal === null) return void (unsealed += 1);
  const sealed = missing.get(record.id);
  if (!sealed) return tell(`row ${record.id} of ${record.occurred_at} is not under seal ${seal}`);
  missing.delete(record.id);
  if (sha256(canonical(record)).toString("hex") !== sealed[1]) tell(`row ${record.id} of ${record.occurred_at} is not what was sealed`);
}

for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  const item = JSON.parse(line);
  if (item.type === "begin") chain = item.chain;
  else if (item.type === "seal") readSeal(item);
  else if (item.type === "row") {
    if (item.seal === null) closeSeal();
    readRow(item);
  } else if (item.type === "end") end = item;
}
closeSeal();
for (const [id, time] of gone) if (time >= retiredBefore) tell(`row ${id} of ${time} is missing`);
if (!end || end.seals !== number || end.rows !== rows || end.head !== previous) tell("the export is not whole");
if (known && Number(known.split(":")[0]) > number) tell(`the chain once had seal ${known.split(":")[0]}`);
console.log(`${chain}: ${number} seals, ${rows} rows, ${unsealed} of them not sealed yet, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
