import { ReferenceDisplay } from "./display.tsx";
import { ReferenceFilter } from "./filter.tsx";
import { ReferenceInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const referenceWidget: FieldWidget = {
  Display: ReferenceDisplay,
  Input: ReferenceInput,
  Filter: ReferenceFilter,
};
