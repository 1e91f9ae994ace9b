import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const DecimalFilter = makeLineFilter({ type: "text", inputMode: "decimal" });
