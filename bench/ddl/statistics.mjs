/** What a window of latencies comes to. */
export function statistics(latencies, milliseconds) {
  const sorted = Float64Array.from(latencies).sort();
  const at = (share) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3));
  return {
    requests: sorted.length,
    perSecond: Number(((sorted.length * 1000) / milliseconds).toFixed(1)),
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
  };
}
