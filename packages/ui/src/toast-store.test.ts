import { expect, test, vi } from "vitest";

import { currentToasts, dismissToast, subscribeToasts, toast } from "./toast-store.ts";

test("a toast is announced to listeners and can be dismissed", () => {
  const listener = vi.fn();
  const stop = subscribeToasts(listener);
  const id = toast({ tone: "success", title: "Saved" });
  expect(currentToasts()).toEqual([{ id, tone: "success", title: "Saved" }]);
  dismissToast(id);
  expect(currentToasts()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  toast({ tone: "info", title: "Unheard" });
  expect(listener).toHaveBeenCalledTimes(2);
});

test("of more than three toasts the oldest leave", () => {
  for (const title of ["a", "b", "c", "d"]) toast({ tone: "info", title });
  expect(currentToasts().map((message) => message.title)).toEqual(["b", "c", "d"]);
});
