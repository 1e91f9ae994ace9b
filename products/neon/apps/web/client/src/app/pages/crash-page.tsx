import { Button, ErrorState } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { useTitle } from "@/lib/use-title.ts";

/** A page that broke. What was typed elsewhere is not touched; loading anew is the way on. */
export function CrashPage({ error }: { error: unknown }) {
  const { t } = useTranslation("errors");
  useTitle(t("unexpected.title"));
  console.error(error);
  return (
    <ErrorState
      heading="h1"
      title={t("unexpected.title")}
      actions={
        <Button variant="primary" onClick={() => location.reload()}>
          {t("reload")}
        </Button>
      }
    >
      {t("unexpected.detail")}
    </ErrorState>
  );
}
