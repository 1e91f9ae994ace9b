import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { explainError } from "../explain-error.ts";

import type { ApiError } from "@athyper/api-client";

/** Says that saving failed, why, and under which number the server wrote it down. */
export function FailureNote({ error }: { error: ApiError | undefined }) {
  const { t } = useTranslation("errors");
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);

  if (!error) return null;
  const { title, detail } = explainError(error, t);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-2 rounded-lg border border-danger/40 bg-danger-soft px-4 py-3 text-sm text-ink"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0">
        <p className="font-semibold text-danger">{title}</p>
        <p>{detail}</p>
        {error.requestId && (
          <p className="mt-1 text-xs text-ink-muted">
            {t("request_id")} <code className="font-mono break-all select-all">{error.requestId}</code>
          </p>
        )}
      </div>
    </div>
  );
}
