export interface FakeProduct {
  sessionOf(request: { headers: { cookie?: string } }): unknown;
  lastSession(): unknown;
  expireSessions(): void;
  handle(request: unknown, response: unknown): Promise<boolean>;
}

export function bootstrapTag(session: unknown): string;
export function createFakeProduct(): FakeProduct;
