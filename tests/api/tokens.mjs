/** Tokens that prove nothing: forged, foreign, of another kind. Expired ones are in durability.mjs, beside the clock. */
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";

import { requisitions } from "./data.mjs";
import { expectSecurityHeaders, step } from "./support.mjs";

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (part) => JSON.parse(Buffer.from(part, "base64url"));

/** Changes one bit in the middle of a part. */
function flip(part) {
  const bytes = Buffer.from(part, "base64url");
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  return bytes.toString("base64url");
}

/** Forgeries made of a good token: a name and what it becomes. */
export function forgeries(token, publicKeyText) {
  const [head, body, signature] = token.split(".");
  const header = decode(head);
  const claims = decode(body);
  const unsigned = (h, c) => `${encode(h)}.${encode(c)}`;
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const own = (h, c) => {
    const text = unsigned(h, c);
    return `${text}.${sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
  };
  const hmac = unsigned({ ...header, alg: "HS256" }, claims);
  return {
    "no token at all": "x",
    "a flipped bit in its signature": `${head}.${body}.${flip(signature)}`,
    "a flipped bit in its claims": `${head}.${flip(body)}.${signature}`,
    "a signature of length zero": `${head}.${body}.`,
    "a fourth part": `${token}.x`,
    "another person's claims": `${head}.${encode({ ...claims, preferred_username: "admin", persona: "admin" })}.${signature}`,
    "alg none": `${unsigned({ ...header, alg: "none" }, claims)}.`,
    "alg none in capitals": `${unsigned({ ...header, alg: "NONE" }, claims)}.${signature}`,
    "HS256 keyed with the public key": `${hmac}.${createHmac("sha256", publicKeyText).update(hmac).digest("base64url")}`,
    "a key of the forger's own": own(header, claims),
    "a key of the forger's own, sent along": own(
      { ...header, jwk: { kty: "EC" }, jku: "http://127.0.0.1:1/" },
      claims,
    ),
    "a kid nobody published": own({ ...header, kid: "nobody" }, claims),
    "another realm as issuer": own(header, { ...claims, iss: claims.iss.replace(/main$/, "other") }),
    "an issuer on another host": own(header, { ...claims, iss: "https://evil.example/realms/main" }),
  };
}

export async function tokenScenarios(instance) {
  const good = instance.token("manager");
  const keys = await instance.send("GET", "/realms/main/protocol/openid-connect/certs", { as: null });

  await step("The issuer publishes public keys only", () => {
    assert.ok(keys.json.keys.length > 0);
    for (const key of keys.json.keys) assert.equal("d" in key, false);
  });

  for (const [what, token] of Object.entries(forgeries(good, keys.text))) {
    await step(`A token with ${what} is refused`, async () => {
      const answer = await instance.send("GET", requisitions, { token });
      assert.equal(answer.status, 401, answer.text);
      assert.match(answer.json.code, /^(JWT_|UNAUTHORIZED)/);
      assert.equal(answer.data, undefined);
      expectSecurityHeaders(answer);
    });
  }

  for (const [what, authorization] of [
    ["another scheme", `Basic ${Buffer.from("manager:manager").toString("base64")}`],
    ["no scheme", good],
    ["a scheme without a token", "Bearer "],
  ]) {
    await step(`An authorization header with ${what} is refused`, async () => {
      const answer = await instance.send("GET", requisitions, { as: null, headers: { authorization } });
      assert.equal(answer.status, 401, answer.text);
    });
  }

  await step("A token in the query is no token", async () => {
    const answer = await instance.send("GET", `${requisitions}?access_token=${good}`, { as: null });
    assert.equal(answer.status, 401);
  });

  await step("A good token asks for another tenant in vain", async () => {
    const answer = await instance.send("GET", requisitions, { headers: { "x-tenant": "borealis" } });
    assert.equal(answer.status, 401, answer.text);
    assert.equal(answer.json.code, "JWT_TENANT_MISMATCH");
  });

  await step("A good token may name its own tenant", async () => {
    assert.equal((await instance.send("GET", requisitions, { headers: { "x-tenant": "acme" } })).status, 200);
  });

  await step("The issuer gives no token for a password", async () => {
    const answer = await instance.send("POST", "/realms/main/protocol/openid-connect/token", {
      as: null,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=password&client_id=athyper-cli&username=manager&password=manager",
    });
    assert.ok(answer.status >= 400 && answer.status < 500, answer.text);
    assert.equal("access_token" in answer.json, false);
  });
}
