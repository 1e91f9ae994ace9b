/** Where a value does not keep its contract, in the words of the server's problem documents. */
import type * as z from "zod/mini";

function token(key: PropertyKey): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** JSON Pointer (RFC 6901) of a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${token(key)}`).join("");
}

/** Every place that has a finding, sorted, each once; a member that nobody knows is a place of its own. */
export function pointersOf(error: z.core.$ZodError): string[] {
  const pointers = new Set<string>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) pointers.add(pointerOf([...issue.path, key]));
    } else {
      pointers.add(pointerOf(issue.path));
    }
  }
  return [...pointers].sort();
}
