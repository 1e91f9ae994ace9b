/** What the script tests share: a copy of the tree with stand-ins for the slow tools, a way to call a verb. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { scratchFolder } from "../support/suite.mjs";

export { scratchFolder, step } from "../support/suite.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Stands in for a slow tool: writes its name and arguments to $CALLS, fails when $BROKEN names it, and leaves behind what the
 * scripts look for afterwards.
 */
const STAND_IN = `#!/usr/bin/env bash
name=$(basename "$0")
echo "$name $*" >>"$CALLS"
case " $BROKEN " in *" $name "*) exit 1 ;; esac
case "$name $*" in
  npm*build*) mkdir -p "$WEB_DIST" && touch "$WEB_DIST/index.html" ;;
  cmake*--preset*) mkdir -p build/release/tools/tidy && touch build/release/build.ninja && cp "$0" build/release/tools/tidy/athyper_tidy ;;
  ninja*) echo 'ninja: no work to do.' ;;
esac
`;

/** A clone of the tree as it stands, uncommitted changes included, in a folder of its own. */
export class Clone {
  constructor() {
    this.folder = join(scratchFolder(), "athyper");
    const names = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root });
    for (const name of names.toString().split("\0")) {
      if (name && existsSync(join(root, name))) cpSync(join(root, name), join(this.folder, name));
    }
    this.#git("init", "--quiet");
    this.#git("add", "--all");
    this.#git(
      "-c",
      "user.name=test",
      "-c",
      "user.email=test@localhost",
      "commit",
      "--quiet",
      "--message",
      "tree",
    );
    this.calls = join(this.folder, "..", "calls");
    this.tools = join(this.folder, "..", "bin");
    this.#standIns(this.tools, ["npm", "cmake", "ninja"]);
    // The Node that runs this test, by a version that is new enough: the scripts install none.
    this.node = join(this.folder, "..", "node");
    this.writeProgram(
      "../node/node",
      `#!/bin/sh\n[ "$1" = --version ] && echo v22.0.0 && exit\nexec "${process.execPath}" "$@"\n`,
    );
    this.installDependencies();
  }

  #git(...args) {
    execFileSync("git", args, { cwd: this.folder });
  }

  #standIns(folder, names) {
    for (const name of names) this.writeProgram(join(relative(this.folder, folder), name), STAND_IN);
  }

  /** npm packages as the scripts see them: the stamp of the lockfile and the programs. */
  installDependencies() {
    this.#standIns(join(this.folder, "node_modules/.bin"), ["eslint", "prettier", "tsc", "vitest"]);
    cpSync(join(this.folder, "package-lock.json"), join(this.folder, "node_modules/.athyper-lock"));
  }

  /** Calls a verb; {status, out, calls}: `calls` are the slow tools it called. */
  athyper(args, { broken = "", realTools = false, env = {}, entry = "./athyper" } = {}) {
    writeFileSync(this.calls, "");
    const path = [this.node, process.env.PATH];
    if (!realTools) path.unshift(this.tools);
    const { status, stdout, stderr } = spawnSync(entry, args, {
      cwd: this.folder,
      encoding: "utf8",
      input: "",
      env: {
        ...process.env,
        PATH: path.join(delimiter),
        CALLS: this.calls,
        BROKEN: broken,
        CI: "",
        KEEP_GOING: "",
        WEB_DIST: join(this.folder, "products/neon/apps/web/client/dist"),
        ...env,
      },
    });
    const calls = readFileSync(this.calls, "utf8").split("\n").filter(Boolean);
    return { status, out: `${stdout}${stderr}`, calls };
  }

  path(...parts) {
    return join(this.folder, ...parts);
  }

  has(name) {
    return existsSync(this.path(name));
  }

  write(name, text) {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  writeProgram(name, text) {
    this.write(name, text);
    chmodSync(this.path(name), 0o755);
  }
}
