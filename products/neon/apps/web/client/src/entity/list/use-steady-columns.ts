import { useLayoutEffect, useState, type RefObject } from "react";

import { fitColumns } from "./fit-columns.ts";

/**
 * Widths for the columns of a table, taken once from how its first rows fall and kept while one sorts and pages, so that
 * no value moves a column. Other columns or another width of the table are measured anew.
 *
 * @param columns names the columns there are
 * @param mayShrink for each column, whether it may be cut off where there is not room for all
 */
export function useSteadyColumns(
  table: RefObject<HTMLTableElement | null>,
  columns: string,
  mayShrink: readonly boolean[],
): readonly number[] | undefined {
  const [measured, setMeasured] = useState<{ columns: string; widths: readonly number[] }>();

  useLayoutEffect(() => {
    if (measured?.columns === columns) return;
    const heads = [...(table.current?.querySelectorAll("thead th") ?? [])];
    const natural = heads.map((head) => head.getBoundingClientRect().width);
    const room = table.current?.parentElement?.clientWidth ?? 0;
    setMeasured({ columns, widths: fitColumns(natural, mayShrink, room) });
  }, [table, columns, mayShrink, measured]);

  useLayoutEffect(() => {
    const frame = table.current?.parentElement;
    if (!frame) return;
    let width = frame.clientWidth;
    const observer = new ResizeObserver(() => {
      if (frame.clientWidth === width) return;
      width = frame.clientWidth;
      setMeasured(undefined);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [table]);

  return measured?.columns === columns ? measured.widths : undefined;
}
