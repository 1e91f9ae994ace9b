/** What a field type is in the browser: how it is shown, typed and filtered by. */
import type { FormValue } from "../form/values.ts";
import type { FieldDescriptor, Included, Redacted } from "@athyper/api-client";
import type { ComponentType } from "react";

export interface DisplayProps {
  field: FieldDescriptor;
  /** The value as it travels. */
  value: unknown;
  /** Titles of referenced records that came along. */
  included?: Included;
  /** What of the lines of the value is kept from the reader. */
  redacted?: Redacted;
  /** Where the value stands: links are left out where the whole row is one. */
  plain?: boolean;
}

export interface InputProps {
  id: string;
  field: FieldDescriptor;
  value: FormValue | undefined;
  onChange: (value: FormValue) => void;
  onBlur: () => void;
  /** Name for screen readers where no label element stands beside the input. */
  label?: string;
  isInvalid: boolean;
  describedBy?: string;
  included?: Included;
}

export interface FilterProps {
  id: string;
  field: FieldDescriptor;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

export interface FieldWidget {
  Display: ComponentType<DisplayProps>;
  Input: ComponentType<InputProps>;
  /** Edits the values of one condition; absent where only the operator matters. */
  Filter?: ComponentType<FilterProps>;
}
