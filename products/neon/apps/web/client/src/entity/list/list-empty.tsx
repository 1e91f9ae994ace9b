import { Button, EmptyState } from "@neon/ui";
import { Link } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { EntityDescriptor } from "@athyper/api-client";

export interface ListEmptyProps {
  entity: EntityDescriptor;
  /** Whether something was asked that nothing answers. */
  isAsked: boolean;
  onClear: () => void;
}

export function ListEmpty({ entity, isAsked, onClear }: ListEmptyProps) {
  const { t } = useTranslation();
  if (isAsked) {
    return (
      <EmptyState
        icon={SearchX}
        title={t("list.no_match")}
        actions={<Button onClick={onClear}>{t("list.clear")}</Button>}
      >
        {t("list.no_match_detail")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("list.empty", { entities: entity.label_plural })}
      actions={
        entity.actions.create && (
          <Button asChild variant="primary">
            <Link to="/app/$entity/new" params={{ entity: entity.name }}>
              {t("record.new_title", { entity: entity.label })}
            </Link>
          </Button>
        )
      }
    >
      {entity.actions.create && t("list.empty_detail")}
    </EmptyState>
  );
}
