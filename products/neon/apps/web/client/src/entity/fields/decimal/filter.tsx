import { makeNumberFilter } from "../shared/make-number-input.tsx";

export const DecimalFilter = makeNumberFilter("decimal");
