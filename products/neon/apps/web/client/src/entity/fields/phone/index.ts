import { PhoneDisplay } from "./display.tsx";
import { PhoneFilter } from "./filter.tsx";
import { PhoneInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const phoneWidget: FieldWidget = { Display: PhoneDisplay, Input: PhoneInput, Filter: PhoneFilter };
