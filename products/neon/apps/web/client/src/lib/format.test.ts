import { describe, expect, test } from "vitest";

import {
  compareDecimal,
  decimalInput,
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  fromLocalInput,
  isMoney,
  parseDecimal,
  regionalLocale,
  toLocalInput,
} from "./format.ts";

describe("decimals", () => {
  test("keep every digit, also those a binary fraction would lose", () => {
    expect(formatDecimal("9007199254740993.10", "en", 2)).toBe("9,007,199,254,740,993.10");
    expect(formatDecimal("0.1234567890123456789", "en")).toBe("0.1234567890123456789");
  });

  test("are written as the locale writes them", () => {
    expect(formatDecimal("1234.5", "de", 2)).toBe("1.234,50");
    expect(formatDecimal("1234.567", "en", 2)).toBe("1,234.567");
    expect(formatDecimal("many", "en")).toBe("many");
  });

  test.each([
    ["1234.50", "1234.50"],
    ["1,234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1\u202f234,5", "1234.5"],
    ["1'234.5", "1234.5"],
    ["12,34,567.5", "1234567.5"],
    ["12,5", "12.5"],
    ["12.5", "12.5"],
    ["0.125", "0.125"],
    ["0,125", "0.125"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["+007", "7"],
    ["-.5", "-0.5"],
    ["5.", "5"],
    ["\u0661\u0662\u0663\u066b\u0665", "123.5"],
    ["\u0661\u066c\u0662\u0663\u0664", "1234"],
    ["\u096b\u0966", "50"],
    ["\u22127", "-7"],
  ])("%s is read as %s, whatever the locale", (typed, plain) => {
    for (const locale of ["en", "de", "ar", "hi"]) expect(parseDecimal(typed, locale)).toBe(plain);
  });

  test("one sign before three digits means what it means in the locale", () => {
    expect(parseDecimal("1.234", "de")).toBe("1234");
    expect(parseDecimal("1.234", "en")).toBe("1.234");
    expect(parseDecimal("1,234", "de")).toBe("1.234");
    expect(parseDecimal("1,234", "en")).toBe("1234");
  });

  test.each(["", "abc", "1.2.3", "1,2,3", "-", ".", "1e5", "1,23,4"])("%j is no number", (typed) => {
    expect(parseDecimal(typed, "en")).toBeUndefined();
  });

  test.each(["0", "-5", "1234.50", "0.125", "1.234", "9007199254740993.10"])(
    "%s goes into an input of any locale and comes back with every digit",
    (plain) => {
      for (const locale of ["en", "de", "fr", "ar-EG", "hi"]) {
        expect(parseDecimal(decimalInput(plain, locale), locale)).toBe(plain);
      }
    },
  );

  test("an input says a number as the locale writes it, and anything else as it was typed", () => {
    expect(decimalInput("1234.5", "de")).toBe("1234,5");
    expect(decimalInput("1234.5", "en")).toBe("1234.5");
    expect(decimalInput("many", "de")).toBe("many");
  });

  test("compare by value", () => {
    expect(compareDecimal("10", "9.99")).toBe(1);
    expect(compareDecimal("-1", "0.5")).toBe(-1);
    expect(compareDecimal("1.50", "1.5")).toBe(0);
  });
});

describe("money", () => {
  test("has an amount and a currency", () => {
    expect(isMoney({ amount: "1.00", currency: "EUR" })).toBe(true);
    expect(isMoney({ amount: 1, currency: "EUR" })).toBe(false);
    expect(isMoney(null)).toBe(false);
  });

  test("is written with the digits of its currency and never fewer than it has", () => {
    expect(formatMoney({ amount: "1234.5", currency: "EUR" }, "en")).toBe("€1,234.50");
    expect(formatMoney({ amount: "1234", currency: "JPY" }, "en")).toBe("¥1,234");
    expect(formatMoney({ amount: "0.0125", currency: "USD" }, "en")).toBe("$0.0125");
    expect(formatMoney({ amount: "?", currency: "EUR" }, "en")).toBe("? EUR");
  });
});

describe("the reader's own variant of a language", () => {
  test("is used where the browser tells one, and no other language", () => {
    expect(regionalLocale("en", ["de-CH", "en-GB", "en-US"])).toBe("en-GB");
    expect(regionalLocale("ar", ["de-CH", "en-GB"])).toBe("ar");
  });
});

describe("dates", () => {
  test("a day stays that day in every time zone", () => {
    expect(formatDate("2026-03-01", "en")).toBe("Mar 1, 2026");
    expect(formatDate("soon", "en")).toBe("soon");
  });

  test("an instant goes into an input and comes back the same to the minute", () => {
    expect(fromLocalInput(toLocalInput("2026-03-01T10:15:00.000000Z"))).toBe("2026-03-01T10:15:00.000Z");
    expect(toLocalInput("soon")).toBe("");
    expect(fromLocalInput("soon")).toBe("soon");
    expect(formatDateTime("soon", "en")).toBe("soon");
    expect(formatDateTime("2026-03-01T10:15:00Z", "en")).toMatch(/2026/);
  });
});
