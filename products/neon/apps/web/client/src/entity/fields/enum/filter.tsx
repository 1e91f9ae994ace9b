import { Badge } from "@neon/ui";

import { toneOf } from "./tone.ts";

import type { FilterProps } from "../widget.ts";

/** Any of several values. */
export function EnumFilter({ field, values, onChange }: FilterProps) {
  const toggle = (value: string, isOn: boolean) =>
    onChange(isOn ? [...values, value] : values.filter((chosen) => chosen !== value));
  return (
    <fieldset className="max-h-60 space-y-0.5 overflow-y-auto">
      <legend className="sr-only">{field.label}</legend>
      {field.values?.map((choice) => (
        <label
          key={choice.value}
          className="flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-1.5 hover:bg-hover"
        >
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={values.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          />
          <Badge tone={toneOf(choice.value)} dot>
            {choice.label}
          </Badge>
        </label>
      ))}
    </fieldset>
  );
}
