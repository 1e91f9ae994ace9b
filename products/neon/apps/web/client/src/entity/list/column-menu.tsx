import {
  Button,
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "@neon/ui";
import { Columns3 } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { FieldDescriptor } from "@athyper/api-client";

export interface ColumnMenuProps {
  columns: readonly FieldDescriptor[];
  hidden: ReadonlySet<string>;
  onChange: (hide: string | undefined) => void;
}

/** Puts columns away and brings them back. One always stays. */
export function ColumnMenu({ columns, hidden, onChange }: ColumnMenuProps) {
  const { t } = useTranslation();
  const visibleCount = columns.filter((column) => !hidden.has(column.name)).length;
  const toggle = (name: string, isVisible: boolean) => {
    const next = new Set(hidden);
    if (isVisible) next.delete(name);
    else next.add(name);
    onChange([...next].join(",") || undefined);
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("list.columns")}>
          <Columns3 aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t("list.columns")}</DropdownMenuLabel>
        {columns.map((column) => {
          const isVisible = !hidden.has(column.name);
          return (
            <DropdownMenuCheckboxItem
              key={column.name}
              checked={isVisible}
              disabled={isVisible && visibleCount === 1}
              onCheckedChange={(checked) => toggle(column.name, checked)}
              onSelect={(event) => event.preventDefault()}
            >
              {column.label}
            </DropdownMenuCheckboxItem>
          );
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
