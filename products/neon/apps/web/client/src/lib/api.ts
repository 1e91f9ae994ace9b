import { createApiClient } from "@athyper/api-client";

import { csrfToken } from "./session.ts";

/** The one client of the page. */
export const api = createApiClient({ csrfToken });
