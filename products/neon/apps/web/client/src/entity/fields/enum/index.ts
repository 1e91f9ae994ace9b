import { EnumDisplay } from "./display.tsx";
import { EnumFilter } from "./filter.tsx";
import { EnumInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const enumWidget: FieldWidget = { Display: EnumDisplay, Input: EnumInput, Filter: EnumFilter };
