import { makeNumberInput } from "../shared/make-number-input.tsx";

export const DecimalInput = makeNumberInput("decimal");
