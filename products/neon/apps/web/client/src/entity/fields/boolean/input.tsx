import { Switch } from "@neon/ui";

import type { InputProps } from "../widget.ts";

export function BooleanInput({ id, value, onChange, onBlur, label, isInvalid, describedBy }: InputProps) {
  return (
    <span className="flex h-8 items-center">
      <Switch
        id={id}
        checked={value === true}
        onCheckedChange={onChange}
        onBlur={onBlur}
        aria-label={label}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
      />
    </span>
  );
}
