import { Card, Skeleton } from "@neon/ui";
import { useTranslation } from "react-i18next";

const places = [0, 1, 2, 3, 4, 5];

/** A record on its way, laid out as it will stand. */
export function RecordSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")}>
      <div className="flex min-h-14 flex-col justify-center gap-1.5 border-b border-line px-4 sm:px-6">
        <Skeleton className="h-3 w-32" />
        <Skeleton className="h-5 w-64" />
      </div>
      <div className="mx-auto grid max-w-6xl items-start gap-4 p-4 sm:p-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <Card className="grid gap-x-8 gap-y-4 p-4 sm:grid-cols-2 sm:p-5">
          {places.map((place) => (
            <div key={place} className="space-y-1.5">
              <Skeleton className="h-3 w-20" />
              <Skeleton className="w-40" />
            </div>
          ))}
        </Card>
        <Card className="space-y-4 p-4">
          <Skeleton className="w-40" />
          <Skeleton className="w-32" />
        </Card>
      </div>
    </div>
  );
}
