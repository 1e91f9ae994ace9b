/**
 * Watches over the session while a page is open. Whoever is away is warned before it ends. When it has ended the page
 * stays as it is, with everything typed, and a dialog leads to signing in again in another tab; once that is done the
 * dialog goes and failed reads are repeated.
 */
import { Button, Dialog, DialogContent, DialogFooter } from "@neon/ui";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { useIdle } from "./use-idle.ts";

import { api } from "@/lib/api.ts";
import { queryClient } from "@/lib/query-client.ts";
import { signInAddress } from "@/lib/return-url.ts";
import { currentSession } from "@/lib/session.ts";

interface SessionAnswer {
  userId?: string;
  tenantId?: string;
}

/** Whose session the browser has now; undefined when it has none. */
async function sessionNow(): Promise<SessionAnswer | undefined> {
  const answer = await fetch("/api/auth/session").catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as SessionAnswer) : undefined;
}

export function SessionWatch() {
  const { t } = useTranslation(["auth", "common"]);
  const [isExpired, setExpired] = useState(false);
  const expire = useCallback(() => setExpired(true), []);
  const idle = useIdle((currentSession?.idleTimeoutSec ?? 900) * 1000, isExpired, expire);

  useEffect(() => api.onUnauthorized(expire), [expire]);

  useEffect(() => {
    if (!isExpired) return;
    const check = async () => {
      if (document.visibilityState !== "visible") return;
      const session = await sessionNow();
      if (!session) return;
      // Somebody else's session: what this page shows and holds is not theirs.
      if (session.userId !== currentSession?.userId) return location.assign("/");
      setExpired(false);
      idle.used();
      await queryClient.invalidateQueries();
    };
    document.addEventListener("visibilitychange", check);
    addEventListener("focus", check);
    return () => {
      document.removeEventListener("visibilitychange", check);
      removeEventListener("focus", check);
    };
  }, [isExpired, idle]);

  const again = signInAddress({ workbench: currentSession?.workbench, returnUrl: "/" });
  return (
    <>
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
      <Dialog open={idle.minutes !== undefined && !isExpired} onOpenChange={(open) => !open && idle.stay()}>
        <DialogContent
          title={t("idle.title")}
          description={t("idle.detail", { count: idle.minutes ?? 1 })}
          closeLabel={t("common:close")}
        >
          <DialogFooter>
            <Button variant="primary" onClick={idle.stay}>
              {t("idle.stay")}
            </Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </>
  );
}
