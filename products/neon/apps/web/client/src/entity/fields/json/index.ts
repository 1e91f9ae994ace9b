import { JsonDisplay } from "./display.tsx";
import { JsonInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const jsonWidget: FieldWidget = { Display: JsonDisplay, Input: JsonInput };
