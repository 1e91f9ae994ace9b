import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./products/neon/apps/web/client/src", import.meta.url)) } },
  test: {
    environment: "node",
    globals: true,
    mockReset: true,
    maxWorkers: 4,
    include: [
      "packages/**/*.test.{ts,tsx}",
      "products/**/*.test.{ts,tsx}",
      "tooling/**/*.test.js",
      "bench/**/*.test.mjs",
    ],
    coverage: {
      provider: "v8",
      reporter: ["text-summary", "json-summary"],
      include: [
        "packages/*/src/**/*.{ts,tsx}",
        "packages/api-client/ts/src/**/*.ts",
        "products/neon/apps/web/client/src/**/*.{ts,tsx}",
        "tooling/eslint-config/layers.js",
      ],
      // What is a test or only gathers names does not count; the entry is walked by the browser.
      exclude: ["**/*.test.*", "**/testing.*", "**/index.ts", "**/bundles/**", "**/main.tsx", "**/*.d.ts"],
      thresholds: { lines: 70, functions: 70, branches: 70, statements: 70 },
    },
  },
});
