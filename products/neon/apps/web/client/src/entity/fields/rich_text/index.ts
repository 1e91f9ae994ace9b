import { RichTextDisplay } from "./display.tsx";
import { RichTextFilter } from "./filter.tsx";
import { RichTextInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const richTextWidget: FieldWidget = {
  Display: RichTextDisplay,
  Input: RichTextInput,
  Filter: RichTextFilter,
};
