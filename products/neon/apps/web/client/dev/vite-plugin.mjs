/** Lets `vite dev` answer like the product, so that the workspace can be worked on alone. */
import { bootstrapTag, createFakeProduct } from "./fake-product.mjs";

/** @returns {import("vite").Plugin} */
export function fakeProduct() {
  const product = createFakeProduct();
  return {
    name: "neon:fake-product",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        product.handle(request, response).then((handled) => {
          if (!handled) next();
        }, next);
      });
    },
    transformIndexHtml(html, { originalUrl }) {
      void originalUrl;
      return html.replace("<!--session-bootstrap-->", bootstrapTag(product.lastSession()));
    },
  };
}
