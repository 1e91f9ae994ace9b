/** What screen readers are told in passing: a page that came up, a list that changed. One sentence at a time. */
type Listener = () => void;

let sentence = "";
const listeners = new Set<Listener>();

export function announce(next: string): void {
  sentence = next;
  for (const listener of listeners) listener();
}

export function announced(): string {
  return sentence;
}

export function subscribeAnnouncements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
