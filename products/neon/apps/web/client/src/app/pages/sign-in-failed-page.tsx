import { Button, ErrorState } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { FrontPage } from "@/lib/front-page.tsx";
import { signInProblem } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";

/** The way back from the issuer came to nothing: why, and the way to begin anew. */
export function SignInFailedPage() {
  const { t } = useTranslation("auth");
  useTitle(t("failed.title"));
  return (
    <FrontPage>
      <ErrorState
        heading="h1"
        title={t("failed.title")}
        actions={
          <Button asChild variant="primary">
            <Link to="/login">{t("sign_in_again")}</Link>
          </Button>
        }
      >
        {t(signInProblem === "unavailable" ? "failed.unavailable" : "failed.stale")}
      </ErrorState>
    </FrontPage>
  );
}
