import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Widths for the columns of a table, taken once from how its first rows fall and kept while one sorts and pages, so that
 * no value moves a column. Other columns or another width of the table are measured anew.
 *
 * @param columns names the columns there are
 */
export function useSteadyColumns(
  table: RefObject<HTMLTableElement | null>,
  columns: string,
): readonly number[] | undefined {
  const [measured, setMeasured] = useState<{ columns: string; widths: readonly number[] }>();

  useLayoutEffect(() => {
    if (measured?.columns === columns) return;
    const heads = [...(table.current?.querySelectorAll("thead th") ?? [])];
    setMeasured({ columns, widths: heads.map((head) => head.getBoundingClientRect().width) });
  }, [table, columns, measured]);

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
