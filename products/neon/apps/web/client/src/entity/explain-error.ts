import { ApiError } from "@athyper/api-client";

import type { TFunction } from "i18next";

export interface Explanation {
  title: string;
  detail: string;
  requestId: string | undefined;
}

/** A failure in words a person can act on; the server's own sentence where it has one. */
export function explainError(error: unknown, t: TFunction<"errors">): Explanation {
  if (!(error instanceof ApiError)) {
    return { title: t("unexpected.title"), detail: t("unexpected.detail"), requestId: undefined };
  }
  const { requestId, detail } = error;
  if (error.status === 0 && error.code === "NETWORK") {
    return { title: t("network.title"), detail: t("network.detail"), requestId };
  }
  if (error.status === 403)
    return { title: t("forbidden.title"), detail: detail || t("forbidden.detail"), requestId };
  if (error.status === 404) return { title: t("not_found.title"), detail: t("not_found.detail"), requestId };
  if (error.status === 429) return { title: t("busy.title"), detail: t("busy.detail"), requestId };
  if (error.status === 400 || error.status === 409 || error.status === 422) {
    return { title: t("refused.title"), detail: detail || error.message, requestId };
  }
  return { title: t("unexpected.title"), detail: t("unexpected.detail"), requestId };
}
