import { TextDisplay } from "./display.tsx";
import { TextFilter } from "./filter.tsx";
import { TextInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const textWidget: FieldWidget = { Display: TextDisplay, Input: TextInput, Filter: TextFilter };
