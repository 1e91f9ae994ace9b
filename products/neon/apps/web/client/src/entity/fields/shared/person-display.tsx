import { useTranslation } from "react-i18next";

import { UuidDisplay } from "../uuid/display.tsx";

import { currentSession } from "@/lib/session.ts";

import type { DisplayProps } from "../widget.ts";

/** Who did something: the reader is told so in words, anybody else by the identifier the server gave. */
export function PersonDisplay(props: DisplayProps) {
  const { t } = useTranslation();
  if (props.value !== undefined && props.value === currentSession?.userId) return t("you");
  return <UuidDisplay {...props} />;
}
