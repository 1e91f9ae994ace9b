export { TextDisplay as StringDisplay } from "../shared/text-display.tsx";
