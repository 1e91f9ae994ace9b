/** Every contract, a name space for each domain. Made by athyper:codegen; do not edit. */
export * as common from "./common/index.ts";
export * as core from "./core/index.ts";
export * as entities from "./entities/index.ts";
export * as meta from "./meta/index.ts";
export * as platform from "./platform/index.ts";
export * as public_ from "./public/index.ts";
export * as ref from "./ref/index.ts";
export * as runtime from "./runtime/index.ts";
export * as ui from "./ui/index.ts";
