import { Button, EmptyState } from "@neon/ui";
import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";

import { useTitle } from "@/lib/use-title.ts";

/** Signed in, but not for this workbench; or not signed in at all. */
export function RefusedPage({ reason }: { reason: "unauthorized" | "forbidden" }) {
  const { t } = useTranslation("auth");
  useTitle(t(`${reason}.title`));
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={Lock}
        title={t(`${reason}.title`)}
        actions={
          <Button asChild variant="primary">
            <a href="/login">{t("sign_in_differently")}</a>
          </Button>
        }
      >
        {t(`${reason}.detail`)}
      </EmptyState>
    </main>
  );
}
