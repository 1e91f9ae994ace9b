import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const StringFilter = makeLineFilter({ type: "text" });
