import { describe, expect, test } from "vitest";

import { safeReturnUrl, signInAddress } from "./return-url.ts";

describe("the way back after signing in", () => {
  test.each(["/", "/app/supplier/view/list?page=2", "/wb/user/home#top"])("%s is a path of ours", (path) => {
    expect(safeReturnUrl(path, "/fallback")).toBe(path);
  });

  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
    "app/supplier",
    "/a\nb",
    "/a\\b",
    "",
    undefined,
    42,
  ])("%j is not believed", (value) => {
    expect(safeReturnUrl(value, "/fallback")).toBe("/fallback");
  });

  test("dots cannot climb out into another host", () => {
    expect(safeReturnUrl("/..//elsewhere.example", "/fallback")).toMatch(/^\//);
    expect(safeReturnUrl("/a/../b", "/fallback")).toBe("/b");
  });

  test("the sign-in address carries the workbench, the way back and the ticket", () => {
    expect(signInAddress({ workbench: "admin", returnUrl: "//x", ticket: "t" })).toBe(
      "/api/auth/login?workbench=admin&returnUrl=%2F&ticket=t",
    );
    expect(signInAddress({})).toBe("/api/auth/login?workbench=user");
  });
});
