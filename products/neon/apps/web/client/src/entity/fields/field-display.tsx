import { widgetOf } from "./registry.ts";

import type { DisplayProps } from "./widget.ts";

/** A value, shown as its type is shown. */
export function FieldDisplay(props: DisplayProps) {
  const { Display } = widgetOf(props.field);
  return <Display {...props} />;
}
