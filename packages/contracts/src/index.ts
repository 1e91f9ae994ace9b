/** Contracts of the platform: every generated shape by its domain, and what reading a finding needs. */
export * from "../generated/ts/index.ts";
export { pointerOf, pointersOf } from "./pointers.ts";
