/**
 * Keyboard shortcuts, each in force while what it belongs to is on screen. Those of a single letter never fire while one
 * types, and can be switched off (WCAG 2.2, 2.1.4).
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

import { readCookie, writePreference } from "./cookies.ts";

export interface Shortcut {
  /** `KeyboardEvent.key` in lower case; with `mod+` in front for Ctrl, or Command on a Mac. */
  keys: string;
  label: string;
  run: () => void;
}

const cookie = "single_key_shortcuts";
let inForce: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Shortcut[]): void {
  inForce = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function singleKeysAreOn(): boolean {
  return readCookie(cookie) !== "off";
}

export function setSingleKeys(isOn: boolean): void {
  writePreference(cookie, isOn ? "on" : "off");
  publish([...inForce]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]") !== null
  );
}

/** The shortcut an event means, the latest first; undefined when it means none. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const key = event.key.toLowerCase();
  const hasModifier = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.altKey || event.isComposing) return undefined;
  if (!hasModifier && (isTyping(event.target) || !singleKeysAreOn())) return undefined;
  const wanted = hasModifier ? `mod+${key}` : key;
  return inForce.findLast(({ keys }) => keys === wanted);
}

function onKeyDown(event: KeyboardEvent): void {
  const shortcut = shortcutOf(event);
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run();
}

/** Puts a shortcut into force while the component is on screen. Without a shortcut it does nothing. */
export function useShortcut(shortcut: Shortcut | undefined): void {
  const { keys, label } = shortcut ?? {};
  const run = useEffectEvent(() => shortcut?.run());
  useEffect(() => {
    if (keys === undefined || label === undefined) return;
    const own = { keys, label, run: () => run() };
    if (inForce.length === 0) document.addEventListener("keydown", onKeyDown);
    publish([...inForce, own]);
    return () => {
      publish(inForce.filter((other) => other !== own));
      if (inForce.length === 0) document.removeEventListener("keydown", onKeyDown);
    };
  }, [keys, label]);
}

/** What is in force now, for the sheet that lists it. */
export function useShortcutsInForce(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => inForce);
}
