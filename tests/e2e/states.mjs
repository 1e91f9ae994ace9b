/**
 * The states a page can be in, and the ways to get about in it: keyboard alone, a zoomed page, a phone, other languages, a
 * server that refuses or is away, a person who is away.
 *
 * BASE_URL, SIGN_IN_LINK, SCREENSHOTS   as for every walk
 */
import assert from "node:assert/strict";

import { baseUrl, expectAccessible, openPage, openWalk, picture, settled, step } from "./support.mjs";

const entity = "purchase_requisition";
const list = `/app/${entity}/view/list`;
const { browser, context, page, complaints, walk } = await openWalk("states", { locale: "en-GB" });
const rows = () => page.locator("tbody tr");
let record = "";

/** A second look at the product with the same session. */
async function look(options, locale) {
  const opened = await openPage(browser, { storageState: await context.storageState(), ...options });
  if (locale) await opened.context.addCookies([{ name: "neon_locale", value: locale, url: baseUrl }]);
  return opened;
}

async function close(opened) {
  complaints.push(...opened.complaints);
  await opened.context.close();
}

const tooWide = (target) =>
  target.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

await walk(async () => {
  await step("signs in", async () => {
    await page.goto(process.env.SIGN_IN_LINK);
    await page.goto(`${list}?size=50`);
    await rows().first().waitFor();
    await settled(page);
    record = await rows().first().getByRole("link").getAttribute("href");
  });

  await step(
    "head and foot of a list stay in sight while its rows scroll, and no column moves on the next page",
    async () => {
      const box = (locator) => locator.boundingBox();
      const head = page.getByRole("columnheader", { name: "Number" });
      const pager = page.getByRole("navigation", { name: "Pages" });
      const before = [await box(head), await box(pager)];
      await rows().last().scrollIntoViewIfNeeded();
      assert.deepEqual([await box(head), await box(pager)], before);
      const columns = () =>
        page.locator("thead th").evaluateAll((all) => all.map((th) => th.getBoundingClientRect().x));
      const first = await columns();
      await page.getByRole("button", { name: "Next page" }).click();
      await page.waitForURL(/page=2/);
      await settled(page);
      assert.deepEqual(await columns(), first);
    },
  );

  await step("the way back from a record leads to the same place in the list", async () => {
    await rows().first().getByRole("link").click();
    await page.waitForURL(new RegExp(`/app/${entity}/[0-9a-f-]+$`));
    await settled(page);
    await page.getByRole("navigation", { name: "Purchase requisitions" }).getByRole("link").click();
    await page.waitForURL(
      (url) => url.searchParams.get("page") === "2" && url.searchParams.get("size") === "50",
    );
    await settled(page);
  });

  await step(
    "a shortcut for each thing, a sheet that names them, and a switch against accidents",
    async () => {
      await page.goto(list);
      await rows().first().waitFor();
      await settled(page);
      await page.keyboard.press("?");
      const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
      await sheet.waitFor();
      await settled(page);
      await expectAccessible(page);
      await picture(page, "shortcuts-light");
      await sheet.getByRole("switch", { name: "Shortcuts of a single key" }).click();
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "hidden" });
      await page.keyboard.press("n");
      await settled(page);
      assert.equal(new URL(page.url()).pathname, list, "switched off");
      await context.clearCookies({ name: "single_key_shortcuts" });
      await page.keyboard.press("n");
      await page.waitForURL(`**/app/${entity}/new`);
      await page.goBack();
      await rows().first().waitFor();
    },
  );

  await step("everything can be done without a mouse", async () => {
    await page.goto(list);
    await rows().first().waitFor();
    await settled(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to content");
    await picture(page, "skip-link-light");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");
    const reach = async (name) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(
          () => document.activeElement.title || document.activeElement.textContent,
        );
        if (text?.includes(name)) return;
      }
      throw new Error(`the Tab key never reaches ${name}`);
    };
    const title = await rows().first().getByRole("link").getAttribute("title");
    await reach(title);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement, "::after").outlineStyle,
    );
    assert.equal(outline, "solid", "the row with the focus shows it");
    await picture(page, "focus-light");
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/app/${entity}/[0-9a-f-]+$`));
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await settled(page);
    assert.equal(
      await page.evaluate(() => document.activeElement.id),
      "content",
      "the new page has the focus",
    );
    await page.keyboard.press("e");
    await page.waitForURL("**/edit");
    await page.getByRole("form").waitFor();
  });

  await step("numbers are typed and shown the reader's way and stored the interface's way", async () => {
    const german = await look({ locale: "de-CH" }, "de");
    await german.page.goto(`${record}/edit`);
    await german.page.getByRole("form").waitFor();
    await settled(german.page);
    const price = german.page.getByLabel("Unit price, Zeile 1");
    assert.match(await price.inputValue(), /^\d+[.,]\d+$/);
    let sent;
    await german.page.route("**/api/data/**", async (route) => {
      if (route.request().method() !== "PATCH") return route.fallback();
      sent = route.request().postDataJSON();
      await route.fulfill({
        status: 503,
        contentType: "application/problem+json",
        body: '{"code":"UNAVAILABLE"}',
      });
    });
    await price.fill("1’234,5");
    await price.blur();
    assert.match(await price.inputValue(), /^1234[.,]5$/);
    await german.page.getByRole("button", { name: "Speichern" }).click();
    await german.page.getByRole("alert").waitFor();
    assert.equal(sent.lines[0].unit_price, "1234.5");
    await settled(german.page);
    await picture(german.page, "form-failure-de");
    assert.match(await price.inputValue(), /^1234[.,]5$/, "a failure loses nothing");
    await german.page.unrouteAll();
    await close(german);
  });

  await step("a server that refuses one field is understood at the field", async () => {
    await page.goto(`${record}/edit`);
    await page.getByRole("form").waitFor();
    await settled(page);
    const grid = page.getByRole("region", { name: "Lines" });
    await grid.getByLabel("Quantity, line 1").fill("-1");
    await page.getByLabel("Subject").fill("x".repeat(500));
    await page.getByRole("button", { name: "Save" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "form-errors-light");
    assert.ok((await summary.getByRole("link").count()) >= 2);
    const subject = page.getByLabel("Subject");
    assert.equal(await subject.getAttribute("aria-invalid"), "true");
    const described = await subject.getAttribute("aria-describedby");
    assert.match(await page.locator(`#${described}`).textContent(), /At most \d+ characters/);
  });

  await step("a server that is away says so, loses nothing and comes back", async () => {
    await page.goto(`${record}/edit`);
    await page.getByRole("form").waitFor();
    await settled(page);
    await page.getByLabel("Subject").fill("Typed while the server was away");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The server cannot be reached").waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "server-away-light");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**${record}`);
    await page.getByRole("heading", { level: 1, name: /Typed while the server was away/ }).waitFor();
  });

  await step("a list that cannot be read keeps its search and its filters at hand", async () => {
    await page.route("**/api/data/**", (route) =>
      route.fulfill({
        status: 403,
        contentType: "application/problem+json",
        body: '{"code":"FORBIDDEN","detail":"Your role may not read this.","requestId":"abc"}',
      }),
    );
    await page.goto(list);
    await page.getByRole("heading", { name: "You may not do this" }).waitFor();
    await page.getByRole("searchbox").waitFor();
    await settled(page);
    await expectAccessible(page);
    await picture(page, "list-forbidden-light");
    await page.unrouteAll();
  });

  await step("a list on its way holds the place of what will stand there", async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route("**/api/data/**", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(list);
    await page.getByRole("status", { name: "Loading" }).waitFor();
    await expectAccessible(page);
    await picture(page, "list-loading-light");
    release();
    await rows().first().waitFor();
    await page.unrouteAll({ behavior: "wait" });
  });

  await step("whoever is away is warned, and one press keeps the session", async () => {
    const away = await look();
    await away.page.clock.install();
    await away.page.goto(`${record}/edit`);
    await away.page.getByRole("form").waitFor();
    await away.page.clock.fastForward(721_000);
    const dialog = away.page.getByRole("dialog", { name: "Are you still there?" });
    await dialog.waitFor();
    await dialog.getByText(/signed out in 3 minutes/).waitFor();
    await away.page.clock.fastForward(60_000);
    await dialog.getByText(/signed out in 2 minutes/).waitFor();
    const touched = away.page.waitForRequest("**/api/auth/touch");
    await dialog.getByRole("button", { name: "Stay signed in" }).click();
    assert.equal((await (await touched).response()).status(), 200);
    await dialog.waitFor({ state: "hidden" });
    await away.page.clock.fastForward(901_000);
    await away.page.getByRole("dialog", { name: "Your session has ended" }).waitFor();
    await close(away);
  });

  await step("a page at 200 % shows everything one below the other", async () => {
    const zoomed = await look({ viewport: { width: 680, height: 425 }, deviceScaleFactor: 2 });
    for (const path of [list, record, `${record}/edit`, `/app/${entity}/new`, "/wb/user/home"]) {
      await zoomed.page.goto(path);
      await zoomed.page.locator("h1").waitFor();
      await settled(zoomed.page);
      assert.ok((await tooWide(zoomed.page)) <= 0, `${path} is too wide`);
    }
    await picture(zoomed.page, "home-zoomed");
    await close(zoomed);
  });

  await step("a phone shows lines as blocks, to read and to write", async () => {
    const phone = await look({ viewport: { width: 360, height: 740 } });
    await phone.page.goto(record);
    await phone.page.getByText("Line 1", { exact: true }).scrollIntoViewIfNeeded();
    await settled(phone.page);
    await picture(phone.page, "lines-360");
    await phone.page.goto(`${record}/edit`);
    await phone.page.getByRole("form").waitFor();
    await phone.page.getByRole("button", { name: "Add a line" }).click();
    const added = phone.page.locator("[data-lines] > li").last();
    await added.getByLabel("Item").waitFor();
    assert.ok(await added.getByLabel("Item").evaluate((input) => input === document.activeElement));
    await settled(phone.page);
    await expectAccessible(phone.page);
    await picture(phone.page, "lines-editor-360");
    assert.ok((await tooWide(phone.page)) <= 0);
    await close(phone);
  });

  await step(
    "home, new and sign-in are as accessible in the dark, on a phone and from right to left",
    async () => {
      const looks = [
        { name: "dark", options: { colorScheme: "dark" } },
        { name: "360", options: { viewport: { width: 360, height: 740 } } },
        { name: "rtl", options: {}, locale: "ar" },
      ];
      for (const { name, options, locale } of looks) {
        const other = await look(options, locale);
        for (const [place, path] of [
          ["home", "/wb/user/home"],
          ["new", `/app/${entity}/new`],
          ["workbenches", "/wb/select"],
        ]) {
          await other.page.goto(path);
          await other.page.locator("h1").waitFor();
          await settled(other.page);
          await expectAccessible(other.page);
          await picture(other.page, `${place}-${name}`);
          assert.ok((await tooWide(other.page)) <= 0, `${place}-${name} is too wide`);
        }
        await close(other);
      }
    },
  );
});
