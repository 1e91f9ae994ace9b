import { makeLineInput } from "../shared/make-line-input.tsx";

export const DecimalInput = makeLineInput({
  type: "text",
  inputMode: "decimal",
  className: "text-end tabular-nums",
});
