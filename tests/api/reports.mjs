/** /api/policy/row-policies: a role of the database reads the tables as somebody sees them. */
import assert from "node:assert/strict";

import { psql } from "./modes.mjs";
import { expectProblem, step } from "./support.mjs";

const path = (user, role = "reports_api_test") => `/api/policy/row-policies?user=${user}&role=${role}`;

export async function reportScenarios(instance) {
  const ask = (user, as = "security_officer") => instance.send("GET", path(user), { as });
  const count = async (as) =>
    (await instance.send("GET", "/api/data/purchase_requisition/count", { as })).data.count;

  await step("A reporting role selects what the person lists", async () => {
    const { data } = await ask("user");
    const written = data.entities.find((one) => one.entity === "purchase_requisition");
    assert.ok((await count("user")) < (await count("manager")));
    await psql(instance, "create role reports_api_test");
    try {
      await psql(instance, written.sql);
      const seen = await psql(
        instance,
        "set role reports_api_test; select count(*) from mdm.purchase_requisition",
      );
      assert.equal(Number(seen), await count("user"));
    } finally {
      await psql(instance, `${data.undo}drop role reports_api_test`);
    }
  });

  await step(
    "Whoever does not answer for policies writes none, and nobody writes them for strangers",
    async () => {
      expectProblem(await ask("user", "manager"), 403, "POLICY_PERSONA_REQUIRED");
      expectProblem(await ask("nobody-is-called-so"), 404, "POLICY_USER_NOT_FOUND");
      const bare = await instance.send("GET", "/api/policy/row-policies", { as: "security_officer" });
      assert.equal(bare.status, 400);
    },
  );
}
