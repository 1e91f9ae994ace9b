import { createApiClient } from "@athyper/api-client";

import { i18n } from "./i18n.ts";
import { csrfToken } from "./session.ts";

/** The one client of the page. */
export const api = createApiClient({ csrfToken, locale: () => i18n.language });
