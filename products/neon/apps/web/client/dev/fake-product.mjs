/**
 * A small product to develop against: sessions, navigation, descriptors and records, speaking the same HTTP as the real
 * one. Everything is in memory and gone with the process.
 */
import { randomUUID } from "node:crypto";

import { entities } from "./metadata.mjs";
import { createStore, Problem } from "./store.mjs";

/** The data block a page carries: who is signed in, or null. */
export function bootstrapTag(session) {
  const json = JSON.stringify(session).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="session-bootstrap">${json}</script>`;
}

const cookieOf = (request, name) =>
  (request.headers.cookie ?? "")
    .split("; ")
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

async function readJson(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new Problem(400, "MALFORMED_JSON", "The body is not JSON.");
  }
}

export function createFakeProduct() {
  const store = createStore();
  const sessions = new Map();
  let last = null;

  function signIn(workbench) {
    const session = {
      displayName: "Amina Rahman",
      username: "user",
      userId: randomUUID(),
      tenantId: randomUUID(),
      tenant: { code: "acme", name: "Acme Group" },
      roles: ["user"],
      persona: "requester",
      workbench,
      allowedWorkbenches: [workbench],
      accessExpiresAt: Date.now() + 36e5,
      idleTimeoutSec: 900,
      csrfToken: randomUUID(),
      locale: "en",
      featureFlags: {},
    };
    const id = randomUUID();
    sessions.set(id, session);
    last = session;
    return { id, session };
  }

  const sessionOf = (request) => sessions.get(cookieOf(request, "neon_sid")) ?? null;

  function send(response, status, body, headers = {}) {
    const type = status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  function authentication(request, response, url) {
    const session = sessionOf(request);
    switch (`${request.method} ${url.pathname}`) {
      case "GET /api/auth/login": {
        const made = signIn(url.searchParams.get("workbench") ?? "user");
        response.writeHead(302, {
          location: url.searchParams.get("returnUrl") ?? `/wb/${made.session.workbench}/home`,
          "set-cookie": [
            `neon_sid=${made.id}; Path=/; HttpOnly; SameSite=Lax`,
            `__csrf=${made.session.csrfToken}; Path=/; SameSite=Strict`,
          ],
        });
        return response.end();
      }
      case "GET /api/auth/session":
        if (!session) throw new Problem(401, "UNAUTHORIZED", "Sign in first.");
        return send(response, 200, { authenticated: true, username: session.username });
      case "POST /api/auth/touch":
        if (!session) throw new Problem(401, "UNAUTHORIZED", "Sign in first.");
        return send(response, 200, { ok: true });
      case "POST /api/auth/logout":
        sessions.delete(cookieOf(request, "neon_sid"));
        last = null;
        return send(response, 200, { ok: true, logoutUrl: "/login" });
      default:
        throw new Problem(404, "NOT_FOUND", "There is no such address.");
    }
  }

  async function data(request, response, url, [name, id]) {
    if (!entities[name]) throw new Problem(404, "ENTITY_NOT_FOUND", `There is no entity ${name}.`);
    const tag = (record) => ({ etag: `"${record.version}"` });
    const ifMatch = request.headers["if-match"];
    switch (`${request.method} ${id ? "one" : "all"}`) {
      case "GET all":
        return send(response, 200, store.list(name, url.searchParams));
      case "POST all": {
        const record = store.create(name, await readJson(request));
        return send(
          response,
          201,
          { data: record },
          { ...tag(record), location: `/api/data/${name}/${record.id}` },
        );
      }
      case "GET one": {
        const answer = store.read(name, id, (url.searchParams.get("expand") ?? "").split(","));
        return send(response, 200, answer, tag(answer.data));
      }
      case "PATCH one": {
        const record = store.update(name, id, await readJson(request), ifMatch);
        return send(response, 200, { data: record }, tag(record));
      }
      case "DELETE one":
        store.remove(name, id, ifMatch);
        return send(response, 204);
      default:
        throw new Problem(405, "METHOD_NOT_ALLOWED", "Not like this.");
    }
  }

  async function answer(request, response, url) {
    const [, , area, kind, ...rest] = url.pathname.split("/").map(decodeURIComponent);
    if (area === "auth") return authentication(request, response, url);
    const session = sessionOf(request);
    if (!session) throw new Problem(401, "UNAUTHORIZED", "Sign in first.");
    if (request.method !== "GET" && request.headers["x-csrf-token"] !== session.csrfToken) {
      throw new Problem(403, "CSRF_VALIDATION_FAILED", "The request did not come from a page of ours.");
    }
    if (area === "data" && kind) return data(request, response, url, [kind, ...rest]);
    if (area === "ui" && kind === "navigation") {
      const keys = ["name", "label", "label_plural", "icon", "module", "class"];
      const pick = (entity) => Object.fromEntries(keys.map((key) => [key, entity[key]]));
      const { tenant, userId: userKey, username, displayName, persona } = session;
      const user = { id: userKey, username, displayName, persona };
      return send(response, 200, { data: { tenant, user, entities: Object.values(entities).map(pick) } });
    }
    if (area === "ui" && kind === "entities" && entities[rest[0]])
      return send(response, 200, { data: entities[rest[0]] });
    throw new Problem(404, "NOT_FOUND", "There is no such address.");
  }

  return {
    sessionOf,
    /** Who signed in last, for pages served without looking at cookies. */
    lastSession: () => last,
    /** Ends every session, as time does. */
    expireSessions: () => sessions.clear(),
    /** Answers what is under /api; says whether it did. */
    async handle(request, response) {
      const url = new URL(request.url ?? "/", "http://localhost");
      if (!url.pathname.startsWith("/api/")) return false;
      const requestId = randomUUID();
      response.setHeader("x-request-id", requestId);
      try {
        await answer(request, response, url);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { status, code, detail, errors } = error;
        const type = `https://athyper.dev/problems/${code.toLowerCase().replaceAll("_", "-")}`;
        send(response, status, { type, title: detail, status, code, detail, requestId, errors });
      }
      return true;
    },
  };
}
