import { Inbox } from "lucide-react";

import { StatePanel, type StatePanelProps } from "./state-panel.tsx";

/** There is nothing here yet, or nothing that fits. */
export function EmptyState({
  icon = Inbox,
  ...props
}: Omit<StatePanelProps, "icon"> & Partial<Pick<StatePanelProps, "icon">>) {
  return <StatePanel data-state="empty" icon={icon} {...props} />;
}
