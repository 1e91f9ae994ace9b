/**
 * A Vite plugin for the one script that must run before the first paint. It is emitted under a hashed name and put
 * into the head as a classic, blocking script: a module would run too late, an inline one is against the page's policy.
 */
import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

const source = new URL("./theme-boot.js", import.meta.url);

export function themeScript(): Plugin {
  let isBuild = false;
  return {
    name: "neon:theme-script",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    buildStart() {
      if (isBuild) this.emitFile({ type: "asset", name: "theme.js", source: readFileSync(source, "utf8") });
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const built = Object.keys(bundle ?? {}).find((name) => /(^|\/)theme-[^/]+\.js$/.test(name));
        const src = built ? `/${built}` : "/build/theme-boot.js";
        return [{ tag: "script", attrs: { src }, injectTo: "head-prepend" }];
      },
    },
  };
}
