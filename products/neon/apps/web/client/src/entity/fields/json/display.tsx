import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

export function JsonDisplay({ value, plain }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  if (plain) return <code className="font-mono text-xs">{JSON.stringify(value)}</code>;
  return (
    <pre dir="ltr" className="max-h-64 overflow-auto rounded-md bg-sunken p-2 font-mono text-xs">
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}
