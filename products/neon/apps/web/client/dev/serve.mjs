/**
 * Serves the built workspace like the product does: session block, security policy, long-lived assets. For looking at
 * it, for screenshots and for the browser walk. PORT is 4173 unless told.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

import { bootstrapTag, createFakeProduct } from "./fake-product.mjs";

const dist = new URL("../dist", import.meta.url).pathname;
const port = Number(process.env.PORT ?? 4173);
const product = createFakeProduct();

const types = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const isPublic = (path) =>
  path === "/" ||
  path === "/login" ||
  path === "/callback" ||
  /^\/wb\/(select|unauthorized|forbidden)$/.test(path);

async function page(request, response, url) {
  const session = product.sessionOf(request);
  if (!session && !isPublic(url.pathname)) {
    response.writeHead(302, {
      location: `/login?returnUrl=${encodeURIComponent(url.pathname + url.search)}`,
    });
    return response.end();
  }
  const html = await readFile(join(dist, "index.html"), "utf8");
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
  response.end(html.replace("<!--session-bootstrap-->", bootstrapTag(session)));
}

async function asset(response, path) {
  const body = await readFile(join(dist, path)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, {
    "content-type": types[extname(path)] ?? "application/octet-stream",
    "cache-control": "public, max-age=31536000, immutable",
  });
  response.end(body);
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST" && url.pathname === "/dev/expire") {
    product.expireSessions();
    response.writeHead(204).end();
  } else if (await product.handle(request, response)) return;
  else if (/^\/assets\/[\w.-]+$/.test(url.pathname)) await asset(response, url.pathname);
  else await page(request, response, url);
}).listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}`));
