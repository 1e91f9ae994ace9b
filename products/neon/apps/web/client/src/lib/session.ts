/** Who is signed in: read once from the data block the server put into the page. It holds no token. */
import * as z from "zod/mini";

import { readCookie } from "./cookies.ts";

const session = z.object({
  displayName: z.optional(z.nullable(z.string())),
  username: z.string(),
  userId: z.optional(z.string()),
  tenant: z.optional(z.nullable(z.object({ code: z.string(), name: z.string() }))),
  roles: z.optional(z.array(z.string())),
  persona: z.optional(z.nullable(z.string())),
  workbench: z._default(z.string(), "user"),
  allowedWorkbenches: z._default(z.array(z.string()), []),
  idleTimeoutSec: z._default(z.number(), 900),
  csrfToken: z._default(z.string(), ""),
  locale: z.optional(z.nullable(z.string())),
});

export type Session = z.infer<typeof session>;

declare global {
  interface Window {
    __SESSION_BOOTSTRAP__?: unknown;
  }
}

function readBootstrap(): Session | null {
  const block = document.getElementById("session-bootstrap")?.textContent;
  if (!block) return null;
  window.__SESSION_BOOTSTRAP__ = JSON.parse(block) as unknown;
  const parsed = session.safeParse(window.__SESSION_BOOTSTRAP__);
  return parsed.success ? parsed.data : null;
}

export const currentSession: Session | null = readBootstrap();

/** Why there is no session after the way back from the issuer; undefined on every other page. */
export const signInProblem: unknown = (
  window.__SESSION_BOOTSTRAP__ as { signInProblem?: unknown } | null | undefined
)?.signInProblem;

/** The token that proves a change comes from this page. The cookie is newer than the page after signing in again. */
export function csrfToken(): string | undefined {
  return readCookie("__Host-csrf") ?? readCookie("__csrf") ?? currentSession?.csrfToken;
}

/** The first page of the person signed in. */
export function homePath(): string {
  return `/wb/${currentSession?.workbench ?? "user"}/home`;
}
