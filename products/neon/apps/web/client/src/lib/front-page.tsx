import { Card } from "@neon/ui";

import { Brand } from "./brand.tsx";
import { LocalePicker } from "./locale-picker.tsx";

import type { ReactNode } from "react";

/** The top of a page that stands outside the workspace: whose it is, and in which language. */
export function FrontHeader({ className = "px-5" }: { className?: string }) {
  return (
    <header className={`flex items-center justify-between py-4 ${className}`}>
      <Brand />
      <LocalePicker />
    </header>
  );
}

/** A page outside the workspace, its content in the middle. */
export function FrontPage({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <FrontHeader />
      <div className="grid place-items-center px-4 pb-16">{children}</div>
      {footer && <footer className="px-5 py-4 text-center text-xs text-ink-faint">{footer}</footer>}
    </main>
  );
}

export interface FrontCardProps {
  title: string;
  detail: string;
  /** What went wrong, announced at once. */
  problem?: string | false;
  children: ReactNode;
}

/** The card in the middle of such a page: one question and its answers. */
export function FrontCard({ title, detail, problem, children }: FrontCardProps) {
  return (
    <Card className="w-full max-w-sm p-6 shadow-lg sm:p-7">
      <h1 className="text-xl font-semibold tracking-tight text-ink">{title}</h1>
      <p className="mt-1 text-sm text-ink-muted">{detail}</p>
      {problem && (
        <p role="alert" className="mt-4 rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      {children}
    </Card>
  );
}
