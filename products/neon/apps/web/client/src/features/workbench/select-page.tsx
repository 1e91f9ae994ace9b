/** Chooses among the workbenches that are open to the person signed in. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { api } from "@/lib/api.ts";
import { FrontCard, FrontPage } from "@/lib/front-page.tsx";
import { currentSession } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";
import { workbenchChoice, WorkbenchName, workbenches } from "@/lib/workbenches.tsx";

export function SelectPage() {
  const { t } = useTranslation("auth");
  const [hasFailed, setFailed] = useState(false);
  useTitle(t("select.title"));
  const open = workbenches.filter(({ id }) => currentSession?.allowedWorkbenches.includes(id));

  async function choose(id: string) {
    setFailed(false);
    try {
      await api.changeWorkbench(id);
      location.assign(`/wb/${id}/home`);
    } catch {
      setFailed(true);
    }
  }

  return (
    <FrontPage>
      <FrontCard
        title={t("select.title")}
        detail={t("sign_in_detail")}
        problem={hasFailed && t("select.failed")}
      >
        <ul className="mt-5 space-y-1.5">
          {open.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === currentSession?.workbench || undefined}
                onClick={() => void choose(one.id)}
                className={`${workbenchChoice} w-full text-start hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-soft`}
              >
                <WorkbenchName {...one} />
              </button>
            </li>
          ))}
        </ul>
      </FrontCard>
    </FrontPage>
  );
}
