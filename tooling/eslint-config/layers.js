/**
 * The layers of the TypeScript side as data: where each one lives, which others it may use, and which imports are
 * refused there and why. `index.js` turns this into ESLint rules.
 */

/** @typedef {{ pattern: string, reason: string }} Refusal an import refused by a glob on its name */
/** @typedef {{ name: string, files: string, uses: string[], refused: Refusal[] }} Layer */

/** What nothing in the browser may import. */
const nowhere = [
  { pattern: "node:*", reason: "the browser has no Node modules" },
  { pattern: "fs", reason: "the browser has no Node modules" },
  { pattern: "pg", reason: "data comes over HTTP, never from a database driver" },
  { pattern: "ioredis", reason: "data comes over HTTP, never from a cache driver" },
  { pattern: "axios", reason: "requests go through @athyper/api-client" },
  { pattern: "moment", reason: "dates are formatted by Intl" },
  { pattern: "lodash*", reason: "the language has what we need" },
  { pattern: "jquery", reason: "React owns the document" },
  { pattern: "styled-components", reason: "styles written at run time are against the page's policy" },
  { pattern: "@emotion/*", reason: "styles written at run time are against the page's policy" },
  { pattern: "sonner", reason: "it writes a style element; toasts come from the ui package" },
  { pattern: "@athyper/framework*", reason: "packages and products never see the framework" },
  { pattern: "**/framework/**", reason: "packages and products never see the framework" },
  { pattern: "**/libs/**", reason: "the C++ libraries are not for the browser" },
  { pattern: "**/dist/**", reason: "import sources, not what was built from them" },
];

const noReact = [
  { pattern: "react", reason: "this layer is logic without React" },
  { pattern: "react-dom", reason: "this layer is logic without React" },
];

const noPrimitives = [
  { pattern: "radix-ui", reason: "primitives are wrapped by the ui package, so that a swap stays there" },
  { pattern: "@radix-ui/*", reason: "primitives are wrapped by the ui package, so that a swap stays there" },
  { pattern: "@athyper/ui", reason: "the product's face of it is @neon/ui" },
];

const noData = [
  { pattern: "@tanstack/*", reason: "reusable packages know neither routes nor caches" },
  { pattern: "@neon/*", reason: "packages do not know products" },
];

const client = "products/neon/apps/web/client/src";

/** @type {Layer[]} */
export const layers = [
  { name: "theme", files: "packages/theme/src", uses: [], refused: [...nowhere, ...noReact, ...noData] },
  {
    name: "expression",
    files: "packages/expression/src",
    uses: [],
    refused: [...nowhere, ...noReact, ...noData],
  },
  { name: "i18n", files: "packages/i18n/src", uses: [], refused: [...nowhere, ...noReact, ...noData] },
  {
    name: "contracts",
    files: "packages/contracts/src",
    uses: [],
    refused: [...nowhere, ...noReact, ...noData],
  },
  {
    name: "api-client",
    files: "packages/api-client/ts/src",
    uses: ["contracts"],
    refused: [...nowhere, ...noReact, ...noData],
  },
  { name: "ui", files: "packages/ui/src", uses: [], refused: [...nowhere, ...noData] },
  {
    name: "product-theme",
    files: "products/neon/theme/src",
    uses: ["theme"],
    refused: [...nowhere, ...noReact],
  },
  { name: "product-ui", files: "products/neon/ui/src", uses: ["ui"], refused: [...nowhere, ...noReact] },
  {
    name: "lib",
    files: `${client}/lib`,
    uses: ["i18n", "api-client", "product-ui"],
    refused: [...nowhere, ...noPrimitives],
  },
  {
    name: "entity",
    files: `${client}/entity`,
    uses: ["lib", "api-client", "expression", "product-ui"],
    refused: [...nowhere, ...noPrimitives],
  },
  {
    name: "features",
    files: `${client}/features/*`,
    uses: ["entity", "lib", "api-client", "product-ui"],
    refused: [...nowhere, ...noPrimitives],
  },
  {
    name: "app",
    files: `${client}/app`,
    uses: ["features", "entity", "lib", "i18n", "api-client", "product-ui"],
    refused: [...nowhere, ...noPrimitives],
  },
];
