import { Button, Dialog, DialogContent, DialogFooter, DialogTrigger, toast } from "@neon/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FailureNote } from "../form/failure-note.tsx";
import { lastSearch } from "../list/last-search.ts";

import { api } from "@/lib/api.ts";
import { queryClient } from "@/lib/query-client.ts";

import type { ApiError, EntityDescriptor } from "@athyper/api-client";

export interface DeleteRecordProps {
  entity: EntityDescriptor;
  id: string;
  etag: string;
  title: string;
}

/** Deletes a record, after asking. */
export function DeleteRecord({ entity, id, etag, title }: DeleteRecordProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation<void, ApiError>({
    mutationFn: () => api.remove(entity.name, id, etag),
    onSuccess: async () => {
      setOpen(false);
      toast({ tone: "success", title: t("record.deleted"), detail: title });
      await navigate({
        to: "/app/$entity/view/list",
        params: { entity: entity.name },
        search: lastSearch(entity.name),
      });
      queryClient.removeQueries({ queryKey: ["record", entity.name, id] });
      await queryClient.invalidateQueries({ queryKey: ["list", entity.name] });
    },
  });
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("delete")}>
          <Trash2 aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("record.delete_title", { title })}
        description={t("record.delete_detail")}
        closeLabel={t("close")}
      >
        <div className="px-5">
          <FailureNote error={remove.error ?? undefined} />
        </div>
        <DialogFooter>
          <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
          <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("delete")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
