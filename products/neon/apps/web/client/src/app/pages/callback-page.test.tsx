// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, expect, test, vi } from "vitest";

import { CallbackPage } from "./callback-page.tsx";

import { startI18n } from "@/lib/i18n.ts";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ to, children }: { to: string; children: string }) => <a href={to}>{children}</a>,
}));

afterEach(cleanup);

test("says what it does and hands the answer on, once", async () => {
  await startI18n();
  const go = vi.fn();
  render(
    <StrictMode>
      <CallbackPage address="/api/auth/callback?code=a&state=b" go={go} />
    </StrictMode>,
  );
  expect(screen.getByRole("status").textContent).toContain("Signing you in");
  expect(document.title).toBe("Signing you in · Neon");
  expect(go.mock.calls).toEqual([["/api/auth/callback?code=a&state=b"]]);
});

test("leads to a new beginning when no answer came along", async () => {
  await startI18n();
  const go = vi.fn();
  render(<CallbackPage address={undefined} go={go} />);
  expect(screen.getByRole("alert").textContent).toContain("Sign-in did not complete");
  expect(screen.getByRole("link", { name: "Sign in again" }).getAttribute("href")).toBe("/login");
  expect(go).not.toHaveBeenCalled();
});
