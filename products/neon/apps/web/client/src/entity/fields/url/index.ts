import { UrlDisplay } from "./display.tsx";
import { UrlFilter } from "./filter.tsx";
import { UrlInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const urlWidget: FieldWidget = { Display: UrlDisplay, Input: UrlInput, Filter: UrlFilter };
