import { CircleAlert } from "lucide-react";

import { StatePanel, type StatePanelProps } from "./state-panel.tsx";

export interface ErrorStateProps extends Omit<StatePanelProps, "icon"> {
  icon?: StatePanelProps["icon"];
  /** The label and the id under which the server wrote the failure down. */
  reference?: { label: string; id: string };
}

/** Something went wrong; announced at once. */
export function ErrorState({ icon = CircleAlert, reference, children, ...props }: ErrorStateProps) {
  return (
    <StatePanel data-state="error" role="alert" icon={icon} {...props}>
      {children}
      {reference && (
        <p className="mt-3 text-xs text-ink-faint">
          {reference.label} <code className="font-mono break-all select-all">{reference.id}</code>
        </p>
      )}
    </StatePanel>
  );
}
