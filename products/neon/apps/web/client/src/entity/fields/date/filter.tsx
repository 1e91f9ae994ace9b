import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const DateFilter = makeLineFilter({ type: "date" });
