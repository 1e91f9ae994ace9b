import { Toaster } from "@neon/ui";
import { useTranslation } from "react-i18next";

/** Short notices in the corner. */
export default function Notices() {
  const { t } = useTranslation();
  return <Toaster label={t("notices")} closeLabel={t("close")} />;
}
