import { Briefcase, Handshake, Headset, ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";

/** The kinds of work the workspace is opened for, in the order they are offered. */
export const workbenches = [
  { id: "user", icon: Briefcase },
  { id: "admin", icon: ShieldCheck },
  { id: "partner", icon: Handshake },
  { id: "servicemanager", icon: Headset },
] as const;

export type Workbench = (typeof workbenches)[number];

/** How a workbench that can be chosen is framed, whatever it is chosen with. */
export const workbenchChoice =
  "flex cursor-pointer items-center gap-3 rounded-lg border border-line p-2.5 transition-colors duration-100 hover:border-line-strong";

/** A workbench by its picture, name and purpose. Stands beside a `peer` input, or in a button. */
export function WorkbenchName({ id, icon: Icon }: Workbench) {
  const { t } = useTranslation("auth");
  return (
    <>
      <span className="grid size-8 shrink-0 place-items-center rounded-md bg-sunken text-ink-muted peer-checked:bg-surface peer-checked:text-accent-text">
        <Icon aria-hidden className="size-4" />
      </span>
      <span className="min-w-0">
        <span className="block text-sm font-medium text-ink">{t(`workbench.${id}`)}</span>
        <span className="block text-xs text-ink-muted">{t(`workbench.${id}_detail`)}</span>
      </span>
    </>
  );
}
