import { toast } from "@neon/ui";
import { expect, test, vi } from "vitest";

import { announceSaved } from "./announce-saved.ts";

vi.mock("@neon/ui", () => ({ toast: vi.fn() }));

const saved = { record: { id: "r1" }, included: {}, redacted: {}, etag: '"1"' };

test("what was stored is announced, with each warning of its rules", () => {
  announceSaved("Saved", "Chairs", saved);
  announceSaved("Saved", "Tables", { ...saved, warnings: ["Total is much", "No contract"] });
  expect(vi.mocked(toast).mock.calls).toEqual([
    [{ tone: "success", title: "Saved", detail: "Chairs" }],
    [{ tone: "success", title: "Saved", detail: "Tables" }],
    [{ tone: "info", title: "Total is much" }],
    [{ tone: "info", title: "No contract" }],
  ]);
});
