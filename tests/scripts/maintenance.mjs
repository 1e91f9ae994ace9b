/** Verbs that delete, explain and cut out: their guards first, then what they do. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { scratchFolder, step } from "./support.mjs";

/** Puts down one file of each kind the clean verbs know. */
function makeResults(clone) {
  clone.write("build/release/out", "");
  clone.write("coverage/out", "");
  clone.write("packages/i18n/tsconfig.tsbuildinfo", "");
  clone.write("products/neon/apps/web/client/dist/index.html", "");
  clone.write(".cache/stamps/lint", "");
  clone.write(".cache/node/kept", "");
  clone.write(".athyper/data", "a user's data");
  clone.installDependencies();
}

const RESULTS = [
  "build",
  "coverage",
  "packages/i18n/tsconfig.tsbuildinfo",
  "products/neon/apps/web/client/dist",
  ".cache/stamps",
];

export async function maintenanceScenarios(clone) {
  await step("scripts: clean deletes build results and nothing else", () => {
    makeResults(clone);
    assert.equal(clone.athyper(["clean"]).status, 0);
    for (const name of RESULTS) assert.ok(!clone.has(name), name);
    for (const name of ["node_modules", ".cache/node/kept", ".athyper/data", "package-lock.json"]) {
      assert.ok(clone.has(name), name);
    }
  });

  await step("scripts: clean:deps deletes the npm packages alone", () => {
    makeResults(clone);
    assert.equal(clone.athyper(["clean:deps"]).status, 0);
    assert.ok(!clone.has("node_modules") && clone.has("build") && clone.has("package-lock.json"));
  });

  for (const verb of ["clean:all", "clean:reset", "clean:deep"]) {
    await step(`scripts: ${verb} deletes nothing without --yes when nobody can be asked`, () => {
      makeResults(clone);
      const { status, out } = clone.athyper([verb]);
      assert.equal(status, 1);
      assert.match(out, /--yes/);
      for (const name of [...RESULTS, "node_modules", "package-lock.json"]) assert.ok(clone.has(name), name);
    });

    await step(`scripts: ${verb} refuses when node_modules is a link`, () => {
      makeResults(clone);
      const elsewhere = join(scratchFolder(), "node_modules");
      renameSync(clone.path("node_modules"), elsewhere);
      symlinkSync(elsewhere, clone.path("node_modules"));
      const { status, out } = clone.athyper([verb, "--yes"]);
      rmSync(clone.path("node_modules"));
      assert.equal(status, 1);
      assert.match(out, /node_modules is a link; nothing was deleted/);
      assert.ok(clone.has("build") && clone.has("package-lock.json"));
    });

    await step(`scripts: ${verb} refuses outside a checkout`, () => {
      const folder = scratchFolder();
      for (const name of ["athyper", "tooling"]) {
        cpSync(clone.path(name), join(folder, name), { recursive: true });
      }
      mkdirSync(join(folder, "build"));
      const { status, out } = clone.athyper([verb, "--yes"], { entry: join(folder, "athyper") });
      assert.equal(status, 1);
      assert.match(out, /is not a checkout of Athyper; nothing was deleted/);
    });
  }

  await step(
    "scripts: clean:deep --yes deletes results, packages, lockfile and caches, never the data folder",
    () => {
      makeResults(clone);
      const lock = readFileSync(clone.path("package-lock.json"));
      const { status, out } = clone.athyper(["clean:deep", "--yes"]);
      clone.write("package-lock.json", lock);
      assert.equal(status, 0, out);
      for (const name of [...RESULTS, "node_modules", ".cache"]) assert.ok(!clone.has(name), name);
      assert.ok(clone.has(".athyper/data"));
    },
  );

  await step("scripts: clean:all --yes deletes results, packages and lockfile and keeps the caches", () => {
    makeResults(clone);
    const lock = readFileSync(clone.path("package-lock.json"));
    assert.equal(clone.athyper(["clean:all", "--yes"]).status, 0);
    assert.ok(!clone.has("package-lock.json") && !clone.has("node_modules") && clone.has(".cache/node/kept"));
    clone.write("package-lock.json", lock);
    clone.installDependencies();
  });

  await step("scripts: deps:why wants a name, and asks npm", () => {
    assert.equal(clone.athyper(["deps:why"]).status, 64);
    assert.equal(clone.athyper(["deps:why", "react"]).calls.at(-1), "npm explain react");
    assert.equal(clone.athyper(["deps:why", "no-such-package"], { broken: "npm" }).status, 1);
  });

  await step("scripts: doctor prints the versions of the tools", () => {
    const { out } = clone.athyper(["doctor"], { realTools: true });
    for (const tool of ["node", "npm", "compiler", "cmake", "ninja", "ccache", "postgres", "git"]) {
      assert.match(out, new RegExp(`^${tool} +\\S`, "m"));
    }
  });

  await step("scripts: prune:neon-web leaves a tree that holds the web product alone and installs", () => {
    const out = join(scratchFolder(), "web");
    const { status, out: text } = clone.athyper(["prune:neon-web", out]);
    assert.equal(status, 0, text);
    const { workspaces, devDependencies } = JSON.parse(readFileSync(join(out, "package.json"), "utf8"));
    assert.ok(workspaces.includes("products/neon/apps/web/client") && !workspaces.includes("tests/e2e"));
    assert.ok(devDependencies.vite && !devDependencies.eslint);
    const lock = JSON.parse(readFileSync(join(out, "package-lock.json"), "utf8"));
    assert.ok(lock.packages["node_modules/react"] && !lock.packages["node_modules/playwright-core"]);
    const twice = clone.athyper(["prune:neon-web", out]);
    assert.equal(twice.status, 1);
    assert.match(twice.out, /is not empty; nothing was written/);
  });
}
