import { AttachmentDisplay } from "./display.tsx";
import { AttachmentInput } from "./input.tsx";

import type { FieldWidget } from "../widget.ts";

export const attachmentWidget: FieldWidget = { Display: AttachmentDisplay, Input: AttachmentInput };
