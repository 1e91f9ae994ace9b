/** What the tests of components share: a drawn component, a person who uses it, and axe. */
import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect } from "vitest";

import type { ReactElement } from "react";

afterEach(cleanup);

// What the browser has and the test's document has not; positions and sizes are nobody's question here.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoObserver;
Object.assign(Element.prototype, {
  scrollIntoView: () => undefined,
  hasPointerCapture: () => false,
  setPointerCapture: () => undefined,
  releasePointerCapture: () => undefined,
});

/** Draws a component on a page of its own. */
export function draw(element: ReactElement) {
  const user = userEvent.setup();
  return { ...render(<main>{element}</main>), user };
}

/** Fails unless axe finds nothing; colours are judged in the browser walks. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
