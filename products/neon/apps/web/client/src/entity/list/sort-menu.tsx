import {
  Button,
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@neon/ui";
import { ArrowDown, ArrowDownUp, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { FieldDescriptor } from "@athyper/api-client";

export interface SortMenuProps {
  columns: readonly FieldDescriptor[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Sorting where there are no column heads to press. */
export function SortMenu({ columns, sort, onSort }: SortMenuProps) {
  const { t } = useTranslation();
  const sortable = columns.filter((column) => column.sortable);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("list.sort")}>
          <ArrowDownUp aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t("list.sort")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={sort} onValueChange={onSort}>
          {sortable.flatMap((column) => [
            <DropdownMenuRadioItem key={column.name} value={column.name}>
              <ArrowUp role="img" aria-label={t("list.ascending")} />
              {column.label}
            </DropdownMenuRadioItem>,
            <DropdownMenuRadioItem key={`-${column.name}`} value={`-${column.name}`}>
              <ArrowDown role="img" aria-label={t("list.descending")} />
              {column.label}
            </DropdownMenuRadioItem>,
          ])}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
