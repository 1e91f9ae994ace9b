import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const PhoneFilter = makeLineFilter({ type: "text" });
