/** Of the field type money. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as forms from "../forms.ts";

/** An amount with its currency. */
export const money = z.strictObject({
  amount: forms.decimal,
  currency: forms.currencyCode,
});
export type Money = z.infer<typeof money>;
