import type { FakeProduct } from "./fake-product.d.mts";

export function listen(product: FakeProduct): Promise<{ base: string; close: () => void }>;
