/** Stands where there is no value. */
export function Nothing() {
  return (
    <span aria-hidden className="text-ink-faint">
      –
    </span>
  );
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
