import { typeOf } from "../model/fields.ts";

import type { FieldDescriptor } from "@athyper/api-client";

/** Types whose value needs the whole width of a form. */
export const wholeRow: ReadonlySet<string> = new Set(["text", "rich_text", "json"]);

/** How much of a form's six columns a field takes: as the metadata say, else half of them. */
export function widthClass(field: FieldDescriptor): string {
  if (field.width === "third") return "sm:col-span-2";
  if (field.width === "half") return "sm:col-span-3";
  const isWhole = field.width === "full" || field.widget === "text-area" || wholeRow.has(typeOf(field));
  return isWhole ? "sm:col-span-6" : "sm:col-span-3";
}
