import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const UuidFilter = makeLineFilter({ type: "text", className: "font-mono" });
