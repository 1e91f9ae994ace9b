import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const TextFilter = makeLineFilter({ type: "text" });
