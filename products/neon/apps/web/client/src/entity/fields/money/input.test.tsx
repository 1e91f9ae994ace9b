// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { createInstance } from "i18next";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test, vi } from "vitest";

import { MoneyInput } from "./input.tsx";

import { api } from "@/lib/api.ts";
import { aField } from "@/testing.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function draw() {
  const i18n = createInstance({ lng: "de", resources: {} });
  await i18n.init();
  const budget = aField({ name: "budget", type: "money", label: "Budget" });
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <I18nextProvider i18n={i18n}>
        <MoneyInput
          id="budget"
          field={budget}
          value={{ amount: "1", currency: "EUR" }}
          onChange={() => undefined}
          onBlur={() => undefined}
          isInvalid={false}
        />
      </I18nextProvider>
    </QueryClientProvider>,
  );
}

test("money of today is offered by name in the language of the page", async () => {
  const asked = vi.spyOn(api, "reference").mockResolvedValue([
    { code: "DEM", label: "Deutsche Mark", validTo: "2002-05-15" },
    { code: "EUR", label: "Euro" },
    { code: "JPY", label: "Japanischer Yen" },
  ]);
  const { container } = await draw();
  await waitFor(() => expect(container.querySelectorAll("datalist option")).toHaveLength(2));
  const offered = [...container.querySelectorAll("option")].map((option) => [option.value, option.text]);
  expect(offered).toEqual([
    ["EUR", "Euro"],
    ["JPY", "Japanischer Yen"],
  ]);
  expect(screen.getByDisplayValue("EUR").getAttribute("list")).toBe("budget-currencies");
  expect(asked.mock.calls[0]?.slice(0, 2)).toEqual(["currency", "de"]);
});

test("a currency is typed all the same when none can be offered", async () => {
  const asked = vi.spyOn(api, "reference").mockRejectedValue(new Error("no network"));
  const { container } = await draw();
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.getByDisplayValue("EUR")).toBeDefined();
  expect(container.querySelector("datalist")).toBeNull();
});
