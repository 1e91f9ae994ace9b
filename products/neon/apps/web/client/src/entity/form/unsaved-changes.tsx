import { Button, Dialog, DialogContent, DialogFooter } from "@neon/ui";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Asks before leaving a form with unsaved changes; the browser asks by itself when the tab is closed. */
export function UnsavedChanges({ isDirty }: { isDirty: () => boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty() && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Dialog open={blocker.status === "blocked"} onOpenChange={(open) => !open && blocker.reset?.()}>
      <DialogContent title={t("unsaved.title")} description={t("unsaved.detail")} closeLabel={t("close")}>
        <DialogFooter>
          <Button onClick={() => blocker.proceed?.()}>{t("unsaved.discard")}</Button>
          <Button variant="primary" onClick={() => blocker.reset?.()}>
            {t("unsaved.stay")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
