/** The way in: which workbench, and one button. Passwords are the issuer's business, not this page's. */
import { Button } from "@neon/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FrontCard, FrontPage } from "@/lib/front-page.tsx";
import { signInAddress } from "@/lib/return-url.ts";
import { useTitle } from "@/lib/use-title.ts";
import { workbenchChoice, WorkbenchName, workbenches } from "@/lib/workbenches.tsx";

export interface SignInPageProps {
  returnUrl?: string;
  workbench?: string;
  ticket?: string;
  /** Why an earlier attempt failed. */
  error?: string;
}

export function SignInPage({ returnUrl, workbench, ticket, error }: SignInPageProps) {
  const { t } = useTranslation("auth");
  const [chosen, setChosen] = useState<string>(workbenches.find(({ id }) => id === workbench)?.id ?? "user");
  useTitle(t("sign_in"));
  return (
    <FrontPage footer={t("footer")}>
      <FrontCard title={t("sign_in_to")} detail={t("sign_in_detail")} problem={error && t("sign_in_failed")}>
        <fieldset className="mt-5">
          <legend className="mb-2 text-xs font-medium text-ink-muted">{t("workbench.label")}</legend>
          <div className="space-y-1.5">
            {workbenches.map((one) => (
              <label
                key={one.id}
                className={`${workbenchChoice} has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus`}
              >
                <input
                  type="radio"
                  name="workbench"
                  value={one.id}
                  checked={chosen === one.id}
                  onChange={() => setChosen(one.id)}
                  className="peer sr-only"
                />
                <WorkbenchName {...one} />
              </label>
            ))}
          </div>
        </fieldset>
        <Button asChild variant="primary" size="lg" className="mt-5 w-full">
          <a
            href={signInAddress({
              workbench: chosen,
              returnUrl: returnUrl ?? `/wb/${chosen}/home`,
              ticket,
            })}
          >
            {t("sign_in")}
          </a>
        </Button>
      </FrontCard>
    </FrontPage>
  );
}
