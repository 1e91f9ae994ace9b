import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { useShortcut } from "@/lib/shortcuts.ts";

const ShortcutSheet = lazy(() => import("./shortcut-sheet.tsx"));

/** `?` opens the sheet of keyboard shortcuts. */
export function ShortcutHelp() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useShortcut({ keys: "?", label: t("shortcuts.sheet"), run: () => setOpen(true) });
  return <Suspense>{isOpen && <ShortcutSheet onClose={() => setOpen(false)} />}</Suspense>;
}
