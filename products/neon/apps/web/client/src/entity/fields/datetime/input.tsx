import { makeLineInput } from "../shared/make-line-input.tsx";

export const DateTimeInput = makeLineInput({ type: "datetime-local" });
