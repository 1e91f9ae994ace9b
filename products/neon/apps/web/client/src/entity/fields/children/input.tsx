/** Lines of a record, edited in a grid, or one below the other on a phone. */
import { Button } from "@neon/ui";
import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { emptyForm, type FormLine } from "../../form/values.ts";
import { lineFields } from "../../model/fields.ts";
import { LineBlocks } from "./line-blocks.tsx";
import { LineGrid } from "./line-grid.tsx";

import { useHasRoomForLines } from "@/lib/use-media.ts";

import type { InputProps } from "../widget.ts";

export function ChildrenInput({
  id,
  field,
  value,
  onChange,
  onBlur,
  included,
  isInvalid,
  describedBy,
}: InputProps) {
  const { t } = useTranslation("widgets");
  const isWide = useHasRoomForLines();
  const body = useRef<HTMLDivElement>(null);
  const focusLast = useRef(false);
  const lines: readonly FormLine[] = Array.isArray(value) ? value : [];

  useEffect(() => {
    if (!focusLast.current) return;
    focusLast.current = false;
    const added = body.current?.querySelector("[data-lines]")?.lastElementChild;
    added?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [lines.length]);

  function add() {
    focusLast.current = true;
    onChange([...lines, { values: emptyForm(lineFields(field)) }]);
  }

  const Lines = isWide ? LineGrid : LineBlocks;
  return (
    <div
      id={id}
      ref={body}
      role="group"
      tabIndex={-1}
      onBlur={onBlur}
      aria-label={field.label}
      aria-describedby={describedBy}
      data-invalid={isInvalid || undefined}
    >
      <Lines
        field={field}
        lines={lines}
        included={included}
        onAdd={add}
        onChange={(index, line) => onChange(lines.map((other, at) => (at === index ? line : other)))}
        onRemove={(index) => onChange(lines.filter((_line, at) => at !== index))}
      />
      <div className="px-3 py-2">
        <Button variant="ghost" size="sm" onClick={add}>
          <Plus aria-hidden />
          {t("children.add")}
        </Button>
      </div>
    </div>
  );
}
