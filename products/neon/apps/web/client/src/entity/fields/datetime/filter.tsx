import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const DateTimeFilter = makeLineFilter({ type: "datetime-local" });
