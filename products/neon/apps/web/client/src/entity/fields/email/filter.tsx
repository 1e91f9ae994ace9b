import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const EmailFilter = makeLineFilter({ type: "text" });
