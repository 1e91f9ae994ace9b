import { EmailDisplay } from "./display.tsx";
import { EmailFilter } from "./filter.tsx";
import { EmailInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const emailWidget: FieldWidget = { Display: EmailDisplay, Input: EmailInput, Filter: EmailFilter };
