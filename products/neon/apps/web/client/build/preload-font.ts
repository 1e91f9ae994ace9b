/** A Vite plugin that has the browser fetch the Latin text face together with the styles, not after them. */
import type { Plugin } from "vite";

export function preloadFont(pattern: RegExp): Plugin {
  return {
    name: "neon:preload-font",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((name) => pattern.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${name}`, crossorigin: true },
            injectTo: "head" as const,
          }));
      },
    },
  };
}
