/** The domain meta. Made by athyper:codegen; do not edit. */
export * from "./change.ts";
export * from "./change_log.ts";
export * from "./entity.ts";
export * from "./field.ts";
export * from "./numbering_sequence.ts";
export * from "./snapshot.ts";
export * from "./tenant_version.ts";
