import { cn, controlClasses } from "@neon/ui";
import { useTranslation } from "react-i18next";

import type { FilterProps } from "../widget.ts";
import type { ComponentProps, ComponentType } from "react";

/** Makes the filter of a type that is asked for by one typed value. */
export function makeLineFilter(
  attributes: Pick<ComponentProps<"input">, "type" | "inputMode" | "className">,
): ComponentType<FilterProps> {
  const { className, ...rest } = attributes;
  return function LineFilter({ id, values, onChange }) {
    const { t } = useTranslation("widgets");
    return (
      <input
        {...rest}
        id={id}
        autoComplete="off"
        aria-label={t("filter.value")}
        value={values[0] ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? [] : [event.target.value])}
        className={cn(controlClasses, "h-8", className)}
      />
    );
  };
}
