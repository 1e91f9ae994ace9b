/** Puts a product on a free port of this machine, for tests. */
import { createServer } from "node:http";

/** @param {{ handle(request: unknown, response: unknown): Promise<boolean> }} product */
export async function listen(product) {
  const server = createServer((request, response) => void product.handle(request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
