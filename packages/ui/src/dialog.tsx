/**
 * A modal dialog. The scrim is our own element: Radix's overlay locks scrolling by writing a `<style>` element, which a
 * strict Content-Security-Policy refuses. The lock is a static rule in `base.css` (`html:has([data-slot="scrim"])`).
 */
import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";

import { cn } from "./cn.ts";

import type { ComponentProps, ReactNode } from "react";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

/** The dimmed ground behind a modal layer. */
export function Scrim() {
  return <div data-slot="scrim" aria-hidden className="fixed inset-0 z-40 animate-fade bg-scrim" />;
}

export interface DialogContentProps extends Omit<ComponentProps<typeof Primitive.Content>, "title"> {
  title: ReactNode;
  /** One or two sentences under the title, read out when the dialog opens. */
  description?: ReactNode;
  /** What the closing button in the corner is called. */
  closeLabel: string;
}

export function DialogContent({
  title,
  description,
  closeLabel,
  className,
  children,
  ...props
}: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Scrim />
      <div className="pointer-events-none fixed inset-0 z-50 grid items-end justify-items-center sm:place-items-center sm:p-6">
        <Primitive.Content
          data-slot="dialog"
          className={cn(
            "pointer-events-auto flex max-h-full w-full max-w-lg animate-pop flex-col rounded-t-xl border border-line bg-raised shadow-xl sm:rounded-xl",
            className,
          )}
          {...(description === undefined && { "aria-describedby": undefined })}
          {...props}
        >
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-lg font-semibold text-ink">{title}</Primitive.Title>
              {description !== undefined && (
                <Primitive.Description className="mt-1 text-sm text-ink-muted">
                  {description}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label={closeLabel}
              className="-me-1.5 grid size-7 cursor-pointer place-items-center rounded-md text-ink-faint hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </Primitive.Close>
          </header>
          {children}
        </Primitive.Content>
      </div>
    </Primitive.Portal>
  );
}

/** The part of a dialog that scrolls. */
export function DialogBody({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="dialog-body" className={cn("min-h-0 overflow-y-auto px-5 py-1", className)} {...props} />
  );
}

export function DialogFooter({ className, ...props }: ComponentProps<"footer">) {
  return (
    <footer
      data-slot="dialog-footer"
      className={cn("flex flex-wrap items-center justify-end gap-2 px-5 py-4", className)}
      {...props}
    />
  );
}
