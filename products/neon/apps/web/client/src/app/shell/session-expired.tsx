/**
 * What happens when the session is over while a page is open: the page stays as it is, with everything typed, and a
 * dialog leads to signing in again in another tab. Once that is done the dialog goes and failed reads are repeated.
 */
import { Button, Dialog, DialogContent, DialogFooter } from "@neon/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { api } from "@/lib/api.ts";
import { queryClient } from "@/lib/query-client.ts";
import { signInAddress } from "@/lib/return-url.ts";
import { currentSession } from "@/lib/session.ts";

const keepAliveEvery = 60_000;

async function isSignedIn(): Promise<boolean> {
  const answer = await fetch("/api/auth/session").catch(() => undefined);
  return answer?.ok ?? false;
}

/** Tells the server that somebody is here, at most once a minute and only while somebody is. */
function useKeepAlive(): void {
  useEffect(() => {
    let last = Date.now();
    const onActivity = () => {
      if (Date.now() - last < keepAliveEvery) return;
      last = Date.now();
      api.touch().catch(() => undefined);
    };
    const events = ["pointerdown", "keydown", "scroll"] as const;
    for (const event of events) addEventListener(event, onActivity, { passive: true });
    return () => {
      for (const event of events) removeEventListener(event, onActivity);
    };
  }, []);
}

export function SessionExpired() {
  const { t } = useTranslation(["auth", "common"]);
  const [isExpired, setExpired] = useState(false);
  useKeepAlive();

  useEffect(() => api.onUnauthorized(() => setExpired(true)), []);

  useEffect(() => {
    if (!isExpired) return;
    const check = async () => {
      if (document.visibilityState !== "visible" || !(await isSignedIn())) return;
      setExpired(false);
      await queryClient.invalidateQueries();
    };
    document.addEventListener("visibilitychange", check);
    addEventListener("focus", check);
    return () => {
      document.removeEventListener("visibilitychange", check);
      removeEventListener("focus", check);
    };
  }, [isExpired]);

  const again = signInAddress({ workbench: currentSession?.workbench, returnUrl: "/" });
  return (
    <Dialog open={isExpired} onOpenChange={setExpired}>
      <DialogContent
        title={t("expired.title")}
        description={t("expired.detail")}
        closeLabel={t("common:close")}
      >
        <DialogFooter>
          <Button asChild variant="primary">
            <a href={again} target="_blank" rel="noopener">
              {t("sign_in_again")}
            </a>
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
