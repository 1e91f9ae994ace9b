import { people } from "@athyper/api-client";
import { useTranslation } from "react-i18next";

import { Nothing, isNothing } from "./nothing.tsx";

import { currentSession } from "@/lib/session.ts";

import type { DisplayProps } from "../widget.ts";

/** Who did something, by name; the reader is told so in words. Who is gone has no name any more, only an identifier. */
export function PersonDisplay({ value, included }: DisplayProps) {
  const { t } = useTranslation();
  if (isNothing(value)) return <Nothing />;
  const id = String(value);
  if (id === currentSession?.userId) return t("you");
  const name = included?.[people]?.[id]?.title;
  if (name) return <span dir="auto">{name}</span>;
  return (
    <span title={id} className="text-ink-muted">
      {t("person_gone")}
    </span>
  );
}
