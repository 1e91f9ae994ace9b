export { ProseDisplay as TextDisplay } from "../shared/prose-display.tsx";
