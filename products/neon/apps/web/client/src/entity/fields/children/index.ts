import { ChildrenDisplay } from "./display.tsx";
import { ChildrenInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const childrenWidget: FieldWidget = { Display: ChildrenDisplay, Input: ChildrenInput };
