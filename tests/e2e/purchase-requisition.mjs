/**
 * Walks through the workspace as a person would: sign in, find a purchase requisition, change it while somebody else does
 * too, settle the conflict, sign out. Everything is found by role and by the labels of the metadata.
 *
 * BASE_URL             the web server, http://localhost:3001 unless told
 * SIGN_IN_LINK         a one-time link that signs in
 * SECOND_SIGN_IN_LINK  another one for the second person; without it the second change uses the first session
 * SCREENSHOTS          a folder for pictures; none are taken without it
 */
import assert from "node:assert/strict";

import {
  baseUrl,
  expectAccessible,
  layoutShift,
  openPage,
  openWalk,
  picture,
  settled,
  step,
} from "./support.mjs";

const entity = "purchase_requisition";
const listPath = `/app/${entity}/view/list`;
const signInLink = process.env.SIGN_IN_LINK ?? `${baseUrl}/api/auth/login?workbench=user`;

const { browser, context, page, complaints, walk } = await openWalk("purchase-requisition", {
  colorScheme: "light",
  locale: "en-GB",
});

/** Calls the interface with the cookies of a context, as a page of that session would. */
async function call(target, method, path, { body, headers = {} } = {}) {
  const cookies = await target.cookies(baseUrl);
  const csrf = cookies.find(({ name }) => name === "__csrf" || name === "__Host-csrf")?.value ?? "";
  const answer = await target.request.fetch(`${baseUrl}${path}`, {
    method,
    headers: { "x-csrf-token": csrf, origin: baseUrl, ...headers },
    data: body,
  });
  assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return { body: await answer.json(), etag: answer.headers().etag };
}

/** Changes a record behind the back of the person in the browser. */
async function changeMeanwhile(target, id, patch) {
  const path = `/api/data/${entity}/${id}`;
  const { etag } = await call(target, "GET", path);
  const headers = { "if-match": etag, "content-type": "application/merge-patch+json" };
  return call(target, "PATCH", path, { body: JSON.stringify(patch), headers });
}

let descriptor;
const labelOf = (name) => descriptor.fields.find((field) => field.name === name).label;
const rows = () => page.locator("tbody tr");
const titleOfFirst = () => rows().first().getByRole("link").getAttribute("title");
let recordPath = "";

await walk(async () => {
  await step("the landing and the sign-in page are accessible and stand still", async () => {
    await page.goto("/");
    await settled(page);
    await expectAccessible(page);
    await picture(page, "landing-light");
    await page.goto("/login?returnUrl=https://elsewhere.example/");
    await settled(page);
    await expectAccessible(page);
    await picture(page, "sign-in-light");
    const href = await page.getByRole("link", { name: "Sign in" }).getAttribute("href");
    assert.ok(!href.includes("elsewhere"), "an address of another site is no way back");
    assert.ok((await layoutShift(page)) <= 0.05);
  });

  await step("the one-time link signs in", async () => {
    await page.goto(signInLink);
    await page.getByRole("navigation", { name: "Navigation" }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "home-light");
    descriptor = (await call(context, "GET", `/api/ui/entities/${entity}`)).body.data;
  });

  await step("the list of purchase requisitions opens from the navigation", async () => {
    await page.getByRole("link", { name: descriptor.label_plural }).first().click();
    await page.waitForURL(`**${listPath}`);
    await rows().first().waitFor();
    await settled(page);
    await expectAccessible(page);
    assert.ok((await layoutShift(page)) <= 0.05);
    await picture(page, "list-light");
  });

  await step("a column head sorts, up and down, and the address says so", async () => {
    const head = page.getByRole("columnheader", { name: labelOf("subject") });
    await head.getByRole("button").click();
    await page.waitForURL(/sort=subject/);
    await settled(page);
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    const first = await titleOfFirst();
    await head.getByRole("button").click();
    await page.waitForURL(/sort=-subject/);
    await settled(page);
    assert.equal(await head.getAttribute("aria-sort"), "descending");
    assert.notEqual(await titleOfFirst(), first);
  });

  await step("paging goes on and comes back", async () => {
    const first = await titleOfFirst();
    await page.getByRole("button", { name: "Next page" }).click();
    await page.waitForURL(/page=2/);
    await settled(page);
    assert.notEqual(await titleOfFirst(), first);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("page"));
    await settled(page);
    assert.equal(await titleOfFirst(), first);
  });

  await step("a filter is built, read as a chip, kept in the address and taken away", async () => {
    const status = descriptor.fields.find(
      (field) => field.type === "enum" && field.filterable && field.values?.length > 1,
    );
    const total = page.locator("h1 + span");
    const before = await total.textContent();
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByLabel("Field", { exact: true }).selectOption(status.name);
    await page.getByRole("checkbox", { name: status.values[0].label }).check();
    await expectAccessible(page);
    await picture(page, "filter-light");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL((url) => url.searchParams.get("where")?.startsWith(`${status.name}:`));
    await settled(page);
    await page.getByRole("button", { name: `${status.label} is any of ${status.values[0].label}` }).waitFor();
    assert.notEqual(await total.textContent(), before);
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: `Remove the filter on ${status.label}` }).click();
    await page.waitForURL((url) => !url.searchParams.has("where"));
    await settled(page);
    assert.equal(await total.textContent(), before);
  });

  await step("the search box finds by words", async () => {
    const title = await titleOfFirst();
    const word = title.split(" ").at(-1);
    await page.keyboard.press("/");
    await page.keyboard.type(word);
    await page.waitForURL(/[?&]q=/);
    await settled(page);
    assert.ok((await titleOfFirst()).toLowerCase().includes(word.toLowerCase()));
    await page.getByRole("searchbox").fill("no record is called like this");
    await page.getByText("Nothing fits these filters").waitFor();
    await picture(page, "list-empty-light");
    await page.getByRole("button", { name: "Remove all filters" }).click();
    await rows().first().waitFor();
  });

  await step("a record opens", async () => {
    await rows().first().getByRole("link").click();
    await page.waitForURL(new RegExp(`/app/${entity}/[^/]+$`));
    recordPath = new URL(page.url()).pathname;
    await settled(page);
    await expectAccessible(page);
    await picture(page, "record-light");
  });

  await step("an empty subject is refused in words, and the summary takes the focus", async () => {
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("form").waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "form-light");
    await page.getByLabel(labelOf("subject")).fill("");
    await page.getByRole("button", { name: "Save" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    await expectAccessible(page);
    await picture(page, "form-invalid-light");
    await summary.getByRole("link").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "subject");
  });

  await step("leaving with unsaved changes is asked about", async () => {
    await page.getByRole("link", { name: "Cancel" }).click();
    const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Keep editing" }).click();
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await page.getByLabel(labelOf("subject")).inputValue(), "");
  });

  const id = () => recordPath.split("/").at(-1);
  const mine = `Mine ${Date.now()}`;

  await step("a change made meanwhile is a conflict; nothing is lost; the choice is saved", async () => {
    const other = descriptor.fields.find(
      ({ name, type, readonly, system }) => type === "text" && !readonly && !system && name !== "subject",
    );
    const second = process.env.SECOND_SIGN_IN_LINK ? await openPage(browser) : undefined;
    if (second) await second.page.goto(process.env.SECOND_SIGN_IN_LINK);
    await changeMeanwhile(second?.context ?? context, id(), {
      subject: "Theirs",
      [other.name]: "Written meanwhile",
    });
    await page.getByLabel(labelOf("subject")).fill(mine);
    await page.getByRole("button", { name: "Save" }).click();
    const dialog = page.getByRole("dialog", { name: "Somebody else changed this record" });
    await dialog.waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "conflict-light");
    await dialog.getByText("Theirs", { exact: true }).last().waitFor();
    assert.ok(await dialog.getByRole("button", { name: "Save" }).isDisabled());
    await dialog.getByRole("radio", { name: mine }).check();
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**${recordPath}`);
    await page.getByRole("heading", { level: 1, name: mine }).waitFor();
    const { data } = (await call(context, "GET", `/api/data/${entity}/${id()}`)).body;
    assert.equal(data.subject, mine);
    assert.equal(data[other.name], "Written meanwhile");
    await second?.context.close();
  });

  await step(
    "when the session ends, what was typed stays, and saving works after signing in again",
    async () => {
      await page.getByRole("link", { name: "Edit" }).click();
      await page.getByRole("form").waitFor();
      await settled(page);
      const cookies = await context.cookies();
      await page.getByLabel(labelOf("subject")).fill(`${mine} again`);
      await context.clearCookies();
      await page.getByRole("button", { name: "Save" }).click();
      const dialog = page.getByRole("dialog", { name: "Your session has ended" });
      await dialog.waitFor();
      await expectAccessible(page);
      await picture(page, "session-ended-light");
      await context.addCookies(cookies);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await dialog.waitFor({ state: "hidden" });
      assert.equal(await page.getByLabel(labelOf("subject")).inputValue(), `${mine} again`);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { level: 1, name: `${mine} again` }).waitFor();
    },
  );

  await step("a line is added in the grid by keyboard", async () => {
    const lines = descriptor.fields.find((field) => field.type === "children");
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByRole("form").waitFor();
    await settled(page);
    const grid = page.getByRole("region", { name: lines.label });
    const before = await grid.locator("tbody tr").count();
    await page.getByRole("button", { name: "Add a line" }).click();
    assert.equal(await grid.locator("tbody tr").count(), before + 1);
    const inputs = grid.locator("tbody tr").last().locator("input:not([readonly])");
    const values = { string: "Added in the walk", text: "Added", integer: "2", decimal: "2" };
    const written = lines.fields.filter((field) => !field.readonly && !field.system && field.type in values);
    for (const field of written) {
      const input = grid
        .locator("tbody tr")
        .last()
        .getByLabel(`${field.label}, line ${before + 1}`);
      await input.fill(field.name === "unit" ? "pcs" : values[field.type]);
    }
    assert.ok((await inputs.count()) > 0);
    await page.keyboard.press("Control+s");
    await page.waitForURL(`**${recordPath}`);
    await settled(page);
    await page.getByText("Added in the walk").waitFor();
  });

  await step("dark, narrow and right-to-left are as accessible", async () => {
    const state = await context.storageState();
    const looks = [
      { name: "dark", options: { colorScheme: "dark" } },
      { name: "360", options: { viewport: { width: 360, height: 740 } } },
      { name: "rtl", options: {}, locale: "ar" },
    ];
    for (const { name, options, locale } of looks) {
      const look = await openPage(browser, { storageState: state, ...options });
      if (locale) await look.context.addCookies([{ name: "neon_locale", value: locale, url: baseUrl }]);
      for (const [place, path] of [
        ["list", listPath],
        ["record", recordPath],
        ["form", `${recordPath}/edit`],
      ]) {
        await look.page.goto(path);
        await look.page.locator("h1").waitFor();
        await settled(look.page);
        await expectAccessible(look.page);
        await picture(look.page, `${place}-${name}`);
        const width = await look.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(width <= 0, `${place}-${name} is ${width} px too wide`);
        if (locale) assert.equal(await look.page.evaluate(() => document.documentElement.dir), "rtl");
      }
      complaints.push(...look.complaints);
      await look.context.close();
    }
  });

  await step("what is not there is said so", async () => {
    await page.goto(`/app/${entity}/00000000-0000-7000-8000-000000000000`);
    await page.getByRole("heading", { name: "This is not here" }).waitFor();
    await picture(page, "not-found-light");
    await page.goto("/app/nothing/of/the/kind");
    await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  });

  await step("signing out ends the session", async () => {
    await page.goto(listPath);
    await page.getByRole("button", { name: /^Account of/ }).click();
    await settled(page);
    await picture(page, "user-menu-light");
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/app/"));
    const answer = await context.request.get(`${baseUrl}/api/auth/session`);
    assert.equal(answer.status(), 401);
  });
});
