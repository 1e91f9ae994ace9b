/**
 * The ways in and out as a browser sees them: persona cards, deep links, refused and stale sign-ins, workbenches, the
 * cookies and headers of every answer, and what the first pages weigh.
 *
 * BASE_URL, SCREENSHOTS   as for every walk
 */
import assert from "node:assert/strict";

import { baseUrl, expectAccessible, openPage, openWalk, picture, settled, step } from "./support.mjs";

const list = "/app/purchase_requisition/view/list";
const { browser, context, page, complaints, walk } = await openWalk("sign-in", { locale: "en-GB" });

/** Chooses a person on the page of the development issuer. */
async function choose(target, name) {
  await target.getByRole("heading", { level: 1, name: "Who are you today?" }).waitFor();
  await target.getByRole("button", { name }).first().click();
}

const cookie = async (target, name) => (await target.cookies(baseUrl)).find((one) => one.name === name);
const headersOf = async (path, options) => (await context.request.get(path, options)).headers();

await walk(async () => {
  await step("a deep link leads through signing in by persona card to the very list it names", async () => {
    const target = `${list}?sort=-subject&size=50`;
    await context.addCookies([{ name: "neon_sid", value: "planted".padEnd(43, "x"), url: baseUrl }]);
    await page.goto(target);
    await page.waitForURL(/\/login\?returnUrl=/);
    await settled(page);
    await page.getByRole("link", { name: "Sign in" }).click();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "personas-light");
    await choose(page, /Manager/);
    await page.waitForURL(`**${target}`);
    await page.locator("tbody tr").first().waitFor();
    await settled(page);
    const session = await cookie(context, "neon_sid");
    assert.ok(!session.value.startsWith("planted"), "a planted id is never adopted");
    assert.deepEqual([session.httpOnly, session.sameSite, session.path], [true, "Lax", "/"]);
    const csrf = await cookie(context, "__csrf");
    assert.deepEqual([csrf.httpOnly, csrf.sameSite, csrf.path], [false, "Strict", "/"]);
  });

  await step("every page has its own title, and screen readers are told of it", async () => {
    assert.equal(await page.title(), "Purchase requisitions · Neon");
    await page.getByRole("link", { name: "Home", exact: true }).click();
    await page.waitForURL("**/home");
    await settled(page);
    assert.equal(await page.title(), "Home · Neon");
    assert.equal(await page.locator("[data-slot=live-region]").textContent(), "Home");
    await picture(page, "home-light");
  });

  await step("the page holds no token, and nothing runs in it that the policy does not name", async () => {
    const response = await page.goto(list);
    const html = await response.text();
    const token = /eyJ[A-Za-z0-9_-]{10,}\./;
    assert.ok(!token.test(html), "no token in the page");
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    assert.ok(!token.test(stored), `no token in the storage: ${stored}`);
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (!/type="application\/json"/.test(attributes)) assert.equal(body.trim(), "", "no inline script");
    }
    const policy = response.headers()["content-security-policy"];
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
    ])
      assert.ok(policy.includes(rule), `${rule} is missing in ${policy}`);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/);
    assert.ok(!policy.includes("unsafe"));
    await settled(page);
  });

  await step(
    "files are compressed beforehand, never asked for twice, and known by their content",
    async () => {
      const html = await (await context.request.get("/login")).text();
      const file = html.match(/src="(\/assets\/index-[^"]+\.js)"/)[1];
      const headers = await headersOf(file, { headers: { "accept-encoding": "br" } });
      assert.equal(headers["content-encoding"], "br");
      assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
      assert.match(headers.vary, /accept-encoding/i);
      const again = await context.request.get(file, {
        headers: { "accept-encoding": "br", "if-none-match": headers.etag },
      });
      assert.equal(again.status(), 304);
      assert.equal((await headersOf("/login"))["cache-control"], "no-store");
    },
  );

  await step("a change needs the session's own token and this origin", async () => {
    const csrf = (await cookie(context, "__csrf")).value;
    const touch = (headers) => context.request.post("/api/auth/touch", { headers });
    for (const headers of [
      { origin: baseUrl },
      { origin: baseUrl, "x-csrf-token": `${csrf}x` },
      { origin: "https://elsewhere.example", "x-csrf-token": csrf },
      { "x-csrf-token": csrf },
    ]) {
      const answer = await touch(headers);
      assert.equal(answer.status(), 403, JSON.stringify(headers));
      assert.equal((await answer.json()).code, "CSRF_VALIDATION_FAILED");
    }
    assert.equal((await touch({ origin: baseUrl, "x-csrf-token": csrf })).status(), 200);
  });

  await step("a workbench that is not open says so and leads on", async () => {
    await page.goto("/wb/partner/home");
    await page.getByRole("heading", { name: "This workbench is not open to you" }).waitFor();
    await expectAccessible(page);
    await picture(page, "forbidden-light");
    await page.getByRole("link", { name: "To the start" }).click();
    await page.waitForURL("**/wb/user/home");
    await settled(page);
  });

  await step("workbenches are chosen among those that are open", async () => {
    await page.goto("/wb/select");
    await page.getByRole("heading", { name: "Change workbench" }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "workbenches-light");
    const before = (await cookie(context, "neon_sid")).value;
    await page.getByRole("button", { name: /Everyday work/ }).click();
    await page.waitForURL("**/wb/user/home");
    await settled(page);
    assert.notEqual((await cookie(context, "neon_sid")).value, before, "the session goes on under a new id");
  });

  await step("an address that leads nowhere keeps the navigation", async () => {
    await page.goto("/app/nothing/of/the/kind");
    await page.getByRole("heading", { name: "There is no such page" }).waitFor();
    await page.getByRole("navigation", { name: "Navigation" }).waitFor();
    await expectAccessible(page);
    await picture(page, "no-page-light");
  });

  await step("signing out ends the session everywhere, also for who kept its cookie", async () => {
    const kept = await context.cookies(baseUrl);
    await page.goto(list);
    await settled(page);
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.waitForURL("**/login*");
    await settled(page);
    assert.equal(await cookie(context, "neon_sid"), undefined);
    const other = await browser.newContext({ baseURL: baseUrl });
    await other.addCookies(kept);
    assert.equal((await other.request.get("/api/auth/session")).status(), 401);
    await other.close();
  });

  await step("a sign-in that was begun elsewhere says why it ended, in the reader's language", async () => {
    const answer = await page.goto("/api/auth/callback?code=a&state=b");
    assert.equal(answer.status(), 400);
    await page.getByRole("heading", { name: "Sign-in did not complete" }).waitFor();
    await expectAccessible(page);
    await picture(page, "sign-in-failed-light");
    await context.addCookies([{ name: "neon_locale", value: "de", url: baseUrl }]);
    await page.reload();
    await page.getByRole("heading", { name: "Die Anmeldung wurde nicht abgeschlossen" }).waitFor();
    await page.getByRole("link", { name: "Erneut anmelden" }).click();
    await page.waitForURL("**/login");
    await context.clearCookies({ name: "neon_locale" });
  });

  await step("an answer that comes in at /callback is handed on, and half an answer says so", async () => {
    await page.goto("/callback?code=a");
    await page.getByRole("heading", { name: "Sign-in did not complete" }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.goto("/api/auth/login?workbench=user&returnUrl=%2Fwb%2Fuser%2Fhome");
    const button = page.getByRole("button", { name: /Manager/ }).first();
    const { action, form } = await button.evaluate((pressed) => ({
      action: pressed.form.action,
      form: Object.fromEntries(new FormData(pressed.form, pressed)),
    }));
    const answer = await context.request.post(action, {
      form,
      maxRedirects: 0,
      headers: { origin: new URL(action).origin },
    });
    assert.equal(answer.status(), 303, await answer.text());
    const { search } = new URL(answer.headers().location);
    // An answer without content leaves the page where it is, to be looked at.
    const sent = page.waitForRequest("**/api/auth/callback?*");
    await page.route("**/api/auth/callback?*", (route) => route.fulfill({ status: 204 }));
    const shown = await page.goto(`/callback${search}`);
    assert.match(shown.headers()["content-security-policy"], /script-src 'self'/);
    assert.equal(
      new URL((await sent).url()).searchParams.get("code"),
      new URLSearchParams(search).get("code"),
    );
    await page.getByRole("heading", { name: "Signing you in" }).waitFor();
    await expectAccessible(page);
    await picture(page, "callback-light");
    await page.unroute("**/api/auth/callback?*");
    await page.goto(`/callback${search}`);
    await page.waitForURL("**/wb/user/home");
    await settled(page);
    await page.goto("/callback");
    await page.waitForURL("**/wb/user/home");
    await settled(page);
    await context.clearCookies();
  });

  await step("another site is no way back", async () => {
    for (const bad of [
      "https://elsewhere.example/",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "/api/auth/logout",
    ]) {
      const answer = await context.request.get(`/api/auth/login?returnUrl=${encodeURIComponent(bad)}`, {
        maxRedirects: 0,
      });
      assert.equal(answer.status(), 302);
      assert.ok(!answer.headers().location.includes("elsewhere"), bad);
    }
    await page.goto("/wb/unauthorized");
    await page.getByRole("heading", { name: "You are not signed in" }).waitFor();
    await expectAccessible(page);
  });

  await step("what the pages weigh stays within the budget", async () => {
    const fresh = await openPage(browser);
    const sizes = new Map();
    fresh.page.on("response", async (response) => {
      if (!/\/assets\/.*\.(js|css)$/.test(response.url())) return;
      const { "content-length": length, "content-encoding": encoding } = await response.allHeaders();
      assert.equal(encoding, "br", response.url());
      sizes.set(response.url(), Number(length));
    });
    const total = () => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
    const more = async (open) => {
      const before = total();
      await open();
      await settled(fresh.page);
      return Math.round(total() - before);
    };
    const html = await (await context.request.get("/login")).text();
    const first = [...html.matchAll(/"(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
    await fresh.page.goto("/login?returnUrl=%2Fwb%2Fuser%2Fhome");
    await settled(fresh.page);
    const shell = Math.round(first.reduce((sum, path) => sum + sizes.get(baseUrl + path), 0) / 1000);
    await fresh.page.getByRole("link", { name: "Sign in" }).click();
    await choose(fresh.page, /Manager/);
    await fresh.page.waitForURL("**/wb/user/home");
    await settled(fresh.page);
    const listPage = await more(async () => {
      await fresh.page.getByRole("link", { name: "Purchase requisitions" }).first().click();
      await fresh.page.locator("tbody tr").first().waitFor();
    });
    const form = await more(async () => {
      await fresh.page.getByRole("link", { name: "New" }).click();
      await fresh.page.getByRole("form").waitFor();
    });
    console.log(`     kB compressed: shell ${shell}, list ${listPage} more, form ${form} more`);
    assert.ok(shell > 50 && shell <= 170, `shell: ${shell} kB of 170`);
    assert.ok(listPage > 0 && listPage <= 35, `list: ${listPage} kB of 35`);
    assert.ok(form > 0 && form <= 60, `form: ${form} kB of 60`);
    complaints.push(...fresh.complaints);
    await fresh.context.close();
  });
});
