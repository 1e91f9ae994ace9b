import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const IntegerFilter = makeLineFilter({ type: "text", inputMode: "numeric" });
