import { Button, EmptyState } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";

import { FrontPage } from "@/lib/front-page.tsx";
import { currentSession, homePath } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Signed in, but not for this workbench; or not signed in at all. Each with the way on that the person has. */
export function RefusedPage({ reason }: { reason: "unauthorized" | "forbidden" }) {
  const { t } = useTranslation(["auth", "errors"]);
  useTitle(t(`${reason}.title`));
  return (
    <FrontPage>
      <EmptyState
        heading="h1"
        icon={Lock}
        title={t(`${reason}.title`)}
        actions={
          currentSession ? (
            <>
              <Button asChild variant="primary">
                <Link to={homePath()}>{t("errors:home")}</Link>
              </Button>
              {currentSession.allowedWorkbenches.length > 1 && (
                <Button asChild>
                  <Link to="/wb/select">{t("select.title")}</Link>
                </Button>
              )}
            </>
          ) : (
            <Button asChild variant="primary">
              <Link to="/login">{t("sign_in")}</Link>
            </Button>
          )
        }
      >
        {t(`${reason}.detail`)}
      </EmptyState>
    </FrontPage>
  );
}
