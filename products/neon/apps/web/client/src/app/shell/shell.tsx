/** The frame around every page of a person signed in: navigation at the start, a bar on top, the page. */
import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { SessionWatch } from "./session-watch.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { Sidebar } from "./sidebar.tsx";
import { TopBar } from "./top-bar.tsx";

import type { ReactNode } from "react";

export function Shell({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[14.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-sm text-accent-ink focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {t("skip")}
      </a>
      <aside
        data-print="hide"
        className="sticky top-0 hidden h-dvh flex-col border-e border-line bg-sunken md:flex"
      >
        <Sidebar />
      </aside>
      <div className="flex min-h-dvh min-w-0 flex-col">
        <TopBar />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
      </div>
      <SessionWatch />
      <ShortcutHelp />
    </div>
  );
}
