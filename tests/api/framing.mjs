/** Bytes on the wire that are not HTTP as it is written down: one answer, the connection ends, the server lives on. */
import assert from "node:assert/strict";
import { connect } from "node:net";

import { step } from "./support.mjs";

/** Sends raw bytes and gives what came back until the server closed the connection. */
function exchange(instance, bytes) {
  const { hostname, port } = new URL(instance.facts.apiUrl);
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy(new Error(`no end within 5 s after: ${text}`)));
    socket.on("data", (part) => (text += part));
    socket.once("error", reject);
    socket.once("close", () => resolve(text));
  });
}

const lines = (...all) => all.join("\r\n") + "\r\n\r\n";

/** What is sent and the status it is worth. */
const refused = [
  [
    "two lengths that differ",
    lines("POST /health HTTP/1.1", "Host: x", "Content-Length: 1", "Content-Length: 2"),
    400,
  ],
  [
    "a length beside chunks",
    lines("POST /health HTTP/1.1", "Host: x", "Content-Length: 1", "Transfer-Encoding: chunked"),
    400,
  ],
  ["a length that is no number", lines("POST /health HTTP/1.1", "Host: x", "Content-Length: +1"), 400],
  ["no host", lines("GET /health HTTP/1.1", "Accept: */*"), 400],
  ["two hosts", lines("GET /health HTTP/1.1", "Host: x", "Host: y"), 400],
  ["a space before a colon", lines("GET /health HTTP/1.1", "Host: x", "Accept : */*"), 400],
  ["a folded header", lines("GET /health HTTP/1.1", "Host: x", "Accept: a", " b"), 400],
  ["a zero byte in a header", lines("GET /health HTTP/1.1", "Host: x", "Accept: a\0b"), 400],
  ["a version there is not", lines("GET /health HTTP/3.7", "Host: x"), 505],
  ["a method nobody serves", lines("BREW /health HTTP/1.1", "Host: x"), 501],
];

export async function framingScenarios(instance) {
  for (const [what, bytes, status] of refused) {
    await step(`A request with ${what} is answered with ${status} and the connection ends`, async () => {
      const answer = await exchange(instance, bytes);
      assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
      assert.match(answer, /content-type: application\/problem\+json/i);
      assert.match(answer, /x-request-id: \w+/i);
      assert.equal(answer.match(/^HTTP\/1\.1 /gm).length, 1, "one answer and no second request");
    });
  }

  await step("After all that the server still serves", async () => {
    assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
  });
}
