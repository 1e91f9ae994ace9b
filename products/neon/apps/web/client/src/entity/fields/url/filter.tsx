import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const UrlFilter = makeLineFilter({ type: "text" });
