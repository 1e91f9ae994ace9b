import { IntegerDisplay } from "./display.tsx";
import { IntegerFilter } from "./filter.tsx";
import { IntegerInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const integerWidget: FieldWidget = {
  Display: IntegerDisplay,
  Input: IntegerInput,
  Filter: IntegerFilter,
};
