import { makeNumberInput } from "../shared/make-number-input.tsx";

export const IntegerInput = makeNumberInput("numeric");
