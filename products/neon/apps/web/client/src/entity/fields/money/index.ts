import { MoneyDisplay } from "./display.tsx";
import { MoneyInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const moneyWidget: FieldWidget = { Display: MoneyDisplay, Input: MoneyInput };
