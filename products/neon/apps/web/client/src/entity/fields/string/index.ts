import { StringDisplay } from "./display.tsx";
import { StringFilter } from "./filter.tsx";
import { StringInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const stringWidget: FieldWidget = { Display: StringDisplay, Input: StringInput, Filter: StringFilter };
