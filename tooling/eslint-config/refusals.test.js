import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { ESLint } from "eslint";
import { expect, test } from "vitest";

import { layers } from "./layers.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const eslint = new ESLint({ cwd: root });

/** A source file of the layer: what is linted is read in its place. */
function placeIn({ files }) {
  const folder = join(root, files.replace(/\/\*$/, ""));
  const names = readdirSync(folder, { recursive: true }).sort();
  return join(
    folder,
    names.find((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name)),
  );
}

/** An import that the glob names. */
const importOf = (pattern) => pattern.replace("**/", "far/").replace("/**", "/away").replace("*", "x");

/** The messages of one rule for a file that would hold these imports, by line. */
async function refusals(place, imports, rule) {
  const text = imports.map((name) => `import ${JSON.stringify(name)};`).join("\n");
  const [{ messages }] = await eslint.lintText(text, { filePath: place });
  return messages.filter(({ ruleId }) => ruleId === rule);
}

test.each(layers)(
  "$name: every forbidden import is refused with its reason",
  { timeout: 120_000 },
  async (layer) => {
    const imports = layer.refused.map(({ pattern }) => importOf(pattern));
    const found = await refusals(placeIn(layer), imports, "no-restricted-imports");
    layer.refused.forEach(({ pattern, reason }, line) => {
      const messages = found.filter((message) => message.line === line + 1).map(({ message }) => message);
      expect(messages.join(), pattern).toContain(reason);
    });
  },
);

test.each(layers)(
  "$name: reaches the layers it may use and no other",
  { timeout: 120_000 },
  async (layer) => {
    const place = placeIn(layer);
    const others = layers.filter(({ name }) => name !== layer.name);
    const imports = others.map((other) => {
      const path = relative(dirname(place), placeIn(other));
      return path.startsWith(".") ? path : `./${path}`;
    });
    const found = await refusals(place, imports, "boundaries/dependencies");
    const refused = others
      .filter((_, line) => found.some((message) => message.line === line + 1))
      .map(({ name }) => name);
    expect(refused).toEqual(others.map(({ name }) => name).filter((name) => !layer.uses.includes(name)));
  },
);
