/** What the peers share. */
import { Logger } from "graphile-worker";

/** A logger of graphile-worker that says nothing. */
export const silent = new Logger(() => () => undefined);
