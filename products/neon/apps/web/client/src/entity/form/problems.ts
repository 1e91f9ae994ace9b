import { createContext, use } from "react";

/** What is wrong with the form at hand, by the path of the input. */
export const FieldProblems = createContext<ReadonlyMap<string, string>>(new Map());

export function useFieldProblems(): ReadonlyMap<string, string> {
  return use(FieldProblems);
}
