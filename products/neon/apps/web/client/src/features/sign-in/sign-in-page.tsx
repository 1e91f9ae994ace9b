/** The way in: which workbench, and one button. Passwords are the issuer's business, not this page's. */
import { Button, Card } from "@neon/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Brand } from "@/lib/brand.tsx";
import { LocalePicker } from "@/lib/locale-picker.tsx";
import { signInAddress } from "@/lib/return-url.ts";
import { useTitle } from "@/lib/use-title.ts";
import { workbenches } from "@/lib/workbenches.ts";

export interface SignInPageProps {
  returnUrl?: string;
  workbench?: string;
  ticket?: string;
  /** Why an earlier attempt failed. */
  error?: string;
}

export function SignInPage({ returnUrl, workbench, ticket, error }: SignInPageProps) {
  const { t } = useTranslation("auth");
  const [chosen, setChosen] = useState<string>(workbenches.find(({ id }) => id === workbench)?.id ?? "user");
  useTitle(t("sign_in"));
  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <header className="flex items-center justify-between px-5 py-4">
        <Brand />
        <LocalePicker />
      </header>
      <div className="grid place-items-center px-4 pb-16">
        <Card className="w-full max-w-sm p-6 shadow-lg sm:p-7">
          <h1 className="text-xl font-semibold tracking-tight text-ink">{t("sign_in_to")}</h1>
          <p className="mt-1 text-sm text-ink-muted">{t("sign_in_detail")}</p>
          {error && (
            <p role="alert" className="mt-4 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
              {t("sign_in_failed")}
            </p>
          )}
          <fieldset className="mt-5">
            <legend className="mb-2 text-xs font-medium text-ink-muted">{t("workbench.label")}</legend>
            <div className="space-y-1.5">
              {workbenches.map(({ id, icon: Icon }) => (
                <label
                  key={id}
                  className="flex cursor-pointer items-center gap-3 rounded-lg border border-line p-2.5 transition-colors duration-100 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus"
                >
                  <input
                    type="radio"
                    name="workbench"
                    value={id}
                    checked={chosen === id}
                    onChange={() => setChosen(id)}
                    className="peer sr-only"
                  />
                  <span className="grid size-8 shrink-0 place-items-center rounded-md bg-sunken text-ink-faint peer-checked:bg-surface peer-checked:text-accent-text">
                    <Icon aria-hidden className="size-4" />
                  </span>
                  <span className="min-w-0">
                    <span className="block text-sm font-medium text-ink">{t(`workbench.${id}`)}</span>
                    <span className="block text-xs text-ink-muted">{t(`workbench.${id}_detail`)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <Button asChild variant="primary" size="lg" className="mt-5 w-full">
            <a
              href={signInAddress({
                workbench: chosen,
                returnUrl: returnUrl ?? `/wb/${chosen}/home`,
                ticket,
              })}
            >
              {t("sign_in")}
            </a>
          </Button>
        </Card>
      </div>
      <footer className="px-5 py-4 text-center text-xs text-ink-faint">{t("footer")}</footer>
    </main>
  );
}
