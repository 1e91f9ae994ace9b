import { describe, expect, test, vi } from "vitest";

import { createApiClient } from "./client.ts";
import { ApiError } from "./problem.ts";
import { listQueryString } from "./records.ts";

/** A fetch that gives one answer and remembers what it was asked. */
function answering(body: unknown, init: ResponseInit = {}) {
  return vi.fn<typeof fetch>(() =>
    Promise.resolve(
      new Response(body === undefined ? null : JSON.stringify(body), {
        ...init,
        headers: { "content-type": "application/json", ...init.headers },
      }),
    ),
  );
}

function requestOf(fetch: ReturnType<typeof answering>): {
  url: string;
  init: RequestInit;
  headers: Headers;
} {
  const [url, init = {}] = fetch.mock.calls[0] ?? [""];
  return { url: url as string, init, headers: new Headers(init.headers) };
}

describe("the client", () => {
  test("a read carries no CSRF token and gives the record with its tag", async () => {
    const fetch = answering(
      { data: { id: "a", version: 3, subject: "Chairs" } },
      { headers: { etag: '"3"' } },
    );
    const client = createApiClient({ baseUrl: "https://x/", fetch, csrfToken: () => "secret" });
    const answer = await client.record("purchase_requisition", "a", ["supplier"]);
    expect(answer).toMatchObject({ etag: '"3"', record: { subject: "Chairs" }, included: {} });
    expect(requestOf(fetch).url).toBe("https://x/api/data/purchase_requisition/a?expand=supplier");
    expect(requestOf(fetch).headers.has("x-csrf-token")).toBe(false);
  });

  test("a change carries the CSRF token, the tag and the merge-patch type", async () => {
    const fetch = answering({ data: { id: "a", version: 4 } });
    const client = createApiClient({ fetch, csrfToken: () => "secret" });
    const answer = await client.update("supplier", "a", { name: "B" }, '"3"');
    const { init, headers } = requestOf(fetch);
    expect(init.method).toBe("PATCH");
    expect(init.body).toBe('{"name":"B"}');
    expect(headers.get("if-match")).toBe('"3"');
    expect(headers.get("x-csrf-token")).toBe("secret");
    expect(headers.get("content-type")).toBe("application/merge-patch+json");
    expect(answer.etag).toBe('"4"');
  });

  test("a problem document becomes an error with its field problems", async () => {
    const errors = [{ pointer: "/subject", code: "required", message: "Subject is required" }];
    const body = { title: "Invalid", code: "VALIDATION_FAILED", requestId: "r1", errors };
    const client = createApiClient({ fetch: answering(body, { status: 422 }) });
    const error = await client.create("supplier", {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, code: "VALIDATION_FAILED", requestId: "r1", errors });
  });

  test("reference data are asked for in a language and keep what only one data set has", async () => {
    const items = [
      { code: "BGN", label: "Bulgarischer Lew", digits: 2, validTo: "2026-01-31" },
      { code: "EUR", label: "Euro", digits: 2, symbol: "€" },
    ];
    const fetch = answering({ data: items, meta: { next: null } });
    const client = createApiClient({ fetch });
    expect(await client.reference("currency", "de-AT")).toEqual(items);
    expect(requestOf(fetch).url).toBe("/api/ref/currency?locale=de-AT");
  });

  test("a write tells what it warns of", async () => {
    const warnings = [{ pointer: "/total", code: "rule", message: "Total is much" }];
    const client = createApiClient({
      fetch: answering({ data: { id: "1", version: 2 }, meta: { warnings } }),
    });
    expect((await client.create("order", {})).warnings).toEqual(["Total is much"]);
    const quiet = createApiClient({ fetch: answering({ data: { id: "1", version: 2 }, meta: {} }) });
    expect(await quiet.create("order", {})).not.toHaveProperty("warnings");
  });

  test("labels are asked for in the language of the page", async () => {
    const fetch = answering({ data: { entities: [] } });
    let locale: string | undefined = "ar";
    const client = createApiClient({ fetch, locale: () => locale });
    await client.navigation().catch(() => undefined);
    expect(requestOf(fetch).url).toBe("/api/ui/navigation?locale=ar");
    locale = undefined;
    await client.entity("item").catch(() => undefined);
    expect(fetch.mock.lastCall?.[0]).toBe("/api/ui/entities/item");
  });

  test("401 is told to listeners until they stop listening", async () => {
    const client = createApiClient({ fetch: answering({ code: "UNAUTHORIZED" }, { status: 401 }) });
    const listener = vi.fn();
    const stop = client.onUnauthorized(listener);
    await expect(client.navigation()).rejects.toMatchObject({ status: 401 });
    stop();
    await expect(client.touch()).rejects.toMatchObject({ status: 401 });
    expect(listener).toHaveBeenCalledOnce();
  });

  test("no answer at all and an answer that is not JSON are errors too", async () => {
    const broken = createApiClient({ fetch: () => Promise.reject(new TypeError("refused")) });
    await expect(broken.ping()).rejects.toMatchObject({ status: 0, code: "NETWORK", isTransient: true });
    const html = createApiClient({
      fetch: answering("<html>", {
        status: 502,
        headers: { "content-type": "text/html", "x-request-id": "r2" },
      }),
    });
    await expect(html.ping()).rejects.toMatchObject({ code: "HTTP_502", requestId: "r2" });
    const odd = createApiClient({ fetch: answering({ data: [] }, { headers: { "x-request-id": "r3" } }) });
    await expect(odd.entity("x")).rejects.toMatchObject({ code: "UNREADABLE_ANSWER", requestId: "r3" });
  });

  test("signing out gives the address to go to", async () => {
    const client = createApiClient({ fetch: answering({ ok: true, logoutUrl: "/bye" }) });
    await expect(client.logout()).resolves.toBe("/bye");
  });
});

test("a list query names only what differs from nothing", () => {
  expect(listQueryString({})).toBe("");
  const query = {
    page: 2,
    pageSize: 50,
    sort: "-a,b",
    filter: 'a == "x"',
    expand: ["s"],
    fields: ["a"],
    total: "exact",
  };
  expect(listQueryString(query as Parameters<typeof listQueryString>[0])).toBe(
    "page=2&pageSize=50&sort=-a%2Cb&filter=a+%3D%3D+%22x%22&fields=a&expand=s&total=exact",
  );
});
