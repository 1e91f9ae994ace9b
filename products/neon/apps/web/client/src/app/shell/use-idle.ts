import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { api } from "@/lib/api.ts";
import { idleState, minutesLeft, nextLook } from "@/lib/idle.ts";

const touchEvery = 60_000;
const signs = ["pointermove", "pointerdown", "keydown", "scroll", "touchstart"] as const;

export interface Idle {
  /** Minutes until the session ends; undefined while there is nothing to warn about. */
  minutes: number | undefined;
  /** Tells the server that somebody is here. */
  stay: () => void;
  /** The server has just heard of somebody by another way. */
  used: () => void;
}

/**
 * Tells the server that somebody is here, at most once a minute and only while somebody is, and counts down when nobody
 * is. Tabs of the same browser tell each other, so that work in one keeps all of them.
 *
 * @param idleFor milliseconds without a sign after which the server ends the session
 */
export function useIdle(idleFor: number, isOver: boolean, onOver: () => void): Idle {
  const lastUse = useRef(Date.now());
  const [minutes, setMinutes] = useState<number>();
  const [turn, setTurn] = useState(0);
  const channel = useMemo(() => new BroadcastChannel("neon-session"), []);

  const used = useCallback(() => {
    lastUse.current = Date.now();
    setMinutes(undefined);
    setTurn((before) => before + 1);
  }, []);

  const stay = useCallback(() => {
    used();
    channel.postMessage("used");
    api.touch().catch(() => undefined);
  }, [channel, used]);

  useEffect(() => {
    channel.addEventListener("message", used);
    return () => channel.removeEventListener("message", used);
  }, [channel, used]);

  useEffect(() => {
    if (isOver || minutes !== undefined) return;
    const onSign = () => {
      if (Date.now() - lastUse.current >= touchEvery) stay();
    };
    for (const sign of signs) addEventListener(sign, onSign, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, onSign);
    };
  }, [isOver, minutes, stay]);

  useEffect(() => {
    if (isOver) return;
    const timer = setTimeout(
      () => {
        const now = Date.now();
        const state = idleState(now, lastUse.current, idleFor);
        setMinutes(state === "warning" ? minutesLeft(now, lastUse.current, idleFor) : undefined);
        if (state === "over") onOver();
        else setTurn((before) => before + 1);
      },
      nextLook(Date.now(), lastUse.current, idleFor),
    );
    return () => clearTimeout(timer);
  }, [turn, isOver, idleFor, onOver]);

  return useMemo(() => ({ minutes, stay, used }), [minutes, stay, used]);
}
