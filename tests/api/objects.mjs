/** Signed addresses from the view of who holds one, and of who would like another. */
import assert from "node:assert/strict";

import { expectProblem, expectSecurityHeaders, step, until } from "./support.mjs";

const page = "<script>alert(1)</script>";

export async function objectScenarios(instance) {
  const address = async (body, as = "user") => {
    const answer = await instance.send("POST", "/api/objects/urls", { as, body });
    assert.equal(answer.status, 201, answer.text);
    const { url } = answer.data;
    assert.ok(url.startsWith(`${instance.facts.apiUrl}/objects/`), url);
    return url.slice(instance.facts.apiUrl.length);
  };
  const upload = (path, body, type = "text/html") =>
    instance.send("PUT", path, { as: null, headers: { "content-type": type }, body });
  const download = (path) => instance.send("GET", path, { as: null });
  const put = { method: "PUT", name: "Grüße.html", contentType: "text/html", maxBytes: 100 };

  await step("A file goes up and comes down by signed addresses alone", async () => {
    const stored = await upload(await address(put), page);
    assert.equal(stored.status, 204, stored.text);
    const answer = await download(await address({ name: put.name }));
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.text, page);
    assert.equal(answer.headers.get("etag"), stored.headers.get("etag"));
  });

  await step("What was uploaded is saved by a browser and never run", async () => {
    const answer = await download(await address({ name: put.name }));
    expectSecurityHeaders(answer);
    assert.equal(answer.headers.get("content-type"), "text/html");
    assert.equal(
      answer.headers.get("content-disposition"),
      "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.html",
    );
    assert.equal(answer.headers.get("cache-control"), "private, no-store");
  });

  await step("An address ends when its time is over", async () => {
    const path = await address({ name: put.name, expiresIn: 1 });
    expectProblem(
      await until("the end of the address", async () => {
        const answer = await download(path);
        return answer.status === 403 ? answer : undefined;
      }),
      403,
      "OBJECTS_URL_EXPIRED",
    );
  });

  await step("An address with another object, tenant, time or without signature is refused", async () => {
    const path = await address({ name: put.name });
    for (const forged of [
      path.replace("Gr%C3%BC%C3%9Fe", "other"),
      path.replace("/acme/", "/borealis/"),
      path.replace("/personal/", "/attachment/"),
      path.replace(/expires=(\d+)/, (_, seconds) => `expires=${Number(seconds) + 1}`),
      path.replace(/signature=../, "signature=AA"),
      path.replace(/&signature=.*/, ""),
      path.replace(/\?.*/, ""),
      `${path}&expires=99999999999`.replace(/expires=\d+&/, ""),
    ]) {
      assert.notEqual(forged, path);
      expectProblem(await download(forged), 403, "OBJECTS_BAD_SIGNATURE");
    }
  });

  await step("An address for reading does not write, and one for writing does not read", async () => {
    expectProblem(await upload(await address({ name: put.name }), "x"), 403, "OBJECTS_BAD_SIGNATURE");
    expectProblem(await download(await address(put)), 403, "OBJECTS_BAD_SIGNATURE");
    assert.equal((await download(await address({ name: put.name }))).text, page);
  });

  await step("An upload of another type or size is refused and leaves the file as it was", async () => {
    expectProblem(await upload(await address(put), "x", "image/png"), 400, "OBJECTS_BAD_CONTENT_TYPE");
    expectProblem(await upload(await address(put), "x".repeat(101)), 413, "OBJECTS_TOO_LARGE");
    const widened = (await address(put)).replace("max=100", "max=1000");
    expectProblem(await upload(widened, "x".repeat(101)), 403, "OBJECTS_BAD_SIGNATURE");
    assert.equal((await download(await address({ name: put.name }))).text, page);
  });

  await step("Nobody gets an address of somebody else's files", async () => {
    for (const as of ["manager", "admin", "acme_gulf/user", "borealis/user"])
      expectProblem(await download(await address({ name: put.name }, as)), 404, "OBJECTS_NOT_FOUND");
    const claimed = { name: put.name, realm: "main", tenant: "acme", kind: "attachment", id: "1" };
    assert.match(await address(claimed, "borealis/user"), /^\/objects\/main\/borealis\/personal\//);
  });

  await step(
    "A name is taken without blanks at its ends and given back as every system can keep it",
    async () => {
      assert.equal((await upload(await address({ ...put, name: " con.html\n" }), page)).status, 204);
      const answer = await download(await address({ name: "con.html" }));
      assert.equal(answer.headers.get("content-disposition"), "attachment; filename*=UTF-8''_con.html");
    },
  );

  await step("A name cannot lead out of the folder", async () => {
    for (const name of ["../../objects.secret", "a/b", "..", ".hidden", "a\\b", "a\u0000b", ""]) {
      const answer = await instance.send("POST", "/api/objects/urls", { as: "user", body: { name } });
      expectProblem(answer, 400, "OBJECTS_BAD_KEY");
    }
    const path = await address({ name: put.name });
    for (const part of ["..%2f..%2fobjects.secret", "%2e%2e", "..%5c.."]) {
      const answer = await download(path.replace("Gr%C3%BC%C3%9Fe.html", part));
      assert.ok([400, 403, 404].includes(answer.status), `${part}: ${answer.status}`);
    }
  });

  await step("What no address may say is refused with its place", async () => {
    for (const [member, value] of [
      ["method", "DELETE"],
      ["expiresIn", 3601],
      ["expiresIn", 0],
      ["maxBytes", 1e9],
      ["contentType", ""],
    ]) {
      const body = { ...put, [member]: value };
      const problem = expectProblem(
        await instance.send("POST", "/api/objects/urls", { as: "user", body }),
        400,
        "OBJECTS_BAD_ARGUMENT",
      );
      assert.equal(problem.errors[0].pointer, `/${member}`);
    }
  });
}
