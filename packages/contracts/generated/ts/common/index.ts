/** The domain common. Made by athyper:codegen; do not edit. */
export * from "./filters.ts";
