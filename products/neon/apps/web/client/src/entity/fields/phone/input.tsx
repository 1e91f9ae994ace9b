import { makeLineInput } from "../shared/make-line-input.tsx";

export const PhoneInput = makeLineInput({ type: "tel", dir: "ltr" });
