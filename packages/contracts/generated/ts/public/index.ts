/** The domain public. Made by athyper:codegen; do not edit. */
export * from "./schema_provisions.ts";
