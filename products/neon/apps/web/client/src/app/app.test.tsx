// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { bootstrapTag, createFakeProduct } from "../../dev/fake-product.mjs";
import { listen } from "../../dev/listen.mjs";
import { router } from "./router.tsx";

/** Every page read and translated before the first test begins, so that none of them waits for it. */
for (const route of Object.values(router.routesById))
  await (route.options.component as Lazy | undefined)?.preload?.();

interface Lazy {
  preload?: () => Promise<void>;
}

/** The whole client in a document of its own, against a small product that speaks the interface over HTTP. */
const product = createFakeProduct();
let close = () => {};
let base = "";
let cookie = "";
let isWide = true;
const realFetch = globalThis.fetch;

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(async () => {
  const listening = await listen(product);
  base = listening.base;
  close = listening.close;
  const login = await realFetch(`${base}/api/auth/login?workbench=user`, { redirect: "manual" });
  const cookies = login.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  cookie = cookies.join("; ");
  for (const one of cookies) document.cookie = `${one}; Path=/`;
  const session = product.sessionOf({ headers: { cookie } });
  document.head.innerHTML = bootstrapTag(session);
  globalThis.fetch = (input, init) =>
    realFetch(new URL(input as string, base), {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers).entries()), cookie, origin: base },
      signal: undefined,
    });
  globalThis.ResizeObserver = NoObserver;
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  window.matchMedia = (query) =>
    ({
      matches: query.includes("min-width") && isWide,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
});

afterEach(cleanup);

afterAll(() => {
  globalThis.fetch = realFetch;
  close();
});

/** Loads the client anew at an address, as a browser would. */
async function open(path: string) {
  cleanup();
  vi.resetModules();
  history.pushState(null, "", path);
  const { startI18n } = await import("@/lib/i18n.ts");
  const { App } = await import("./app.tsx");
  await startI18n();
  render(<App />);
  return userEvent.setup({ delay: null });
}

const call = (path: string, init?: RequestInit) =>
  realFetch(base + path, { ...init, headers: { ...init?.headers, cookie } });

/** The page of a record that can be changed. */
async function firstRecord(): Promise<string> {
  const answer = await call("/api/data/purchase_requisition?pageSize=1");
  const page = (await answer.json()) as { data: { id: string }[] };
  return `/app/purchase_requisition/${page.data[0]?.id}`;
}

/** Changes a record behind the back of the person in the page. */
async function changeMeanwhile(path: string, patch: Record<string, unknown>): Promise<void> {
  const address = path.replace("/app/", "/api/data/");
  const etag = (await call(address)).headers.get("etag") ?? "";
  const csrf = /__csrf=([^;]+)/.exec(cookie)?.[1] ?? "";
  const headers = { "if-match": etag, "x-csrf-token": csrf, "content-type": "application/merge-patch+json" };
  const answer = await call(address, { method: "PATCH", headers, body: JSON.stringify(patch) });
  expect(answer.status).toBe(200);
}

const list = "/app/purchase_requisition/view/list";
// A walk through several pages is more than one step; each of its steps has a third of the time.
vi.setConfig({ testTimeout: 15_000 });
configure({
  asyncUtilTimeout: 5_000,
  // The whole document beside each miss of a search that goes on would cost more than the page under test.
  getElementError: (message) => new Error(`${message} (${document.title}, ${location.href})`),
});

describe("the workspace", () => {
  test("lists, sorts and pages, all of it in the address", async () => {
    const user = await open(list);
    const table = await screen.findByRole("table");
    expect(table.querySelectorAll("tbody tr").length).toBe(20);
    expect(document.title).toBe("Purchase requisitions · Neon");
    await user.click(within(table).getByRole("button", { name: "Subject" }));
    await waitFor(() => expect(location.search).toContain("sort=subject"));
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await waitFor(() => expect(location.search).toContain("page=2"));
  });

  test("filters and searches, from the first page on", async () => {
    const user = await open(`${list}?page=2`);
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.selectOptions(screen.getByLabelText("Field"), "status");
    await user.click(await screen.findByRole("checkbox", { name: "Draft" }));
    await user.click(screen.getByRole("button", { name: "Apply" }));
    await waitFor(() => expect(location.search).toContain("where=status"));
    expect(location.search).not.toContain("page=");
    await user.click(await screen.findByRole("button", { name: "Remove the filter on Status" }));
    await waitFor(() => expect(location.search).not.toContain("where="));
    await user.type(screen.getByRole("searchbox"), "zzz nothing");
    await screen.findByText("Nothing fits these filters");
  });

  test("refuses an empty subject in words that lead to it", async () => {
    const user = await open(`${await firstRecord()}/edit`);
    const subject = await screen.findByLabelText(/^Subject/);
    await user.clear(subject);
    await user.click(screen.getByRole("button", { name: "Save" }));
    const summary = await screen.findByRole("alert");
    expect(document.activeElement).toBe(summary);
    expect(subject.getAttribute("aria-invalid")).toBe("true");
    await user.click(within(summary).getByRole("link", { name: "Subject: A value is needed" }));
    expect(document.activeElement).toBe(subject);
  });

  test("opens a record and saves a change", async () => {
    const user = await open(list);
    const table = await screen.findByRole("table");
    await user.click(within(table).getAllByRole("link").at(0) ?? table);
    await user.click(await screen.findByRole("link", { name: "Edit" }));
    const subject = await screen.findByLabelText(/^Subject/);
    await user.clear(subject);
    await user.type(subject, "Written by a test");
    await user.click(screen.getByRole("button", { name: "Add a line" }));
    await user.click(screen.getAllByRole("button", { name: /^Remove line/ }).at(-1) ?? subject);
    await user.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByRole("heading", { level: 1, name: /Written by a test/ });
  });

  test("says that an address leads nowhere and that a record is not there", async () => {
    await open("/app/nothing/of/the/kind");
    await screen.findByRole("heading", { name: "There is no such page" });
    await open("/app/purchase_requisition/00000000-0000-7000-8000-000000000000");
    await screen.findByRole("heading", { level: 1, name: "This is not here" });
  });

  test("greets, creates from defaults, and asks before what was typed is left", async () => {
    const user = await open("/wb/user/home");
    await screen.findByRole("heading", { level: 1, name: /Welcome/ });
    await user.click(await screen.findByRole("button", { name: /^Account of/ }));
    const again = await open("/app/purchase_requisition/new");
    await again.type(await screen.findByLabelText(/^Subject/), "Half typed");
    await again.click(screen.getByRole("link", { name: "Cancel" }));
    const dialog = await screen.findByRole("dialog", { name: "Leave without saving?" });
    await again.click(within(dialog).getByRole("button", { name: "Keep editing" }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Subject/).value).toBe("Half typed");
  });

  test("brings two changes of one record together, each place as the person says", async () => {
    const path = await firstRecord();
    const user = await open(`${path}/edit`);
    const subject = await screen.findByLabelText(/^Subject/);
    await changeMeanwhile(path, { subject: "Theirs", note: "Written meanwhile" });
    await user.clear(subject);
    await user.type(subject, "Mine");
    await user.keyboard("{Control>}s{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Somebody else changed this record" });
    expect(within(dialog).getByText("Before:")).toBeTruthy();
    expect(within(dialog).getByText("Written meanwhile")).toBeTruthy();
    const save = within(dialog).getByRole<HTMLButtonElement>("button", { name: "Save" });
    expect(save.disabled).toBe(true);
    await user.click(within(dialog).getByRole("radio", { name: "Mine Mine" }));
    await user.click(save);
    await screen.findByRole("heading", { level: 1, name: /Mine/ });
    expect(await screen.findByText("Written meanwhile")).toBeTruthy();
  });

  test("names who created a record, and says when that person is gone", async () => {
    const answer = await call("/api/data/purchase_requisition?pageSize=100&expand=created_by,updated_by");
    const { data, meta } = (await answer.json()) as {
      data: { id: string; created_by: string; updated_by: string }[];
      meta: { included: Record<string, Record<string, { title: string }>> };
    };
    const names = meta.included["core.principal"] ?? {};
    const record = data.find((one) => names[one.created_by] && !names[one.updated_by]);
    await open(`/app/purchase_requisition/${record?.id}`);
    expect((await screen.findByText("Created by")).nextSibling?.textContent).toBe(
      names[record?.created_by ?? ""]?.title,
    );
    expect(screen.getByText("Changed by").nextSibling?.textContent).toBe("Somebody no longer here");
  });

  test("deletes a record after asking, and leads back to the list", async () => {
    const user = await open(await firstRecord());
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    const dialog = await screen.findByRole("dialog", { name: /^Delete / });
    await user.click(within(dialog).getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(location.pathname).toBe(list));
  });

  test("shows records as cards and lines as blocks where there is no room for a table", async () => {
    isWide = false;
    try {
      const path = await firstRecord();
      const user = await open(list);
      await screen.findAllByRole("listitem");
      expect(screen.queryByRole("table")).toBeNull();
      await user.click(await screen.findByRole("button", { name: "Sort by" }));
      const again = await open(`${path}/edit`);
      await again.click(await screen.findByRole("button", { name: "Add a line" }));
      const blocks = document.querySelectorAll("[data-lines] > li");
      expect(blocks.length).toBeGreaterThan(1);
      expect(blocks[blocks.length - 1]?.contains(document.activeElement)).toBe(true);
    } finally {
      isWide = true;
    }
  });

  test("names its shortcuts, and switches those of a single key off", async () => {
    const user = await open(list);
    await screen.findByRole("table");
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
    await user.click(within(sheet).getByRole("switch"));
    await user.keyboard("{Escape}");
    await user.keyboard("n");
    expect(location.pathname).toBe(list);
    document.cookie = "single_key_shortcuts=; Path=/; Max-Age=0";
    await user.keyboard("n");
    await waitFor(() => expect(location.pathname).toBe("/app/purchase_requisition/new"));
  });

  test("picks a record by a part of its title, with the keyboard", async () => {
    const user = await open("/app/purchase_requisition/new");
    const supplier = await screen.findByRole("combobox", { name: /^Supplier/ });
    await user.type(supplier, "Falcon");
    await user.keyboard("{Enter}");
    expect(supplier.getAttribute("aria-expanded"), "what answers other words is not picked").toBe("true");
    await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option").length).toBe(1));
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect((supplier as HTMLInputElement).value).toMatch(/Falcon/);
    await user.click(screen.getByRole("button", { name: "Remove the choice" }));
    expect((supplier as HTMLInputElement).value).toBe("");
  });
});
