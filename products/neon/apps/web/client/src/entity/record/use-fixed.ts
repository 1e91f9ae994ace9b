import { useState } from "react";

/** The first value that is there, kept however often it changes afterwards. */
export function useFixed<T>(value: T | undefined): T | undefined {
  const [fixed, setFixed] = useState(value);
  if (fixed === undefined && value !== undefined) setFixed(value);
  return fixed ?? value;
}
