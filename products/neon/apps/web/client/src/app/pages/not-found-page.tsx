import { Button, EmptyState } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { MapPinOff } from "lucide-react";
import { useTranslation } from "react-i18next";

import { Shell } from "../shell/shell.tsx";

import { FrontPage } from "@/lib/front-page.tsx";
import { currentSession, homePath } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";

/** An address that leads nowhere; inside the shell for whoever is signed in, so that every way out is at hand. */
export function NotFoundPage() {
  const { t } = useTranslation("errors");
  useTitle(t("page_not_found.title"));
  const panel = (
    <EmptyState
      heading="h1"
      icon={MapPinOff}
      title={t("page_not_found.title")}
      actions={
        <Button asChild variant="primary">
          <Link to={currentSession ? homePath() : "/"}>{t("home")}</Link>
        </Button>
      }
    >
      {t("page_not_found.detail")}
    </EmptyState>
  );
  if (currentSession) return <Shell>{panel}</Shell>;
  return <FrontPage>{panel}</FrontPage>;
}
