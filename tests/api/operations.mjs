/** The command line: what its verbs answer, wrong words, and the state of a running instance. */
import assert from "node:assert/strict";
import { statSync } from "node:fs";

import { expectExit } from "./exit_codes.mjs";
import { run, scratchFolder, step } from "./support.mjs";

/** Command lines and what they answer: words, exit code, where it is said, what is said. */
const commandLines = [
  ["An unknown verb names the nearest one", ["strat"], 64, "stderr", /did you mean `start`/],
  ["An unknown option is named", ["start", "--bogus"], 64, "stderr", /--bogus/],
  ["An option without its value is refused", ["start", "--port"], 64, "stderr", /--port/],
  ["A token needs a tenant and a user", ["token"], 64, "stderr", /--tenant/],
  ["The exit codes are listed", ["help", "exit-codes"], 0, "stdout", /14 {2}ALREADY_RUNNING/],
  ["Every verb shows its options", ["start", "--help"], 0, "stdout", /--data-dir DIR/],
];

async function commands(binary) {
  for (const [name, words, code, stream, said] of commandLines) {
    await step(name, async () => {
      const answer = await run(binary, words);
      expectExit(answer, code);
      assert.match(answer[stream], said);
    });
  }
}

async function running(instance) {
  const { binary, folder, facts } = instance;

  await step("The status of a running instance gives its addresses", async () => {
    const answer = await run(binary, ["status", "--json", "--data-dir", folder]);
    assert.equal(answer.code, 0, answer.stderr);
    const status = JSON.parse(answer.stdout);
    assert.equal(status.running && status.ready, true);
    assert.equal(status.apiUrl, facts.apiUrl);
    assert.equal(status.pid, facts.pid);
  });

  await step("The status of an empty folder says that nothing runs", async () => {
    const answer = await run(binary, ["status", "--json", "--data-dir", scratchFolder()]);
    expectExit(answer, 1);
    assert.equal(JSON.parse(answer.stdout).running, false);
  });

  await step("Stopping what does not run is no failure", async () => {
    const answer = await run(binary, ["stop", "--data-dir", scratchFolder()]);
    assert.equal(answer.code, 0);
    assert.match(answer.stdout, /not running/);
  });

  await step("A token for an account that is not there is refused by name", async () => {
    const words = ["token", "--data-dir", folder, "--tenant", "acme", "--user", "nobody"];
    const answer = await run(binary, words);
    assert.equal(answer.code, 1);
    assert.match(answer.stderr, /`nobody`/);
    assert.equal(answer.stdout, "");
  });

  await step("The data folder is closed to everybody else", async () => {
    assert.equal(statSync(folder).mode & 0o077, 0);
  });
}

export async function operationScenarios(instance) {
  await commands(instance.binary);
  await running(instance);
}
