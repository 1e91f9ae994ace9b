/** The sheet of keyboard shortcuts: what is in force on this page, and a switch for those of a single key. */
import { Dialog, DialogBody, DialogContent, Label, Switch } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { setSingleKeys, singleKeysAreOn, useShortcutsInForce } from "@/lib/shortcuts.ts";

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

function Keys({ keys }: { keys: string }) {
  const parts = keys.split("+").map((part) => (part === "mod" ? (isMac ? "⌘" : "Ctrl") : part.toUpperCase()));
  return (
    <span dir="ltr" className="flex shrink-0 gap-1">
      {parts.map((part) => (
        <kbd
          key={part}
          className="min-w-6 rounded-sm border border-line-strong bg-sunken px-1.5 py-0.5 text-center font-sans text-xs text-ink-muted"
        >
          {part}
        </kbd>
      ))}
    </span>
  );
}

export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const shortcuts = useShortcutsInForce();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={t("shortcuts.title")} closeLabel={t("close")} className="max-w-sm">
        <DialogBody className="pb-4">
          <dl className="divide-y divide-line">
            {shortcuts.map(({ keys, label }) => (
              <div key={keys} className="flex min-h-9 items-center justify-between gap-4">
                <dt className="text-sm text-ink">{label}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
          <div className="mt-3 flex items-center justify-between gap-4 border-t border-line pt-4">
            <Label htmlFor="single-keys" className="mb-0">
              {t("shortcuts.single")}
            </Label>
            <Switch id="single-keys" checked={singleKeysAreOn()} onCheckedChange={setSingleKeys} />
          </div>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
