// @vitest-environment jsdom
import { ApiError, type VersionedRecord } from "@athyper/api-client";
import { act, cleanup, render, renderHook, screen } from "@testing-library/react";
import { createInstance } from "i18next";
import { I18nextProvider } from "react-i18next";
import { afterEach, describe, expect, test, vi } from "vitest";

import { LineCell } from "../fields/children/line-cell.tsx";
import { FieldDisplay } from "../fields/field-display.tsx";
import { LockedField } from "./locked-field.tsx";
import { useRecordForm } from "./use-record-form.ts";
import { validateForm } from "./validate.ts";
import { changes, hiddenValues, toForm, type FormLine } from "./values.ts";

import { aField, anEntity, lines } from "@/testing.ts";

import type { ReactNode } from "react";

afterEach(cleanup);

const budget = aField({ name: "budget", type: "money", label: "Budget", required: true });
const entity = anEntity([aField({ name: "subject", type: "string", label: "Subject" }), budget, lines]);
const record = {
  id: "r1",
  subject: "Chairs",
  budget: "**.**",
  lines: [{ id: "l1", item: null, quantity: "2.000" }],
};
const redacted = { r1: ["budget"], l1: ["item"] };
const hidden = hiddenValues(record, redacted);
const start = toForm(entity.fields, record, redacted);

const i18n = createInstance({
  lng: "en",
  resources: { en: { common: { "hidden.mark": "Hidden", "hidden.detail": "Not for you" } } },
  defaultNS: "common",
});
await i18n.init();
const wrapper = ({ children }: { children: ReactNode }) => (
  <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
);
const saved = (change: Partial<VersionedRecord> = {}): VersionedRecord => ({
  record,
  included: {},
  redacted,
  etag: '"2"',
  ...change,
});

describe("a value that is kept from the reader", () => {
  test("stands there as hidden and not as empty, with what its mask leaves", () => {
    render(<FieldDisplay field={budget} value={null} isHidden />, { wrapper });
    expect(screen.getByText("Hidden")).toBeTruthy();
    expect(document.body.textContent).not.toContain("–");
    cleanup();
    render(<FieldDisplay field={budget} value="**.50" isHidden />, { wrapper });
    expect(document.body.textContent).toBe("Hidden**.50");
  });

  test("has no input in the form, nor in its line", () => {
    const [line] = start.lines as FormLine[];
    const item = lines.fields?.[0] ?? budget;
    render(
      <>
        <LockedField field={budget} value={hidden?.budget} />
        <LineCell
          path="x"
          field={lines}
          column={item}
          line={line ?? { values: {} }}
          onChange={() => undefined}
        />
      </>,
      { wrapper },
    );
    expect(document.querySelector("input, textarea, select")).toBeNull();
    expect(screen.getByRole("group", { name: "Budget" }).textContent).toContain("**.**");
  });

  test("asks for nothing and goes nowhere when its line is saved", () => {
    const [line] = start.lines as FormLine[];
    const changed = { ...start, lines: [{ ...line, values: { ...line?.values, quantity: "3" } }] };
    expect([...validateForm([lines], changed as typeof start)]).toEqual([]);
    expect(changes([lines], start, changed as typeof start)).toEqual({
      lines: [{ id: "l1", quantity: "3" }],
    });
  });

  test("is not sent, whatever stands in the form", async () => {
    const send = vi.fn(() => Promise.resolve(saved()));
    const { result } = renderHook(
      () => useRecordForm({ entity, start, hidden, etag: '"1"', send, onSaved: () => undefined }),
      { wrapper },
    );
    act(() => {
      result.current.form.setValue("subject", "Tables");
      result.current.form.setValue("budget", { amount: "1.00", currency: "EUR" });
    });
    await act(() => result.current.submit());
    expect(result.current.problems).toEqual([]);
    expect(send).toHaveBeenCalledWith({ subject: "Tables" }, '"1"');
  });

  test("is no conflict when somebody else's change has hidden it", async () => {
    const open = { ...record, budget: { amount: "5.00", currency: "EUR" } };
    const send = vi
      .fn(() => Promise.resolve(saved()))
      .mockRejectedValueOnce(new ApiError({ status: 412, code: "VERSION_CONFLICT" }));
    const theirs = saved({ record: { ...record, budget: null } });
    const { result } = renderHook(
      () =>
        useRecordForm({
          entity,
          start: toForm(entity.fields, open, { l1: ["item"] }),
          etag: '"1"',
          send,
          reload: () => Promise.resolve(theirs),
          onSaved: () => undefined,
        }),
      { wrapper },
    );
    act(() => result.current.form.setValue("subject", "Tables"));
    await act(() => result.current.submit());
    expect(result.current.conflict?.taken.map((field) => field.name)).not.toContain("budget");
    await act(() => result.current.resolve({}));
    expect(send).toHaveBeenLastCalledWith({ subject: "Tables" }, '"2"');
    expect(Object.keys(result.current.hidden ?? {})).toEqual(["budget"]);
  });
});
