import { makeLineInput } from "../shared/make-line-input.tsx";

export const UuidInput = makeLineInput({
  type: "text",
  dir: "ltr",
  spellCheck: false,
  className: "font-mono",
});
