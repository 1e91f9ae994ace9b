import { makeLineFilter } from "../shared/make-line-filter.tsx";

export const RichTextFilter = makeLineFilter({ type: "text" });
