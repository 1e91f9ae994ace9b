import { makeAreaInput } from "../shared/make-area-input.tsx";

export const JsonInput = makeAreaInput("font-mono text-xs");
