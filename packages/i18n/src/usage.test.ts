import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { i18nConfig } from "./config.ts";
import { fallbackBundle } from "./load.ts";

const client = new URL("../../../products/neon/apps/web/client/src/", import.meta.url).pathname;
const sources = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(client + file, "utf8"))
  .join("\n");

/** Every string of the sources, and every template with its holes open. */
const literals = new Set([...sources.matchAll(/"([^"\\\n]*)"/g)].map((match) => match[1] ?? ""));
const templates = [...sources.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)]
  .map((match) => (match[1] ?? "").replace(/^\w+:/, "").split(/\$\{[^}]*\}/))
  .filter((parts) => parts.join("").length > 3)
  .map(
    (parts) =>
      new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\w]+")}$`),
  );

// That no key is missing is for the compiler: the keys of the English texts are a type.
test.each(i18nConfig.namespaces)("every text of %s is used", (namespace) => {
  const unused = Object.keys(fallbackBundle[namespace])
    .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ""))
    .filter((key) => !literals.has(key) && !literals.has(`${namespace}:${key}`))
    .filter((key) => !templates.some((template) => template.test(key)));
  expect(unused).toEqual([]);
});
