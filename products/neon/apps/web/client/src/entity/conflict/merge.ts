/**
 * Bringing together two changes of the same record. Three versions are compared: `base`, what the person began with;
 * `mine`, what the form says; `theirs`, what the server holds now. What only one side changed is taken over; where both
 * changed the same thing differently, the person chooses. Lines are compared one by one, by their id.
 */
import { sameValue, type FormLine, type FormValue, type FormValues } from "../form/values.ts";

import type { FieldDescriptor } from "@athyper/api-client";

export type Side = "mine" | "theirs";

/** One place where both sides differ. */
export interface Conflict {
  /** Names the place: `subject`, or `lines#<id>` for a line. */
  key: string;
  field: FieldDescriptor;
  /** Number of the line in my form, or in theirs where mine has dropped it; absent for plain fields. */
  line?: number;
  /** What both began with. */
  base: FormValue | FormLine | undefined;
  /** Undefined on either side: that side removed the line. */
  mine: FormValue | FormLine | undefined;
  theirs: FormValue | FormLine | undefined;
}

export interface Comparison {
  conflicts: Conflict[];
  /** Fields that only they changed; taken over without asking, but told. */
  taken: FieldDescriptor[];
}

export interface Versions {
  base: FormValues;
  mine: FormValues;
  theirs: FormValues;
}

function linesOf(value: FormValue | undefined): FormLine[] {
  return Array.isArray(value) ? value : [];
}

function byId(lines: readonly FormLine[]): Map<string, FormLine> {
  return new Map(lines.flatMap((line) => (line.id === undefined ? [] : [[line.id, line] as const])));
}

type Verdict = "same" | "mine" | "theirs" | "both";

function verdict(base: unknown, mine: unknown, theirs: unknown): Verdict {
  if (sameValue(mine, theirs)) return "same";
  if (sameValue(base, mine)) return "theirs";
  if (sameValue(base, theirs)) return "mine";
  return "both";
}

function lineConflicts(field: FieldDescriptor, versions: Versions): Conflict[] {
  const base = byId(linesOf(versions.base[field.name]));
  const mine = byId(linesOf(versions.mine[field.name]));
  const theirs = byId(linesOf(versions.theirs[field.name]));
  const order = [...mine.keys(), ...[...theirs.keys()].filter((id) => !mine.has(id))];
  return order.flatMap((id) => {
    const [left, right] = [mine.get(id), theirs.get(id)];
    if (verdict(base.get(id), left, right) !== "both") return [];
    const at = (left ? linesOf(versions.mine[field.name]) : linesOf(versions.theirs[field.name])).findIndex(
      (line) => line.id === id,
    );
    return [
      { key: `${field.name}#${id}`, field, line: at + 1, base: base.get(id), mine: left, theirs: right },
    ];
  });
}

/** Where the versions differ, and what that asks of the person. */
export function compare(fields: readonly FieldDescriptor[], versions: Versions): Comparison {
  const result: Comparison = { conflicts: [], taken: [] };
  for (const field of fields) {
    const [base, mine, theirs] = [
      versions.base[field.name],
      versions.mine[field.name],
      versions.theirs[field.name],
    ];
    const judged = verdict(base, mine, theirs);
    if (judged === "theirs") result.taken.push(field);
    if (judged !== "both") continue;
    if (Array.isArray(mine) || Array.isArray(theirs))
      result.conflicts.push(...lineConflicts(field, versions));
    else result.conflicts.push({ key: field.name, field, base, mine, theirs });
  }
  return result;
}

function mergeLines(name: string, versions: Versions, choose: (key: string) => Side): FormLine[] {
  const base = byId(linesOf(versions.base[name]));
  const mine = byId(linesOf(versions.mine[name]));
  const theirs = byId(linesOf(versions.theirs[name]));
  const pick = (id: string): FormLine | undefined => {
    const [left, right] = [mine.get(id), theirs.get(id)];
    switch (verdict(base.get(id), left, right)) {
      case "same":
      case "mine":
        return left;
      case "theirs":
        return right;
      case "both":
        return choose(`${name}#${id}`) === "mine" ? left : right;
    }
  };
  const order = [...theirs.keys(), ...[...mine.keys()].filter((id) => !theirs.has(id))];
  const kept = order.map(pick).filter((line) => line !== undefined);
  const added = linesOf(versions.mine[name]).filter((line) => line.id === undefined);
  return [...kept, ...added];
}

/** The form after the choices: begins as theirs, with everything of mine that stands. */
export function merge(
  fields: readonly FieldDescriptor[],
  versions: Versions,
  choices: Readonly<Record<string, Side>>,
): FormValues {
  const choose = (key: string): Side => choices[key] ?? "mine";
  const merged: FormValues = { ...versions.theirs };
  for (const { name } of fields) {
    const [base, mine, theirs] = [versions.base[name], versions.mine[name], versions.theirs[name]];
    const judged = verdict(base, mine, theirs);
    if (mine === undefined || judged === "theirs" || judged === "same") continue;
    if (judged === "mine") merged[name] = mine;
    else if (Array.isArray(mine) || Array.isArray(theirs)) merged[name] = mergeLines(name, versions, choose);
    else if (choose(name) === "mine") merged[name] = mine;
  }
  return merged;
}
