/** The records of the sample come as jobs, so an instance answers before they are there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const tenants = ["acme", "acme_gulf", "borealis"];
const deadlineMs = 30_000;

async function json(url, options) {
  const answer = await fetch(url, options);
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Asks the instance in `folder` until nothing is left in the queue of the sample; `facts` are those of its READY line. */
export async function sampleLoaded(folder, { adminUrl, apiUrl }) {
  const { controlSecret } = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8"));
  const end = performance.now() + deadlineMs;
  for (const tenant of tenants) {
    const { access_token: token } = await json(`${adminUrl}/control/token`, {
      method: "POST",
      headers: { "x-control-secret": controlSecret, "content-type": "application/json" },
      body: JSON.stringify({ tenant, user: "admin" }),
    });
    const headers = { authorization: `Bearer ${token}` };
    for (;;) {
      const { data } = await json(`${apiUrl}/api/jobs/queues/sample`, { headers });
      if (data.failed > 0) throw new Error(`the sample of ${tenant} could not be loaded`);
      if (data.waiting + data.delayed + data.active === 0) break;
      if (performance.now() > end)
        throw new Error(`the sample of ${tenant} is not there: ${JSON.stringify(data)}`);
    }
  }
}
