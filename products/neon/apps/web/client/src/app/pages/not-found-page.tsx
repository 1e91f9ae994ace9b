import { Button, EmptyState } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { MapPinOff } from "lucide-react";
import { useTranslation } from "react-i18next";

import { useTitle } from "@/lib/use-title.ts";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation("errors");
  useTitle(t("page_not_found.title"));
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={MapPinOff}
        title={t("page_not_found.title")}
        actions={
          <Button asChild variant="primary">
            <Link to="/">{t("home")}</Link>
          </Button>
        }
      >
        {t("page_not_found.detail")}
      </EmptyState>
    </main>
  );
}
