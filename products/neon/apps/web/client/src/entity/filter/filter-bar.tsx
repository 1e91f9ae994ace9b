/** The conditions of a list: each a chip that reads as a sentence, and a button to add one. */
import { Button } from "@neon/ui";
import { ListFilterPlus } from "lucide-react";
import { useTranslation } from "react-i18next";

import { withConditions, type ListSearch } from "../list/search-params.ts";
import { fieldOf } from "../model/fields.ts";
import { ConditionChip } from "./condition-chip.tsx";
import { ConditionEditor } from "./condition-editor.tsx";
import { conditionsFromText, type Condition } from "./conditions.ts";

import type { EntityDescriptor, Included } from "@athyper/api-client";

export interface FilterBarProps {
  entity: EntityDescriptor;
  search: ListSearch;
  included?: Included;
  onChange: (search: ListSearch) => void;
}

export function FilterBar({ entity, search, included, onChange }: FilterBarProps) {
  const { t } = useTranslation("widgets");
  const conditions = conditionsFromText(search.where ?? "").filter(({ field }) => fieldOf(entity, field));
  const set = (next: readonly Condition[]) => onChange(withConditions(search, next));
  return (
    <>
      {conditions.map((condition, index) => (
        <ConditionChip
          key={`${condition.field}-${index}`}
          entity={entity}
          condition={condition}
          included={included}
          onChange={(changed) => set(conditions.map((other, at) => (at === index ? changed : other)))}
          onRemove={() => set(conditions.filter((_other, at) => at !== index))}
        />
      ))}
      <ConditionEditor
        entity={entity}
        onApply={(condition) => set([...conditions, condition])}
        trigger={
          <Button variant="ghost">
            <ListFilterPlus aria-hidden />
            {t("filter.add")}
          </Button>
        }
      />
      {conditions.length > 1 && (
        <Button variant="ghost" onClick={() => set([])}>
          {t("filter.clear")}
        </Button>
      )}
    </>
  );
}
