import type { KeyboardEvent } from "react";

/**
 * Moves through a grid of inputs as in a spreadsheet: Enter and the arrows go up and down within a column. Returns false
 * when there is no further row below, so that the caller can add one.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): boolean {
  const target = event.target as HTMLElement;
  const isDown = event.key === "Enter" || event.key === "ArrowDown";
  const isSingleLine = target instanceof HTMLInputElement && target.type === "text";
  if (event.defaultPrevented || !isSingleLine || !(isDown || event.key === "ArrowUp")) return true;
  event.preventDefault();
  const cell = target.closest("td");
  const row = cell?.closest("tr");
  const next = (isDown ? row?.nextElementSibling : row?.previousElementSibling) as
    HTMLTableRowElement | null | undefined;
  if (!cell || !next) return !isDown || event.key !== "Enter";
  next.cells[cell.cellIndex]?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  return true;
}
