import { DateDisplay } from "./display.tsx";
import { DateFilter } from "./filter.tsx";
import { DateInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const dateWidget: FieldWidget = { Display: DateDisplay, Input: DateInput, Filter: DateFilter };
