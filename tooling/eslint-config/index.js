/** ESLint for the TypeScript side: the layers, the order of imports, and what the house forbids. */
import { createRequire } from "node:module";

import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import boundaries from "eslint-plugin-boundaries";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import unusedImports from "eslint-plugin-unused-imports";
import globals from "globals";
import tseslint from "typescript-eslint";

import { layers } from "./layers.js";

// By its path: it is found wherever the package manager put it.
const resolver = createRequire(import.meta.url).resolve("eslint-import-resolver-typescript");

const sources = ["packages/**/*.{ts,tsx}", "products/**/*.{ts,tsx}"];

/** Utility classes that name a side of the screen instead of a side of the line; a right-to-left page would be wrong. */
const physicalClass =
  "JSXAttribute[name.name='className'] Literal[value=/(^|[ :])-?(m[lr]|p[lr]|left|right|rounded-[lr]|border-[lr]|text-(left|right)|float-(left|right))(-|$| )/]";

const refusals = layers.map(({ files, refused }) => ({
  files: [`${files}/**/*.{ts,tsx}`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: refused.map(({ pattern, reason }) => ({
          group: [pattern],
          message: `Refused here: ${reason}.`,
        })),
      },
    ],
  },
}));

/** @param {{ root: string }} options the folder of the repository */
export default function athyper({ root }) {
  return tseslint.config(
    {
      ignores: [
        "**/node_modules/**",
        "**/dist/**",
        "**/coverage/**",
        "build/**",
        ".athyper/**",
        "framework/**",
        "libs/**",
        "packages/contracts/generated/**",
      ],
    },
    js.configs.recommended,
    {
      files: sources,
      extends: [tseslint.configs.recommendedTypeChecked],
      languageOptions: {
        globals: globals.browser,
        parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: root },
      },
      plugins: { boundaries, "react-hooks": reactHooks },
      settings: {
        "boundaries/root-path": root,
        "boundaries/elements": layers.map(({ name, files }) => ({ type: name, pattern: files })),
        "import/resolver": { [resolver]: { project: ["products/neon/apps/web/client/tsconfig.json"] } },
      },
      rules: {
        "react-hooks/rules-of-hooks": "error",
        "react-hooks/exhaustive-deps": "warn",
        "@typescript-eslint/no-explicit-any": "error",
        "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
        "@typescript-eslint/no-misused-promises": [
          "error",
          { checksVoidReturn: { attributes: false, arguments: false } },
        ],
        "@typescript-eslint/only-throw-error": "off",
        "no-restricted-syntax": [
          "error",
          {
            selector: physicalClass,
            message: "Name sides by the line (ms, pe, start …), for pages that run right to left.",
          },
        ],
        "boundaries/dependencies": [
          "error",
          {
            default: "disallow",
            policies: layers.map(({ name, uses }) => ({
              from: { element: { type: name } },
              allow: {
                to: { element: { types: { anyOf: [...uses, ...(name === "features" ? [] : [name])] } } },
              },
            })),
          },
        ],
      },
    },
    {
      files: ["**/*.{ts,tsx,js,mjs}"],
      plugins: { "import-x": importX, "unused-imports": unusedImports },
      settings: {
        "import-x/resolver-next": [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })],
      },
      rules: {
        "unused-imports/no-unused-imports": "error",
        "import-x/no-duplicates": "error",
        "import-x/order": [
          "error",
          {
            groups: ["builtin", "external", ["parent", "sibling", "index"], "internal", "type"],
            pathGroups: [{ pattern: "@/**", group: "internal" }],
            pathGroupsExcludedImportTypes: ["type"],
            "newlines-between": "always",
            alphabetize: { order: "asc", caseInsensitive: true },
          },
        ],
      },
    },
    {
      files: ["**/*.{js,mjs}", "tests/e2e/**", "**/*.config.ts"],
      languageOptions: { globals: globals.node },
    },
    // The walks hand functions to the browser.
    { files: ["tests/e2e/**"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
    {
      files: ["**/build/theme-boot.js"],
      languageOptions: { globals: globals.browser, sourceType: "script" },
    },
    {
      files: ["**/*.mjs"],
      rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }] },
    },
    ...refusals,
  );
}
