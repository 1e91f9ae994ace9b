/** The toasts on screen: a tiny store, so that anything may announce something without a component at hand. */

export type ToastTone = "success" | "danger" | "info";

export interface ToastMessage {
  id: number;
  tone: ToastTone;
  title: string;
  detail?: string;
}

type Listener = () => void;

const mostAtOnce = 3;

let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

function publish(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Shows a toast; of too many the oldest goes. Returns its id. */
export function toast(message: Omit<ToastMessage, "id">): number {
  const id = nextId++;
  publish([...messages, { ...message, id }].slice(-mostAtOnce));
  return id;
}

export function dismissToast(id: number): void {
  publish(messages.filter((message) => message.id !== id));
}

export function currentToasts(): readonly ToastMessage[] {
  return messages;
}

export function subscribeToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
