/** Of the routes below /api/auth of the web server. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";


/** POST /api/auth/workbench. */
export const workbenchChoice = z.strictObject({
  workbench: z.string(),
});
export type WorkbenchChoice = z.infer<typeof workbenchChoice>;

/** POST /api/auth/logout. */
export const logoutAnswer = z.object({
  /** Where to go next. */
  logoutUrl: z.optional(z.nullable(z.string())),
});
export type LogoutAnswer = z.infer<typeof logoutAnswer>;
