import { Button } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { ArrowRight, GitMerge, Languages, SlidersHorizontal } from "lucide-react";
import { useTranslation } from "react-i18next";

import { FrontHeader } from "@/lib/front-page.tsx";
import { useTitle } from "@/lib/use-title.ts";

const points = [
  { id: "model", icon: SlidersHorizontal },
  { id: "together", icon: GitMerge },
  { id: "languages", icon: Languages },
] as const;

/** The front door, for whoever is not signed in. */
export function LandingPage() {
  const { t } = useTranslation(["common", "auth"]);
  useTitle(t("landing.short"));
  return (
    <main className="mx-auto grid min-h-dvh max-w-5xl grid-rows-[auto_1fr] px-5">
      <FrontHeader className="" />
      <div className="flex flex-col justify-center pb-24">
        <h1 className="max-w-2xl text-3xl font-semibold tracking-tight text-balance text-ink sm:text-4xl">
          {t("landing.title")}
        </h1>
        <p className="mt-4 max-w-xl text-base text-pretty text-ink-muted">{t("landing.detail")}</p>
        <div className="mt-7">
          <Button asChild variant="primary" size="lg">
            <Link to="/login">
              {t("auth:sign_in")}
              <ArrowRight aria-hidden className="rtl:-scale-x-100" />
            </Link>
          </Button>
        </div>
        <ul className="mt-16 grid gap-6 border-t border-line pt-8 sm:grid-cols-3">
          {points.map(({ id, icon: Icon }) => (
            <li key={id}>
              <Icon aria-hidden className="size-5 text-accent-text" />
              <h2 className="mt-3 text-sm font-semibold text-ink">{t(`landing.${id}`)}</h2>
              <p className="mt-1 text-sm text-ink-muted">{t(`landing.${id}_detail`)}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
