/** The answer of the issuer that comes in at the page `/callback`, and where it goes on to. */

/** What an answer consists of; nothing else travels on. */
const parts: ReadonlySet<string> = new Set(["code", "state", "iss", "error"]);

/** The address that takes the answer in a query string; undefined when there is none in it. */
export function callbackAddress(search: string): string | undefined {
  const given = new URLSearchParams(search);
  if (!given.get("state") || !(given.get("code") ?? given.get("error"))) return undefined;
  // A part that comes twice stays twice: it is for the server to refuse.
  const answer = new URLSearchParams([...given].filter(([name]) => parts.has(name)));
  return `/api/auth/callback?${answer}`;
}

/** Read before the router writes the address down its own way. */
export const answerAddress = callbackAddress(globalThis.location?.search ?? "");
