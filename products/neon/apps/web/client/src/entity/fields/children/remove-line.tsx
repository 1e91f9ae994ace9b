import { Button } from "@neon/ui";
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";

/** Takes one line away. */
export function RemoveLine({ index, onRemove }: { index: number; onRemove: (index: number) => void }) {
  const { t } = useTranslation("widgets");
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={t("children.remove", { line: index + 1 })}
      onClick={() => onRemove(index)}
    >
      <Trash2 aria-hidden />
    </Button>
  );
}
