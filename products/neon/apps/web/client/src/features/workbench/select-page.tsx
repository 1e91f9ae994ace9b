/** Chooses among the workbenches that are open to the person signed in. */
import { Card } from "@neon/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { api } from "@/lib/api.ts";
import { Brand } from "@/lib/brand.tsx";
import { LocalePicker } from "@/lib/locale-picker.tsx";
import { currentSession } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";
import { workbenches } from "@/lib/workbenches.ts";

export function SelectPage() {
  const { t } = useTranslation("auth");
  const [hasFailed, setFailed] = useState(false);
  useTitle(t("select.title"));
  const open = workbenches.filter(({ id }) => currentSession?.allowedWorkbenches.includes(id));

  async function choose(id: string) {
    setFailed(false);
    try {
      await api.changeWorkbench(id);
      location.assign(`/wb/${id}/home`);
    } catch {
      setFailed(true);
    }
  }

  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr]">
      <header className="flex items-center justify-between px-5 py-4">
        <Brand />
        <LocalePicker />
      </header>
      <div className="grid place-items-center px-4 pb-16">
        <Card className="w-full max-w-sm p-6 shadow-lg sm:p-7">
          <h1 className="text-xl font-semibold tracking-tight text-ink">{t("select.title")}</h1>
          <p className="mt-1 text-sm text-ink-muted">{t("sign_in_detail")}</p>
          {hasFailed && (
            <p role="alert" className="mt-4 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
              {t("select.failed")}
            </p>
          )}
          <ul className="mt-5 space-y-1.5">
            {open.map(({ id, icon: Icon }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === currentSession?.workbench || undefined}
                  onClick={() => void choose(id)}
                  className="flex w-full cursor-pointer items-center gap-3 rounded-lg border border-line p-2.5 text-start transition-colors duration-100 hover:border-line-strong hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-soft"
                >
                  <span className="grid size-8 shrink-0 place-items-center rounded-md bg-sunken text-ink-muted">
                    <Icon aria-hidden className="size-4" />
                  </span>
                  <span className="min-w-0">
                    <span className="block text-sm font-medium text-ink">{t(`workbench.${id}`)}</span>
                    <span className="block text-xs text-ink-muted">{t(`workbench.${id}_detail`)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </main>
  );
}
