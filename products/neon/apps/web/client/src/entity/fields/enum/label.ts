import type { FieldDescriptor } from "@athyper/api-client";

/** What a value of an enumeration is called; the value itself, made readable, when the metadata does not say. */
export function enumLabel(field: Pick<FieldDescriptor, "values">, value: string): string {
  const known = field.values?.find((candidate) => candidate.value === value)?.label;
  if (known) return known;
  const words = value.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
