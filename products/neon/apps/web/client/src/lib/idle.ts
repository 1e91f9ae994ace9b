/** When a session that nobody uses ends, as far as this browser knows; the server decides. */

/** How long before the end the person is warned, in milliseconds. */
export const warnBefore = 180_000;

export type IdleState = "active" | "warning" | "over";

export function idleState(now: number, lastUse: number, idleFor: number): IdleState {
  const left = lastUse + idleFor - now;
  return left <= 0 ? "over" : left <= warnBefore ? "warning" : "active";
}

/** Milliseconds until the state can be another one, or its minutes have to be told anew. */
export function nextLook(now: number, lastUse: number, idleFor: number): number {
  const end = lastUse + idleFor;
  const warnAt = end - warnBefore;
  if (now < warnAt) return warnAt - now;
  const left = Math.max(0, end - now);
  return left % 60_000 || Math.min(left, 60_000);
}

/** Whole minutes left, at least one while there is any time. */
export function minutesLeft(now: number, lastUse: number, idleFor: number): number {
  return Math.max(1, Math.ceil((lastUse + idleFor - now) / 60_000));
}
