import { makeLineInput } from "../shared/make-line-input.tsx";

export const StringInput = makeLineInput({ type: "text", dir: "auto" });
