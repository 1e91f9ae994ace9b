import { Skeleton } from "@neon/ui";
import { useTranslation } from "react-i18next";

const rows = Array.from({ length: 12 }, (_row, index) => index);

/** A list on its way; `isBare` leaves out the head where it already stands. */
export function ListSkeleton({ isBare = false }: { isBare?: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")}>
      {!isBare && (
        <>
          <div className="flex min-h-14 items-center border-b border-line px-4 sm:px-6">
            <Skeleton className="h-5 w-56" />
          </div>
          <div className="h-12 border-b border-line" />
        </>
      )}
      <div className="h-9 border-b border-line" />
      {rows.map((row) => (
        <div key={row} className="flex h-10 items-center gap-6 border-b border-line bg-surface px-4 sm:px-6">
          <Skeleton className="w-24" />
          <Skeleton className="flex-1" />
          <Skeleton className="w-20 max-sm:hidden" />
          <Skeleton className="w-16" />
        </div>
      ))}
    </div>
  );
}
