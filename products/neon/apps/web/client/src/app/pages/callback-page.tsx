import { EmptyState } from "@neon/ui";
import { LogIn } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { SignInFailedPage } from "./sign-in-failed-page.tsx";

import { FrontPage } from "@/lib/front-page.tsx";
import { useTitle } from "@/lib/use-title.ts";

export interface CallbackPageProps {
  /** Where the issuer's answer goes; undefined when none came along. */
  address: string | undefined;
  go?: (address: string) => void;
}

/** The way back from the issuer: hands its answer on, once, and leaves no trace of it in the history of the browser. */
export function CallbackPage({ address, go = (to) => location.replace(to) }: CallbackPageProps) {
  const isHandedOn = useRef(false);
  useEffect(() => {
    if (address === undefined || isHandedOn.current) return;
    isHandedOn.current = true;
    go(address);
  }, [address, go]);
  return address === undefined ? <SignInFailedPage /> : <SigningIn />;
}

function SigningIn() {
  const { t } = useTranslation("auth");
  useTitle(t("arriving.title"));
  return (
    <FrontPage>
      <EmptyState role="status" aria-busy heading="h1" icon={LogIn} title={t("arriving.title")}>
        {t("arriving.detail")}
      </EmptyState>
    </FrontPage>
  );
}
