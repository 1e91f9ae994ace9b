import { makeAreaInput } from "../shared/make-area-input.tsx";

export const RichTextInput = makeAreaInput();
