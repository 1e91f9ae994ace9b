/** The domain runtime. Made by athyper:codegen; do not edit. */
export * from "./kernel.ts";
