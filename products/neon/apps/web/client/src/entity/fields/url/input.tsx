import { makeLineInput } from "../shared/make-line-input.tsx";

export const UrlInput = makeLineInput({ type: "url", dir: "ltr" });
