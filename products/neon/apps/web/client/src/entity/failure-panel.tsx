import { ApiError } from "@athyper/api-client";
import { Button, ErrorState } from "@neon/ui";
import { CircleAlert, CloudOff, Lock, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";

import { explainError } from "./explain-error.ts";

import type { ReactNode } from "react";

/** A region that could not be shown: not there, not allowed, or broken, each with the way on. */
export function FailurePanel({
  error,
  onRetry,
  actions,
  heading = "h1",
}: {
  error: unknown;
  onRetry?: () => void;
  actions?: ReactNode;
  /** `h2` where the page keeps its own head. */
  heading?: "h1" | "h2";
}) {
  const { t } = useTranslation("errors");
  const { title, detail, requestId } = explainError(error, t);
  const status = error instanceof ApiError ? error.status : -1;
  const icon = status === 403 ? Lock : status === 404 ? SearchX : status === 0 ? CloudOff : CircleAlert;
  const isFinal = status === 403 || status === 404;
  return (
    <ErrorState
      icon={icon}
      heading={heading}
      title={title}
      reference={requestId ? { label: t("request_id"), id: requestId } : undefined}
      actions={
        <>
          {onRetry && !isFinal && (
            <Button variant="primary" onClick={onRetry}>
              {t("retry")}
            </Button>
          )}
          {actions}
        </>
      }
    >
      {detail}
    </ErrorState>
  );
}
