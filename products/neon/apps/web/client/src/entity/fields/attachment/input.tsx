import { Button } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { AttachmentDisplay } from "./display.tsx";

import type { InputProps } from "../widget.ts";

/** The file that is attached, and a way to detach it. */
export function AttachmentInput({ id, field, value, onChange, label }: InputProps) {
  const { t } = useTranslation("widgets");
  return (
    <span className="flex h-8 items-center gap-2">
      <AttachmentDisplay field={field} value={value} />
      {value !== undefined && value !== "" && (
        <Button id={id} variant="ghost" size="sm" aria-label={label} onClick={() => onChange("")}>
          {t("attachment.detach")}
        </Button>
      )}
    </span>
  );
}
