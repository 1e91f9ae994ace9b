import { TimeDisplay } from "./display.tsx";
import { TimeFilter } from "./filter.tsx";
import { TimeInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const timeWidget: FieldWidget = { Display: TimeDisplay, Input: TimeInput, Filter: TimeFilter };
