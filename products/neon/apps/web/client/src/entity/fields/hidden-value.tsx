import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";

/** Stands where a value is kept from the reader: a lock, and what its mask leaves of it. Never looks like an empty value. */
export function HiddenValue({ value }: { value: unknown }) {
  const { t } = useTranslation();
  const left = typeof value === "string" && value !== "" ? value : undefined;
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 text-ink-muted" title={t("hidden.detail")}>
      <Lock aria-hidden className="size-3.5 shrink-0" />
      {left === undefined ? (
        <span className="italic">{t("hidden.mark")}</span>
      ) : (
        <>
          <span className="sr-only">{t("hidden.mark")}</span>
          <bdi className="truncate">{left}</bdi>
        </>
      )}
    </span>
  );
}
