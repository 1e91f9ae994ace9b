import { createContext, use } from "react";

import type { PlacedProblem } from "./pointers.ts";

/** What is wrong with the form at hand, by the path of the input. */
export const FieldProblems = createContext<ReadonlyMap<string, string>>(new Map());

export function useFieldProblems(): ReadonlyMap<string, string> {
  return use(FieldProblems);
}

/** The problems that belong to an input; the others stand in the summary alone. */
export function messagesByPath(problems: readonly PlacedProblem[]): ReadonlyMap<string, string> {
  return new Map(
    problems.flatMap(({ path, message }) => (path === undefined ? [] : [[path, message] as const])),
  );
}
