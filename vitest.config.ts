import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./products/neon/apps/web/client/src", import.meta.url)) } },
  test: {
    environment: "node",
    globals: true,
    mockReset: true,
    maxWorkers: 4,
    include: ["packages/**/*.test.ts", "products/**/*.test.{ts,tsx}", "tooling/**/*.test.js"],
    coverage: {
      provider: "v8",
      reporter: ["text-summary", "json-summary"],
      // Logic is measured here; what draws is walked by the browser tests.
      include: [
        "packages/*/src/**/*.ts",
        "packages/api-client/ts/src/**/*.ts",
        "products/neon/apps/web/client/src/entity/{conflict,filter,form,list,model}/**/*.ts",
        "products/neon/apps/web/client/src/lib/{format,return-url}.ts",
        "tooling/eslint-config/layers.js",
      ],
      exclude: [
        "**/*.test.*",
        "**/index.ts",
        "**/use-*.ts",
        "**/problems.ts",
        "**/bundles/**",
        "packages/ui/src/control.ts",
      ],
      thresholds: { lines: 70, functions: 70, branches: 70, statements: 70 },
    },
  },
});
