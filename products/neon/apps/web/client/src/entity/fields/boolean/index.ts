import { BooleanDisplay } from "./display.tsx";
import { BooleanInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const booleanWidget: FieldWidget = { Display: BooleanDisplay, Input: BooleanInput };
