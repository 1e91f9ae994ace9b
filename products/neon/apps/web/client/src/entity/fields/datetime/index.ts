import { DateTimeDisplay } from "./display.tsx";
import { DateTimeFilter } from "./filter.tsx";
import { DateTimeInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const dateTimeWidget: FieldWidget = {
  Display: DateTimeDisplay,
  Input: DateTimeInput,
  Filter: DateTimeFilter,
};
