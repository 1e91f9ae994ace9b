/** Verbs that build and check: what they call, when they call nothing, and how they end. The slow tools are stand-ins. */
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { delimiter } from "node:path";

import { root, step } from "./support.mjs";

/** The scripts of the specification's section 10 that stand on their own here. */
const VERBS = [
  ...["dev", "runtime:start", "runtime:start:dev", "runtime:start:watch"],
  ...["build", "build:all", "lint", "lint:all", "lint:root", "lint:fix", "typecheck", "typecheck:all"],
  ...["format", "format:changed", "format:check", "depcheck", "check", "check:ci", "test", "test:all"],
  ...["test:policy", "test:policy:ci"],
  ...["clean", "clean:deps", "clean:all", "clean:reset", "clean:deep", "doctor", "deps:why", "deps:outdated"],
  ...["prune:neon-web", "check:deep", "fuzz", "e2e", "coverage", "bench"],
  ...[
    "db:migrate",
    "db:migrate:dev",
    "db:deploy",
    "db:migrate:deploy",
    "db:reset",
    "db:pull",
    "db:pull:force",
  ],
  ...["db:provision", "db:provision:ddl", "db:provision:seed", "db:provision:reset", "db:provision:status"],
  ...["db:provision:force", "db:reference:import", "kysely:codegen"],
  ...["athyper:codegen", "athyper:codegen:watch", "db:generate", "db:publish", "db:publish:dry-run"],
];

const names = (calls) => calls.map((call) => call.split(" ")[0]);

export async function qualityScenarios(clone) {
  await step("scripts: every verb is an npm script that forwards to it and stands in the help", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
    const { status, out } = clone.athyper(["help"]);
    assert.equal(status, 0);
    for (const verb of VERBS) {
      assert.equal(scripts[verb], `./athyper ${verb}`);
      assert.ok(out.includes(verb), `help does not name ${verb}`);
    }
  });

  await step("scripts: npm run passes the arguments on", () => {
    const { status, out } = clone.athyper(["run", "--silent", "bench", "--", "nonsense"], {
      realTools: true,
      entry: "npm",
    });
    assert.equal(status, 64, out);
  });

  await step("scripts: fuzz wants a number of seconds", () => {
    assert.equal(clone.athyper(["fuzz", "long"]).status, 64);
  });

  await step("scripts: an unknown verb goes to the product, and its exit code comes back", () => {
    clone.writeProgram("build/release/cmd/athyper/athyper", '#!/bin/sh\necho "product: $*"\nexit 64\n');
    const { status, out, calls } = clone.athyper(["no-such-verb", "x"]);
    rmSync(clone.path("build"), { recursive: true });
    assert.equal(status, 64);
    assert.equal(out, "product: no-such-verb x\n");
    assert.deepEqual(calls, []);
  });

  await step("scripts: packages that cannot be installed are named with the command that does it", () => {
    for (const name of ["dpkg-query", "apt-get"])
      clone.writeProgram(`../debian/${name}`, "#!/bin/sh\nexit 1\n");
    clone.writeProgram("../debian/sudo", '#!/bin/sh\nexec "$@"\n');
    const path = [clone.path("../debian"), process.env.PATH].join(delimiter);
    const { status, out } = clone.athyper(["typecheck"], { realTools: true, env: { PATH: path } });
    assert.equal(status, 1);
    assert.match(
      out,
      /as root, run: apt-get install --no-install-recommends .*\bclang-19\b.*\bpostgresql-15\b/,
    );
  });

  await step("scripts: a package that is too old counts as missing, and nothing else does", () => {
    clone.writeProgram(
      "../debian/dpkg-query",
      `#!/bin/bash
shift 3
for name; do echo "installed $name $([ "$name" = postgresql-15 ] && echo 15.18-0+deb12u1 || echo 99)"; done
`,
    );
    clone.writeProgram("../debian/apt-get", "#!/bin/sh\nexit 1\n");
    const path = [clone.path("../debian"), process.env.PATH].join(delimiter);
    const { status, out } = clone.athyper(["typecheck"], { realTools: true, env: { PATH: path } });
    assert.equal(status, 1);
    assert.match(out, /as root, run: apt-get install --no-install-recommends postgresql-15$/m);
  });

  await step("scripts: format writes C++ and web files", () => {
    clone.write("libs/base/src/scratch.cpp", "int  answer( );\n");
    const { status, calls } = clone.athyper(["format"]);
    assert.equal(status, 0);
    assert.ok(names(calls).includes("prettier"));
    assert.equal(readFileSync(clone.path("libs/base/src/scratch.cpp"), "utf8"), "int answer();\n");
    rmSync(clone.path("libs/base/src/scratch.cpp"));
  });

  for (const [verb, tools] of [
    ["build", ["npm", "cmake", "ninja"]],
    ["typecheck", ["tsc"]],
    ["lint", ["eslint", "ninja", "athyper_tidy"]],
    ["format:check", ["prettier"]],
  ]) {
    await step(`scripts: ${verb} works once and then says that nothing changed`, () => {
      const first = clone.athyper([verb]);
      assert.equal(first.status, 0, first.out);
      for (const tool of tools) assert.ok(names(first.calls).includes(tool), `${verb} did not call ${tool}`);
      const second = clone.athyper([verb]);
      assert.equal(second.status, 0, second.out);
      assert.match(second.out, /nothing changed, nothing to do/);
      // Ninja keeps its own account of what is new, so it is asked.
      assert.deepEqual(
        names(second.calls).filter((name) => name !== "ninja"),
        [],
      );
    });
  }

  await step("scripts: a changed input makes lint and typecheck work again", () => {
    clone.write("packages/i18n/src/scratch.ts", "export const answer = 42;\n");
    assert.ok(names(clone.athyper(["typecheck"]).calls).includes("tsc"));
    assert.ok(names(clone.athyper(["lint"]).calls).includes("eslint"));
    rmSync(clone.path("packages/i18n/src/scratch.ts"));
    assert.ok(names(clone.athyper(["typecheck"]).calls).includes("tsc"));
  });

  await step("scripts: a failed gate exits 1 and is not remembered as passed", () => {
    clone.write("packages/i18n/src/scratch.ts", "export const answer = 43;\n");
    for (let round = 0; round < 2; round += 1) {
      const { status, calls } = clone.athyper(["typecheck"], { broken: "tsc" });
      assert.equal(status, 1);
      assert.ok(names(calls).includes("tsc"));
    }
  });

  await step("scripts: lint stops at the first failure, lint:all goes on and exits 1", () => {
    const stopped = clone.athyper(["lint"], { broken: "eslint" });
    assert.equal(stopped.status, 1);
    assert.ok(!names(stopped.calls).includes("athyper_tidy"));
    clone.write("libs/base/src/scratch.cpp", "");
    const whole = clone.athyper(["lint:all"], { broken: "eslint" });
    assert.equal(whole.status, 1);
    assert.ok(names(whole.calls).includes("athyper_tidy"));
    rmSync(clone.path("libs/base/src/scratch.cpp"));
  });

  await step("scripts: typecheck:all goes through every project after a failure and exits 1", () => {
    const { status, calls } = clone.athyper(["typecheck:all"], { broken: "tsc" });
    assert.equal(status, 1);
    const { references } = JSON.parse(readFileSync(`${root}/tsconfig.json`, "utf8"));
    assert.equal(calls.length, references.length);
  });

  await step("scripts: build:all builds the C++ side after the web client failed, and exits 1", () => {
    rmSync(clone.path(".cache"), { recursive: true, force: true });
    const stopped = clone.athyper(["build"], { broken: "npm" });
    assert.equal(stopped.status, 1);
    assert.ok(!names(stopped.calls).includes("ninja"));
    const whole = clone.athyper(["build:all"], { broken: "npm" });
    assert.equal(whole.status, 1);
    assert.ok(whole.calls.some((call) => call.startsWith("ninja") && call.includes("-k 0 all")));
  });

  await step(
    "scripts: format:check fails for a C++ file that is not formatted, format:changed mends it",
    () => {
      clone.write("libs/base/src/scratch.cpp", "int  answer( );\n");
      const { status, out } = clone.athyper(["format:check"]);
      assert.equal(status, 1);
      assert.match(out, /scratch\.cpp/);
      assert.equal(clone.athyper(["format:changed"]).status, 0);
      assert.equal(readFileSync(clone.path("libs/base/src/scratch.cpp"), "utf8"), "int answer();\n");
      assert.equal(clone.athyper(["format:check"]).status, 0);
      rmSync(clone.path("libs/base/src/scratch.cpp"));
    },
  );

  await step("scripts: format:check fails when Prettier does", () => {
    assert.equal(clone.athyper(["format:check"], { broken: "prettier" }).status, 1);
  });

  await step("scripts: depcheck fails when the configure run or tidy does", () => {
    assert.equal(clone.athyper(["depcheck"]).status, 0);
    assert.equal(clone.athyper(["depcheck"], { broken: "cmake" }).status, 1);
    assert.equal(clone.athyper(["depcheck"], { broken: "athyper_tidy" }).status, 1);
  });

  await step("scripts: test SUITE counts its tests and exits by them; test:all goes on", () => {
    const good = clone.athyper(["test", "typecheck"]);
    assert.equal(good.status, 0);
    assert.match(good.out, /^1 passed, 0 failed$/m);
    clone.write("packages/i18n/src/scratch.ts", "export const answer = 44;\n");
    const stopped = clone.athyper(["test", "typecheck", "depcheck"], { broken: "tsc" });
    assert.equal(stopped.status, 1);
    assert.match(stopped.out, /^0 passed, 1 failed$/m);
    const whole = clone.athyper(["test:all", "typecheck", "depcheck"], { broken: "tsc" });
    assert.equal(whole.status, 1);
    assert.match(whole.out, /^1 passed, 1 failed$/m);
    const unknown = clone.athyper(["test", "typecheck", "units"]);
    assert.equal(unknown.status, 64);
    assert.match(unknown.out, /no suite 'units'; the suites are: format lint/);
  });
}
