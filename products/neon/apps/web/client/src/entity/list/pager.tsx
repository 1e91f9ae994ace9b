import { Button, Select } from "@neon/ui";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { pageSizes } from "./search-params.ts";

import { formatDecimal } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { RecordPage } from "@athyper/api-client";

export interface PagerProps {
  meta: RecordPage["meta"];
  /** Records on this page. */
  count: number;
  onPage: (page: number) => void;
  onSize: (size: number) => void;
}

export function Pager({ meta, count, onPage, onSize }: PagerProps) {
  const { t } = useTranslation();
  const locale = useFormatLocale();
  const sizeId = useId();
  const first = (meta.page - 1) * meta.pageSize + 1;
  const number = (value: number) => formatDecimal(value, locale);
  const range = { from: number(first), to: number(first + count - 1) };
  return (
    <nav
      aria-label={t("list.pages")}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-canvas px-4 py-2.5 text-xs text-ink-muted sm:px-6"
    >
      <p role="status" className="tabular-nums">
        {typeof meta.total === "number"
          ? t("list.range", { ...range, total: number(meta.total) })
          : t("list.range_open", range)}
      </p>
      <div className="flex items-center gap-2">
        <label htmlFor={sizeId}>{t("list.page_size")}</label>
        <Select
          id={sizeId}
          value={meta.pageSize}
          onChange={(event) => onSize(Number(event.target.value))}
          className="h-7 text-xs"
          containerClassName="w-18"
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </Select>
      </div>
      <div className="ms-auto flex gap-1">
        <Button
          size="icon"
          aria-label={t("list.previous")}
          disabled={!meta.hasPrev}
          onClick={() => onPage(meta.page - 1)}
        >
          <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
        </Button>
        <Button
          size="icon"
          aria-label={t("list.next")}
          disabled={!meta.hasNext}
          onClick={() => onPage(meta.page + 1)}
        >
          <ChevronRight aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </div>
    </nav>
  );
}
