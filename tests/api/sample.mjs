/** The verbs of the sample's data: taken out of its tenants, and brought back as it was. */
import assert from "node:assert/strict";

import { draft, requisitions } from "./data.mjs";
import { psql } from "./modes.mjs";
import { expectProblem, Instance, run, scratchFolder, step } from "./support.mjs";

const tenant = "(select id from core.tenant where code = 'acme')";
const verb = (instance, ...words) =>
  run(instance.binary, ["sample", ...words, "--data-dir", instance.folder], { timeoutMs: 60_000 });
const count = async (instance, table, where = "true") =>
  Number(await psql(instance, `select count(*) from ${table} where tenant_id = ${tenant} and ${where}`));

export async function sampleScenarios(binary) {
  const instance = await Instance.start(binary, scratchFolder());
  await step("The verbs of the sample ask first, and say what they do", async () => {
    for (const word of ["remove", "reset"]) {
      const refused = await verb(instance, word);
      assert.notEqual(refused.code, 0);
      assert.match(refused.stderr, /Say --yes/);
      const help = await verb(instance, word, "--help");
      assert.equal(help.code, 0);
      assert.match(help.stdout, new RegExp(`athyper sample ${word} .*--yes`));
    }
    assert.ok((await count(instance, "mdm.supplier")) >= 40);
  });

  await step("A reset brings back what was changed and lost, and keeps what people made", async () => {
    const mine = await instance.send("POST", requisitions, { body: await draft(instance) });
    assert.equal(mine.status, 201, mine.text);
    await psql(instance, `update mdm.supplier set name = 'Changed' where tenant_id = ${tenant}`);
    const { code, stdout, stderr } = await verb(instance, "reset", "--yes", "--json");
    assert.equal(code, 0, stderr);
    const { tenants, jobs } = JSON.parse(stdout);
    assert.deepEqual(
      tenants.map(({ tenant }) => tenant),
      ["acme", "acme_gulf", "borealis"],
    );
    assert.equal(jobs.length, 3);
    assert.equal(await count(instance, "mdm.supplier", "name = 'Changed'"), 0);
    assert.equal((await instance.send("GET", `${requisitions}/${mine.data.id}`)).status, 200);
  });

  await step("What is taken out is gone, and its people cannot come in", async () => {
    const before = await instance.token("user");
    const { code, stdout, stderr } = await verb(instance, "remove", "--yes");
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^acme: \d+ records and 12 accounts/m);
    assert.match(stdout, /^borealis: \d+ records and 12 accounts$/m);
    expectProblem(await instance.send("GET", "/api/iam/me", { token: before }), 403, "FORBIDDEN");
    assert.equal(await count(instance, "core.principal", "is_active"), 0);
    assert.equal(await count(instance, "core.audit_log", "action = 'sample.remove'"), 1);
  });

  await step("A reset opens the doors again", async () => {
    const { code, stderr } = await verb(instance, "reset", "--yes");
    assert.equal(code, 0, stderr);
    instance.tokens.clear();
    assert.equal((await instance.send("GET", requisitions)).status, 200);
    assert.equal(await count(instance, "mdm.supplier"), 40);
  });
  assert.equal(await instance.end(), 0);

  await step("Without an instance the verbs say how to start one", async () => {
    const { code, stderr } = await verb(instance, "remove", "--yes");
    assert.equal(code, 1);
    assert.match(stderr, /athyper start/);
  });
}
