import { ChevronDown } from "lucide-react";
import { useTranslation } from "react-i18next";

import { initialsOf } from "./initials.ts";

import { currentSession } from "@/lib/session.ts";

import type { ComponentProps } from "react";

/** Who is signed in; the menu opens from here once it has been loaded. */
export function UserButton(props: ComponentProps<"button">) {
  const { t } = useTranslation();
  const name = currentSession?.displayName ?? currentSession?.username ?? "";
  return (
    <button
      type="button"
      className="flex h-8 cursor-pointer items-center gap-2 rounded-md ps-1 pe-1.5 text-sm text-ink hover:bg-hover"
      {...props}
    >
      <span className="sr-only">{t("user_menu", { name })}</span>
      <span
        aria-hidden
        className="grid size-6 place-items-center rounded-full bg-accent-soft text-[0.6875rem] font-semibold text-accent-text"
      >
        {initialsOf(name)}
      </span>
      <span aria-hidden dir="auto" className="max-w-40 truncate max-sm:hidden">
        {name}
      </span>
      <ChevronDown aria-hidden className="size-3.5 text-ink-faint" />
    </button>
  );
}
