/** Every field type the client knows. A type without a widget does not compile. */
import { isPerson, isState, typeOf } from "../model/fields.ts";
import { attachmentWidget } from "./attachment/index.ts";
import { booleanWidget } from "./boolean/index.ts";
import { childrenWidget } from "./children/index.ts";
import { dateWidget } from "./date/index.ts";
import { dateTimeWidget } from "./datetime/index.ts";
import { decimalWidget } from "./decimal/index.ts";
import { emailWidget } from "./email/index.ts";
import { enumWidget } from "./enum/index.ts";
import { RadioGroupInput } from "./enum/radio-group.tsx";
import { integerWidget } from "./integer/index.ts";
import { jsonWidget } from "./json/index.ts";
import { moneyWidget } from "./money/index.ts";
import { phoneWidget } from "./phone/index.ts";
import { referenceWidget } from "./reference/index.ts";
import { richTextWidget } from "./rich_text/index.ts";
import { PersonDisplay } from "./shared/person-display.tsx";
import { stringWidget } from "./string/index.ts";
import { textWidget } from "./text/index.ts";
import { timeWidget } from "./time/index.ts";
import { urlWidget } from "./url/index.ts";
import { uuidWidget } from "./uuid/index.ts";

import type { FieldWidget } from "./widget.ts";
import type { FieldDescriptor, FieldType } from "@athyper/api-client";

const widgets = {
  string: stringWidget,
  text: textWidget,
  integer: integerWidget,
  decimal: decimalWidget,
  money: moneyWidget,
  boolean: booleanWidget,
  date: dateWidget,
  datetime: dateTimeWidget,
  time: timeWidget,
  uuid: uuidWidget,
  reference: referenceWidget,
  children: childrenWidget,
  enum: enumWidget,
  json: jsonWidget,
  url: urlWidget,
  email: emailWidget,
  phone: phoneWidget,
  attachment: attachmentWidget,
  rich_text: richTextWidget,
} satisfies Record<FieldType, FieldWidget>;

const state: FieldWidget = { ...stringWidget, Display: enumWidget.Display };
const person: FieldWidget = { ...uuidWidget, Display: PersonDisplay };

/** What may stand in the place of a type's usual widget, by the name the metadata know it by. */
const others: Readonly<Record<string, FieldWidget>> = {
  "text-area": { ...stringWidget, Input: textWidget.Input },
  "radio-group": { ...enumWidget, Input: RadioGroupInput },
};

export function widgetOf(field: FieldDescriptor): FieldWidget {
  if (typeof field.widget === "string" && Object.hasOwn(others, field.widget))
    return others[field.widget] ?? widgets[typeOf(field)];
  if (isState(field)) return typeOf(field) === "enum" ? widgets.enum : state;
  return isPerson(field) ? person : widgets[typeOf(field)];
}
