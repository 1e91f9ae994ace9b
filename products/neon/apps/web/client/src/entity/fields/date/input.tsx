import { makeLineInput } from "../shared/make-line-input.tsx";

export const DateInput = makeLineInput({ type: "date" });
