import { UuidDisplay } from "./display.tsx";
import { UuidFilter } from "./filter.tsx";
import { UuidInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const uuidWidget: FieldWidget = { Display: UuidDisplay, Input: UuidInput, Filter: UuidFilter };
