import { DecimalDisplay } from "./display.tsx";
import { DecimalFilter } from "./filter.tsx";
import { DecimalInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const decimalWidget: FieldWidget = {
  Display: DecimalDisplay,
  Input: DecimalInput,
  Filter: DecimalFilter,
};
