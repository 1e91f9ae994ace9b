/** The domain platform. Made by athyper:codegen; do not edit. */
export * from "./audit.ts";
export * from "./bodies.ts";
export * from "./jobs.ts";
export * from "./problems.ts";
export * from "./records.ts";
export * from "./reference.ts";
export * from "./session.ts";
export * from "./workspace.ts";
