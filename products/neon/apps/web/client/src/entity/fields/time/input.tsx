import { makeLineInput } from "../shared/make-line-input.tsx";

export const TimeInput = makeLineInput({ type: "time" });
