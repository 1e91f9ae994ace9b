/** A copy of what contracts are made from and of what is made, so that a test may change it. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { scratchFolder } from "../support/suite.mjs";

export const root = join(import.meta.dirname, "../..");
export const coreTables = "framework/adapters/db/schema/core.prisma";

/** The sources of contracts with what is made of them, the migrations, and `more`. */
export function checkout(...more) {
  const folder = scratchFolder();
  const parts = ["framework/adapters/db/schema", "framework/adapters/db/migrations", "samples/procurement"];
  for (const part of [...parts, "packages/contracts/generated", "docs/reference", ...more])
    if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

export function edit(folder, path, change) {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} has not changed`);
  writeFileSync(file, after);
}

export const addColumn = (text) =>
  text.replace("  is_enabled  Boolean", "  reason      String?\n  is_enabled  Boolean");

export const addField = (text) =>
  text.replace(/^fields:\n/m, "fields:\n  nickname: { type: string, max_length: 20 }\n");
