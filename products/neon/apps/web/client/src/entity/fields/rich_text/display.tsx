export { ProseDisplay as RichTextDisplay } from "../shared/prose-display.tsx";
