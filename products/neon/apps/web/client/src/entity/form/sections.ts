import type { FieldDescriptor } from "@athyper/api-client";

export interface FormSection {
  /** Empty for the fields that stand in none. */
  title: string;
  fields: FieldDescriptor[];
}

/** The parts of a form in the order in which the fields name them; those that name none come first. */
export function sectionsOf(fields: readonly FieldDescriptor[]): FormSection[] {
  const sections: FormSection[] = [{ title: "", fields: [] }];
  for (const field of fields) {
    const title = field.section ?? "";
    const known = sections.find((section) => section.title === title);
    if (known) known.fields.push(field);
    else sections.push({ title, fields: [field] });
  }
  return sections.filter((section) => section.fields.length > 0);
}
