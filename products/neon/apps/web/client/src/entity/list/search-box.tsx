import { cn, controlClasses } from "@neon/ui";
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useShortcut } from "@/lib/shortcuts.ts";

const typingPause = 250;

/** Searches while one types; `/` leads here from anywhere on the page. */
export function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  if (asked !== value) {
    setAsked(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), typingPause);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  useShortcut({ keys: "/", label: t("list.search"), run: () => input.current?.focus() });

  return (
    <span className="relative w-full sm:w-60">
      <Search aria-hidden className="pointer-events-none absolute inset-s-2 top-2 size-4 text-ink-faint" />
      <input
        ref={input}
        type="search"
        aria-label={t("list.search")}
        placeholder={t("list.search")}
        aria-keyshortcuts="/"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setTyped("")}
        className={cn(controlClasses, "h-8 ps-8 bidi-plaintext")}
      />
    </span>
  );
}
