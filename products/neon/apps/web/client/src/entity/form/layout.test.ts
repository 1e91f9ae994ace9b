// @vitest-environment jsdom
import { describe, expect, test } from "vitest";

import { widgetOf } from "../fields/registry.ts";
import { sectionsOf } from "./sections.ts";
import { widthClass } from "./whole-row.ts";

import { aField } from "@/testing.ts";

const subject = aField({ name: "subject", type: "string" });
const street = aField({ name: "street", type: "string", section: "Delivery" });
const note = aField({ name: "note", type: "text" });
const city = aField({ name: "city", type: "string", section: "Delivery" });

describe("the layout of a form", () => {
  test("puts the fields of one section together, those of none first", () => {
    const sections = sectionsOf([street, subject, note, city]);
    expect(sections.map(({ title, fields }) => [title, ...fields.map((field) => field.name)])).toEqual([
      ["", "subject", "note"],
      ["Delivery", "street", "city"],
    ]);
    expect(sectionsOf([street]).map(({ title }) => title)).toEqual(["Delivery"]);
  });

  test("gives a field the width that is asked for, else what its type needs", () => {
    expect(widthClass(subject)).toBe("sm:col-span-3");
    expect(widthClass({ ...subject, width: "third" })).toBe("sm:col-span-2");
    expect(widthClass({ ...subject, width: "full" })).toBe("sm:col-span-6");
    expect(widthClass(note)).toBe("sm:col-span-6");
    expect(widthClass({ ...note, width: "half" })).toBe("sm:col-span-3");
  });

  test("takes another widget where one is asked for, and the usual one for a widget that it does not know", () => {
    const area = widgetOf({ ...subject, widget: "text-area" });
    expect(area.Input).toBe(widgetOf(note).Input);
    expect(area.Display).toBe(widgetOf(subject).Display);
    expect(widgetOf({ ...subject, widget: "hologram" })).toBe(widgetOf(subject));
    const choice = aField({ name: "choice", type: "enum" });
    expect(widgetOf({ ...choice, widget: "radio-group" }).Input).not.toBe(widgetOf(choice).Input);
  });
});
