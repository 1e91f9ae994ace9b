import { makeNumberFilter } from "../shared/make-number-input.tsx";

export const IntegerFilter = makeNumberFilter("numeric");
