import { makeLineInput } from "../shared/make-line-input.tsx";

export const IntegerInput = makeLineInput({
  type: "text",
  inputMode: "numeric",
  className: "text-end tabular-nums",
});
