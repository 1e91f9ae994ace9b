import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const TimeFilter = makeLineFilter({ type: "time" });
