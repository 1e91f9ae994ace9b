import { useTranslation } from "react-i18next";

import { RecordPicker } from "./record-picker.tsx";

import type { FilterProps } from "../widget.ts";

export function ReferenceFilter({ id, field, values, onChange }: FilterProps) {
  const { t } = useTranslation("widgets");
  return (
    <RecordPicker
      id={id}
      name={field.name}
      label={t("filter.value")}
      entity={field.to ?? ""}
      value={values[0] ?? ""}
      onChange={(chosen) => onChange(chosen ? [chosen] : [])}
    />
  );
}
