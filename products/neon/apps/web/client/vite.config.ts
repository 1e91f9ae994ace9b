import { fileURLToPath } from "node:url";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { preloadFont } from "./build/preload-font.ts";
import { themeScript } from "./build/theme-script.ts";
import { fakeProduct } from "./dev/vite-plugin.mjs";

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    themeScript(),
    preloadFont(/inter-latin-wght-normal-[^/]+\.woff2$/),
    fakeProduct(),
  ],
  resolve: {
    alias: {
      "@": fileURLToPath(new URL("./src", import.meta.url)),
      // Writes a style element, which the page's policy refuses; the ui package never uses it, so it is not shipped.
      "react-remove-scroll": fileURLToPath(new URL("./build/no-remove-scroll.ts", import.meta.url)),
    },
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
