import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { PlacedProblem } from "./pointers.ts";

export interface ErrorSummaryProps {
  problems: readonly PlacedProblem[];
  /** Counts the attempts to save; each new one with problems moves the focus here. */
  attempts: number;
}

/** All that keeps a form from being saved, each leading to its input. */
export function ErrorSummary({ problems, attempts }: ErrorSummaryProps) {
  const { t } = useTranslation("errors");
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempts > 0) box.current?.focus();
  }, [attempts]);

  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-lg border border-danger/40 bg-danger-soft px-4 py-3 text-sm"
    >
      <h2 id="error-summary-title" className="flex items-center gap-2 font-semibold text-danger">
        <CircleAlert aria-hidden className="size-4" />
        {t("summary.title", { count: problems.length })}
      </h2>
      <ul className="mt-1.5 space-y-0.5 ps-6">
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.path === undefined ? (
              problem.message
            ) : (
              <a
                href={`#${problem.path}`}
                className="underline decoration-danger/50 underline-offset-2 hover:decoration-danger"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(problem.path ?? "")?.focus();
                }}
              >
                {problem.label ? `${problem.label}: ${problem.message}` : problem.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
