import { makeLineInput } from "../shared/make-line-input.tsx";

export const EmailInput = makeLineInput({ type: "email", dir: "ltr" });
