/** Draws the toasts. Radix's toast brings the timer, the live region and the hotkey, and writes no style element. */
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { Toast as Primitive } from "radix-ui";
import { useSyncExternalStore } from "react";

import { cn } from "./cn.ts";
import { currentToasts, dismissToast, subscribeToasts, type ToastTone } from "./toast-store.ts";

const icons = { success: CircleCheck, danger: CircleAlert, info: Info } as const satisfies Record<
  ToastTone,
  unknown
>;
const tones: Record<ToastTone, string> = {
  success: "text-success",
  danger: "text-danger",
  info: "text-info",
};

export interface ToasterProps {
  /** Names the region of announcements; `{hotkey}` in it becomes the key that focuses it. */
  label: string;
  closeLabel: string;
}

export function Toaster({ label, closeLabel }: ToasterProps) {
  const messages = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <Primitive.Provider duration={5000} swipeDirection="down">
      {messages.map((message) => {
        const Icon = icons[message.tone];
        return (
          <Primitive.Root
            key={message.id}
            data-slot="toast"
            type={message.tone === "danger" ? "foreground" : "background"}
            onOpenChange={(open) => !open && dismissToast(message.id)}
            className="pointer-events-auto flex animate-pop items-start gap-2.5 rounded-lg border border-line bg-raised p-3 shadow-lg"
          >
            <Icon aria-hidden className={cn("mt-0.5 size-4 shrink-0", tones[message.tone])} />
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-sm font-medium text-ink">{message.title}</Primitive.Title>
              {message.detail && (
                <Primitive.Description className="mt-0.5 text-xs text-ink-muted">
                  {message.detail}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label={closeLabel}
              className="grid size-6 cursor-pointer place-items-center rounded-md text-ink-faint hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-3.5" />
            </Primitive.Close>
          </Primitive.Root>
        );
      })}
      <Primitive.Viewport
        label={label}
        className="pointer-events-none fixed end-4 bottom-4 z-60 flex w-84 max-w-[calc(100vw-2rem)] flex-col gap-2 outline-none"
      />
    </Primitive.Provider>
  );
}
