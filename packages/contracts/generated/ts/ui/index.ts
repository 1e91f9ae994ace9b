/** The domain ui. Made by athyper:codegen; do not edit. */
export * from "./recent_activity.ts";
