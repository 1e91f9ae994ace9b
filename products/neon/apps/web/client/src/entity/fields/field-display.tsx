import { HiddenValue } from "./hidden-value.tsx";
import { widgetOf } from "./registry.ts";

import type { DisplayProps } from "./widget.ts";

export interface FieldDisplayProps extends DisplayProps {
  /** The value is kept from the reader or masked, so it is not one of its type. */
  isHidden?: boolean;
}

/** A value, shown as its type is shown. */
export function FieldDisplay({ isHidden = false, ...props }: FieldDisplayProps) {
  if (isHidden) return <HiddenValue value={props.value} />;
  const { Display } = widgetOf(props.field);
  return <Display {...props} />;
}
