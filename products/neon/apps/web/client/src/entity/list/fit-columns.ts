/** How narrow a column of text may become before the table scrolls sideways, in pixels. */
const narrowest = 112;

/**
 * Widths that fit into `room`: where the columns are wider together, those that may shrink give way, the widest first,
 * until all fit or none can give any more.
 */
export function fitColumns(widths: readonly number[], mayShrink: readonly boolean[], room: number): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, width) => sum + width, 0);
  while (total() > room) {
    const shrinking = fitted.flatMap((width, at) => (mayShrink[at] && width > narrowest ? [at] : []));
    if (shrinking.length === 0) break;
    const widest = Math.max(...shrinking.map((at) => fitted[at] ?? 0));
    const widestOnes = shrinking.filter((at) => fitted[at] === widest);
    const next = Math.max(
      narrowest,
      ...shrinking.map((at) => fitted[at] ?? 0).filter((width) => width < widest),
    );
    const target = Math.max(next, widest - (total() - room) / widestOnes.length);
    for (const at of widestOnes) fitted[at] = target;
  }
  return fitted;
}
