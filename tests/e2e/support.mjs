/** What a walk needs: a browser, named steps, accessibility checks, pictures, and an ear for the security policy. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { noteFailure } from "../support/suite.mjs";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const baseUrl = (process.env.BASE_URL ?? "http://localhost:3001").replace(/\/$/, "");
const pictures = process.env.SCREENSHOTS;

/** Starts Debian's Chromium, or the one CHROMIUM names. */
function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    // With scrollbars that take their place, as on a desk.
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
}

/** A page that writes down everything the browser complains about. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: 1360, height: 850 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = [];
  watchRequests(page);
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(text)) complaints.push(`policy: ${text}`);
  });
  return { context, page, complaints };
}

const results = { passed: 0, failed: 0 };

/** Runs one step. A failed step ends the walk: what follows builds on it. */
export async function step(name, body) {
  try {
    await body();
    results.passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    results.failed++;
    console.log(`FAIL ${name}\n${error.stack ?? error}`);
    noteFailure(name, error);
    throw error;
  }
}

function finish() {
  console.log(`${results.passed} passed, ${results.failed} failed`);
  if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify(results));
  process.exitCode = results.failed > 0 || results.passed === 0 ? 1 : 0;
}

/** Fails unless axe finds nothing on the page once it stands still: what fades in has no contrast yet. */
export async function expectAccessible(page) {
  await movementsEnd(page);
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const answer = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return answer.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n    ${nodes.map((node) => node.html.slice(0, 160)).join("\n    ")}`,
    );
  });
  if (violations.length) throw new Error(`axe on ${page.url()}:\n  ${violations.join("\n  ")}`);
}

/** How far the layout jumped since the page was loaded; to be asked of a page that has settled. */
export function layoutShift(page) {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: "layout-shift", buffered: true });
    const jumps = observer.takeRecords().filter((entry) => !entry.hadRecentInput);
    observer.disconnect();
    return jumps.reduce((sum, entry) => sum + entry.value, 0);
  });
}

/**
 * A browser with one page, and `walk`, which runs the steps: last of all the browser must have had nothing to complain
 * about. A failed step leaves a picture and ends the walk.
 */
export async function openWalk(name, options) {
  const browser = await startBrowser();
  const opened = await openPage(browser, options);
  const walk = async (body) => {
    try {
      await body();
      await step("the browser had nothing to complain about", () => {
        assert.deepEqual(opened.complaints, []);
      });
    } catch {
      await picture(opened.page, `failure-${name}`);
    } finally {
      await browser.close();
      finish();
    }
  };
  return { browser, ...opened, walk };
}

const requests = new WeakMap();

function watchRequests(page) {
  const open = new Set();
  requests.set(page, open);
  page.on("request", (request) => open.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => open.delete(request));
}

/** Takes a picture when SCREENSHOTS names a folder. */
export async function picture(page, name) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Waits for two frames, in which what an answer brought is drawn, and for the animations that come to an end. */
function movementsEnd(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; ++frame) await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
  });
}

/** Waits until nothing is on its way any more: no request, no skeleton, no busy region, no animation, twice in a row. */
export async function settled(page) {
  await page.waitForLoadState("load");
  const open = requests.get(page);
  const deadline = AbortSignal.timeout(15_000);
  for (let quiet = 0; quiet < 2;) {
    if (deadline.aborted)
      throw new Error(`${page.url()} does not settle; open: ${[...open].map((one) => one.url())}`);
    await movementsEnd(page);
    const isStill = await page.evaluate(
      () =>
        document.querySelector("h1") !== null &&
        !document.querySelector("[data-slot=skeleton], [aria-busy=true]"),
    );
    quiet = isStill && open.size === 0 ? quiet + 1 : 0;
  }
}
