/**
 * The layer matrix, edge by edge: a scratch project of two boxes with the tree's own CMake rules. An allowed edge configures and
 * builds with a header read across it; a forbidden one stops the configure run with the name of its rule.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root, step } from "./support.mjs";

/** One box for each row and column of the matrix, and a second box of the layer for the cells on the diagonal. */
const BOXES = {
  core: { layer: "core", name: "core", other: "core_meta" },
  runtime: { layer: "runtime", name: "runtime", other: "kernel" },
  adapters: { layer: "adapter", name: "adapter_db", other: "adapter_auth" },
  contracts: { layer: "contracts", name: "contracts", other: "contracts_meta" },
  packages: { layer: "packages", name: "dashboard", other: "i18n" },
  products: { layer: "products", name: "neon_web", other: "neon_auth" },
};

/** The 36 cells: what a row may use. An adapter's "yes (rare)" for another adapter is a no here: rules 3 to 7 say so. */
const MAY_USE = {
  core: ["core", "contracts"],
  runtime: ["core", "runtime", "adapters", "contracts", "packages"],
  adapters: ["core", "contracts"],
  contracts: ["contracts"],
  packages: ["contracts", "packages"],
  products: ["contracts", "packages", "products"],
};

const adapter = (name) => ({ layer: "adapter", name: `adapter_${name}` });
const infra = (name) => ({ layer: "libs_infra", name });
const base = { layer: "libs_base", name: "base" };
const ADAPTERS = ["auth", "db", "memorycache", "objectstorage", "telemetry"];

/** The ten forbidden rules, each with every kind of edge it refuses. */
const FORBIDDEN = [
  [
    "core-no-infra",
    BOXES.core,
    [BOXES.runtime, BOXES.adapters, BOXES.products, infra("pg"), infra("log"), infra("http_server")],
  ],
  ["runtime-no-direct-infra", BOXES.runtime, [infra("pg"), infra("redis"), infra("s3")]],
  ...ADAPTERS.map((own) => [
    `adapter-${own}-no-cross-talk`,
    adapter(own),
    ADAPTERS.filter((name) => name !== own).map(adapter),
  ]),
  ["adapters-no-packages-except-contracts", BOXES.adapters, [BOXES.packages]],
  ["packages-no-framework", BOXES.packages, [BOXES.core, BOXES.runtime, BOXES.adapters]],
  ["products-no-framework", BOXES.products, [BOXES.core, BOXES.runtime, BOXES.adapters]],
];

/** The shelf of infrastructure libraries: who may reach for which. */
const INFRA = [
  [adapter("db"), infra("pg"), true],
  [adapter("db"), infra("jose"), false],
  [adapter("auth"), infra("jose"), true],
  [adapter("telemetry"), infra("pg"), false],
  [BOXES.runtime, infra("http_server"), true],
  [BOXES.products, infra("http_client"), true],
  [BOXES.products, infra("pg"), false],
  [BOXES.packages, infra("crypto"), false],
  [infra("pg"), infra("net"), true],
  [infra("pg"), base, true],
  [infra("pg"), BOXES.core, false],
  [base, infra("net"), false],
  [BOXES.contracts, base, true],
];

const PROJECT = `cmake_minimum_required(VERSION 3.25)
project(edge LANGUAGES CXX)
include(${JSON.stringify(join(root, "tooling/cmake/athyper.cmake"))})
add_subdirectory(to)
add_subdirectory(from)
`;

/** A project of two boxes whose names, layers and edge come with each configure run, so that one folder serves all. */
class Scratch {
  constructor(folder) {
    this.folder = folder;
    const files = {
      "CMakeLists.txt": PROJECT,
      "to/CMakeLists.txt": "athyper_box(NAME ${TO} LAYER ${TO_LAYER} SOURCES to.cpp)\n",
      "to/include/to.hpp": "#pragma once\nint answer();\n",
      "to/to.cpp": '#include "to.hpp"\nint answer() { return 42; }\n',
      "from/CMakeLists.txt": "athyper_box(NAME ${FROM} LAYER ${FROM_LAYER} SOURCES from.cpp ${EDGE})\n",
      "from/from.cpp": "#include <to.hpp>\nint ask();\nint ask() { return answer(); }\n",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }

  #cmake(...args) {
    const { status, stdout, stderr } = spawnSync("cmake", args, { cwd: this.folder, encoding: "utf8" });
    // CMake breaks its messages into lines.
    return { ok: status === 0, text: `${stdout}${stderr}`.replace(/\s+/g, " ") };
  }

  configure(from, to, edge = `DEPS;${to.name}`) {
    return this.#cmake(
      ...["-S", ".", "-B", "build", "-G", "Ninja", "-DCMAKE_CXX_COMPILER=clang++-19", "-DBUILD_TESTING=OFF"],
      ...[`-DFROM=${from.name}`, `-DFROM_LAYER=${from.layer}`, `-DTO=${to.name}`, `-DTO_LAYER=${to.layer}`],
      `-DEDGE=${edge}`,
    );
  }

  build() {
    return this.#cmake("--build", "build");
  }

  allows(from, to) {
    const configured = this.configure(from, to);
    assert.ok(configured.ok, configured.text);
    const built = this.build();
    assert.ok(built.ok, built.text);
  }

  refuses(from, to, rule) {
    const { ok, text } = this.configure(from, to);
    assert.ok(!ok, `${from.name} was allowed to use ${to.name}`);
    assert.match(
      text,
      new RegExp(`layer rule ${rule ?? ".+"}: ${from.name} \\(${from.layer}\\) may not use`),
    );
  }
}

/** Every cell, every rule, the shelf of libraries, and the header that is not there without an edge. */
export async function layerScenarios(folder) {
  const scratch = new Scratch(folder);
  for (const [row, from] of Object.entries(BOXES)) {
    for (const [column, box] of Object.entries(BOXES)) {
      const to = row === column ? { layer: box.layer, name: box.other } : box;
      const allowed = MAY_USE[row].includes(column);
      await step(`layers: ${row} ${allowed ? "may" : "may not"} use ${column}`, () =>
        allowed ? scratch.allows(from, to) : scratch.refuses(from, to),
      );
    }
  }
  for (const [rule, from, targets] of FORBIDDEN) {
    await step(`layers: the rule ${rule} is refused by its name`, () => {
      for (const to of targets) scratch.refuses(from, to, rule);
    });
  }
  for (const [from, to, allowed] of INFRA) {
    await step(`layers: ${from.name} ${allowed ? "may" : "may not"} use ${to.name}`, () =>
      allowed ? scratch.allows(from, to) : scratch.refuses(from, to),
    );
  }
  await step("layers: a header of a box that is not a dependency does not compile", () => {
    assert.ok(scratch.configure(BOXES.core, BOXES.contracts, "").ok);
    const { ok, text } = scratch.build();
    assert.ok(!ok && text.includes("'to.hpp' file not found"), text);
  });
}
