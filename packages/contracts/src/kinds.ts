/** The kinds of values that zod has no word for, so that it says what the C++ validators and the JSON Schemas say. */
import * as z from "zod/mini";

/** A text is as long as it has characters, and not UTF-16 units. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

export const sized = (min: number, max = Infinity) =>
  z.string().check(
    z.refine((text: string) => {
      const length = codePoints(text);
      return length >= min && length <= max;
    }, `This must have ${min} to ${max} characters.`),
  );

/** A pattern is found somewhere in the text. */
export const matching = (pattern: RegExp, min = 0, max = Infinity) => sized(min, max).check(z.regex(pattern));

export const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

/** A number, or its digits as a text. */
export const digits = z.union([z.number(), z.string()]);

/** Every value but none at all. */
export const present = z.unknown().check(z.refine((value) => value !== undefined, "This is required."));

/** A list of so many items. Asked beside what is wrong with the items, where zod's own check asks instead of them. */
export const count = (min: number, max = Infinity) =>
  z.check<unknown[]>(
    (payload) => {
      const { length } = payload.value;
      if (length >= min && length <= max) return;
      const message = `This must have ${min} to ${max} items.`;
      payload.issues.push({ code: "custom", message, input: payload.value, continue: true });
    },
    { when: ({ value }) => Array.isArray(value) },
  );

/** An object with a member, were it one that nobody knows: zod takes those away before it asks. */
export const notEmpty = z.check<object>((payload) => {
  if (payload.issues.length > 0 || Object.keys(payload.value).length > 0) return;
  payload.issues.push({ code: "custom", message: "This must have something in it.", input: payload.value });
});
