import { makeAreaInput } from "../shared/make-area-input.tsx";

export const TextInput = makeAreaInput();
